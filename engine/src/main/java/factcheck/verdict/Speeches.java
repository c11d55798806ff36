package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.QuotedSpans;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
      speeches.get(speeches.size() - 1).addAll(within(utterance));
      end = utterance.end();
    }
  }

  static Speeches of(String article) {
    return new Speeches(article);
  }

  private List<QuotedWord> within(Span utterance) {
    return words.stream().filter(word -> utterance.contains(word.span())).toList();
  }

  private static boolean isInterruption(String between) {
    return QuotedWord.of(between).size() <= LONGEST_INTERRUPTION
        && !SENTENCE_END.matcher(between).find();
  }

  /**
   * The passages nearest to a quotation, several where they are equally near: in speech those that
   * come near, anywhere one that has its very words. What the article tells itself in other words
   * is no altered quotation, and what is left out of one lies within one speech.
   */
  ImmutableList<QuotedWords.Match> find(Quotation quotation) {
    List<QuotedWords.Match> near =
        Stream.concat(speeches.stream(), utterances.stream().map(this::within))
            .flatMap(speech -> QuotedWords.find(quotation, speech).stream())
            .distinct()
            .toList();
    int fewest = near.stream().mapToInt(QuotedWords.Match::changes).min().orElse(0);
    ImmutableList<QuotedWords.Match> spoken =
        near.stream()
            .filter(match -> match.changes() == fewest)
            .collect(ImmutableList.toImmutableList());
    if (!spoken.isEmpty() && fewest == 0) {
      return spoken;
    }
    return QuotedWords.find(quotation, words)
        .filter(match -> match.changes() == 0)
        .filter(match -> quotation.gaps().isEmpty() || !utter(match.span()))
        .map(ImmutableList::of)
        .orElse(spoken);
  }

  /** Whether somebody is quoted with a word of the passage. */
  boolean utter(Span passage) {
    return utterances.stream().anyMatch(utterance -> utterance.overlaps(passage));
  }
}
