package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.value.Quantity;
import factcheck.value.QuantityReader;
import java.util.List;

/**
 * A number that stands in a text.
 *
 * @param words its words, with its sign
 * @param lemmas the lemmas of its sentence
 * @param definite whether it only counts what is known: "the two men"
 */
record StatedNumber(
    Quantity quantity,
    Span span,
    String words,
    int sentence,
    ImmutableSet<String> lemmas,
    boolean definite) {
  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "these", "those", "this", "that");

  double value() {
    return quantity.low();
  }

  boolean isPercent() {
    return quantity.unit().equals("%");
  }

  boolean isExact() {
    return quantity.low() == quantity.high() && quantity.low() > 0;
  }

  /** The numbers of a sentence in their order. */
  static List<StatedNumber> of(AnnotatedText text, Sentence sentence) {
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
    ImmutableSet<String> all = lemmas.build();
    return QuantityReader.read(sentence).stream()
        .map(
            found ->
                new StatedNumber(
                    found.quantity(),
                    found.span(),
                    text.quote(QuantityReader.withSign(sentence, found)),
                    sentence.index(),
                    all,
                    found.first() > 0
                        && DEFINITE.contains(sentence.token(found.first() - 1).lemma())))
        .toList();
  }
}
