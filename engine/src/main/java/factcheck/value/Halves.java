package factcheck.value;

import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Reads amounts whose half comes after what is counted: "an hour and a half". */
final class Halves {
  private Halves() {}

  /** The amount that begins at a token. */
  static Optional<QuantityReader.Found> read(Sentence sentence, int first) {
    String word = sentence.token(first).text().toLowerCase(Locale.ROOT);
    boolean article = word.equals("a") || word.equals("an");
    if (!article && !QuantityReader.isNumber(sentence, first)) {
      return Optional.empty();
    }
    int noun = article ? first + 1 : QuantityReader.end(sentence, first);
    if (!isAndAHalf(sentence, noun + 1)
        || !sentence.token(noun).isNoun()
        || noun + 4 < sentence.tokens().size()
            && NumberWords.scale(sentence.token(noun + 4).text()).isPresent()) {
      return Optional.empty();
    }
    String unit = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    double wholes =
        article
            ? 1
            : QuantityReader.quantity(sentence, first, noun)
                .map(found -> Math.max(found.quantity().low(), found.quantity().high()))
                .filter(Double::isFinite)
                .orElse(Double.NaN);
    if (Double.isNaN(wholes)) {
      return Optional.empty();
    }
    Bounds bounds = Bounds.read(sentence, first, noun + 4, wholes + 0.5);
    Token half = sentence.token(noun + 3);
    Span span = sentence.token(first).span().cover(half.span());
    return Optional.of(new QuantityReader.Found(Quantity.of(bounds, unit), span, first, noun));
  }

  /** Whether "and a half" begins at a token. */
  static boolean isAndAHalf(Sentence sentence, int i) {
    return i > 0
        && i + 2 < sentence.tokens().size()
        && sentence.token(i).text().equalsIgnoreCase("and")
        && sentence.token(i + 1).text().equalsIgnoreCase("a")
        && sentence.token(i + 2).text().equalsIgnoreCase("half");
  }
}
