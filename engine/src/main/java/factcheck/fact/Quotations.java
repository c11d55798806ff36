package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.QuotedSpans;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The passages in quotation marks and who says them. A quotation may span sentences; its speaker is
 * the subject of the nearest speech verb outside it, in a sentence that it touches or in the one
 * before or after in the same paragraph.
 */
final class Quotations {
  /** Fewer words than this in quotation marks are a term, not an utterance. */
  private static final int SHORTEST_UTTERANCE = 4;

  private static final Pattern MARKS = Pattern.compile("[\\s\"“”]*");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  /** A quoted passage, marks left out, and its speaker where one was found. */
  record Quotation(Span span, Optional<Argument> speaker) {}

  private final ImmutableList<Quotation> all;

  private Quotations(ImmutableList<Quotation> all) {
    this.all = all;
  }

  static Quotations of(AnnotatedText text, PhraseReader phrases) {
    List<Quotation> all = new ArrayList<>();
    for (Span span : QuotedSpans.of(text.text())) {
      if (!isUtterance(text.text(), span)) {
        continue;
      }
      Optional<Argument> speaker = speaker(text, phrases, span);
      if (speaker.isEmpty()
          && !all.isEmpty()
          && continues(text, all.get(all.size() - 1).span(), span)) {
        speaker = all.get(all.size() - 1).speaker();
      }
      all.add(new Quotation(span, speaker));
    }
    return new Quotations(ImmutableList.copyOf(all));
  }

  /** The utterance that holds the character at {@code offset}. */
  Optional<Quotation> at(int offset) {
    return all.stream()
        .filter(quotation -> quotation.span().begin() <= offset && offset < quotation.span().end())
        .findFirst();
  }

  private static boolean continues(AnnotatedText text, Span earlier, Span later) {
    if (later.begin() < earlier.end()) {
      return false;
    }
    String between = text.text().substring(earlier.end(), later.begin());
    // Nothing but marks between the two, also across paragraphs: the same one goes on speaking.
    return MARKS.matcher(between).matches()
        || (between.length() < 60 && !BLANK_LINE.matcher(between).find());
  }

  private static boolean isUtterance(String content, Span span) {
    return span.of(content).strip().split("\\s+").length >= SHORTEST_UTTERANCE;
  }

  private static Optional<Argument> speaker(AnnotatedText text, PhraseReader phrases, Span quote) {
    Optional<Argument> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(quote)) {
        paragraph = sentence.paragraph();
      }
    }
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph || sentence.role() != SentenceRole.BODY) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (!token.isVerb()
            || !SpeechVerbs.contains(token.lemma())
            || inside(quote, token.span())) {
          continue;
        }
        int distance =
            token.span().begin() >= quote.end()
                ? token.span().begin() - quote.end()
                : quote.begin() - token.span().end() + 5;
        Optional<Token> subject =
            sentence
                .dependent(token.index(), "nsubj")
                .map(found -> ArgumentReader.speaking(sentence, token.index(), found));
        if (subject.isPresent()
            && distance >= 0
            && distance < bestDistance
            && distance < 200
            && !inside(quote, subject.get().span())) {
          best =
              Optional.of(phrases.argument(sentence, subject.get().index(), Slot.SPEAKER, "nsubj"));
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static boolean inside(Span quote, Span span) {
    return quote.contains(span);
  }
}
