package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.QuotedSpans;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of an article and those that somebody is quoted with in it, where a quotation is looked
 * up. Speech that only "she said" interrupts goes on behind it.
 */
final class Speeches {
  private static final int LONGEST_INTERRUPTION = 12;

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.!?]\\s+\\p{L}");

  private final ImmutableList<QuotedWord> words;
  private final ImmutableList<Span> utterances;
  private final List<List<QuotedWord>> speeches = new ArrayList<>();

  private Speeches(String text) {
    this.words = QuotedWord.of(text);
    this.utterances = QuotedSpans.of(text);
    int end = -1;
    for (Span utterance : utterances) {
      if (end < 0 || !isInterruption(text.substring(end, utterance.begin()))) {
        speeches.add(new ArrayList<>());
      }
      List<QuotedWord> speech = speeches.get(speeches.size() - 1);
      words.stream().filter(word -> utterance.contains(word.span())).forEach(speech::add);
      end = utterance.end();
    }
  }

  static Speeches of(String article) {
    return new Speeches(article);
  }

  private static boolean isInterruption(String between) {
    return QuotedWord.of(between).size() <= LONGEST_INTERRUPTION
        && !SENTENCE_END.matcher(between).find();
  }

  /**
   * The passage nearest to a quotation: in speech one that comes near, anywhere one that has its
   * very words. What the article tells itself in other words is no altered quotation, and what is
   * left out of one lies within one speech.
   */
  Optional<QuotedWords.Match> find(Quotation quotation) {
    Optional<QuotedWords.Match> spoken =
        speeches.stream()
            .flatMap(speech -> QuotedWords.find(quotation, speech).stream())
            .min(Comparator.comparingInt(QuotedWords.Match::changes));
    if (spoken.isPresent() && spoken.get().changes() == 0) {
      return spoken;
    }
    return QuotedWords.find(quotation, words)
        .filter(match -> match.changes() == 0)
        .filter(match -> quotation.gaps().isEmpty() || !utter(match.span()))
        .or(() -> spoken);
  }

  /** Whether somebody is quoted with a word of the passage. */
  boolean utter(Span passage) {
    return utterances.stream().anyMatch(utterance -> utterance.overlaps(passage));
  }
}
