package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Comparison;
import factcheck.value.Quantity;
import factcheck.value.QuantityReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Amounts of a claim that a sentence of the article gives in the same figures, but of another scale
 * or currency ("3.4 million shillings" for 3.4 billion, "€700 million" for $700 million) or in
 * another order ("175,000" for 157,000), or with another word of the same kind ("thousands of
 * people" for hundreds, "tripled" for doubled). The entailment model, which reads such words as
 * near synonyms, supports most of these.
 */
final class AmountSlips {
  /** Sentences that are looked at, the best first. */
  private static final int SENTENCES = 2;

  /** How much of the claim's words a sentence must have. */
  private static final double COVERED = 0.5;

  /** How near a ratio of two amounts must be to a power of ten. */
  private static final double EXACT = 1e-6;

  /** The power of ten of a thousand, less a little. */
  private static final double THOUSAND = 2.9;

  /** Words of which one rules out the others, said of one thing. */
  private static final ImmutableList<ImmutableSet<String>> RIVALS =
      ImmutableList.of(
          ImmutableSet.of("double", "triple", "quadruple", "halve"),
          ImmutableSet.of("dozens", "hundreds", "thousands", "millions", "billions"));

  /** So many figures in another order are no chance. */
  private static final int FIGURES = 3;

  private AmountSlips() {}

  /** A claimed amount and what the sentence has in its place. */
  record Slip(SlotComparison comparison, Span sentence) {}

  /** The first slip of a part; empty for none. */
  static Optional<Slip> of(PartReading reading) {
    // "Paid 5 million, not 50 million": what is denied is no slip, and which it is the trees say.
    if (reading.part().hasNegation()) {
      return Optional.empty();
    }
    AnnotatedText article = reading.article().annotated();
    return reading.ranked().stream()
        .limit(SENTENCES)
        .filter(ranked -> ranked.coverage() >= COVERED)
        .map(ranked -> article.sentences().get(ranked.sentence()))
        .flatMap(
            sentence ->
                figures(reading, sentence).or(() -> rivals(reading, sentence)).stream()
                    .map(slip -> new Slip(slip, sentence.span())))
        .findFirst();
  }

  private static Optional<SlotComparison> figures(PartReading reading, Sentence sentence) {
    List<QuantityReader.Found> said = QuantityReader.read(sentence);
    for (Sentence claim : reading.part().claim().annotated().sentences()) {
      for (QuantityReader.Found claimed : QuantityReader.read(claim)) {
        Optional<QuantityReader.Found> slip =
            said.stream().filter(one -> isSlip(claimed.quantity(), one.quantity())).findFirst();
        if (slip.isPresent()
            && reading.part().span().contains(claimed.span())
            && !isSaid(claimed, reading)
            && !isDerived(claimed, reading)) {
          return Optional.of(clash(reading, words(claim, claimed), words(sentence, slip.get())));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether any sentence of the article has the amount, whatever it counts there. */
  private static boolean isSaid(QuantityReader.Found claimed, PartReading reading) {
    return reading.article().annotated().sentences().stream()
        .flatMap(sentence -> QuantityReader.read(sentence).stream())
        .anyMatch(one -> claimed.quantity().compare(one.quantity()) == Comparison.AGREE);
  }

  /** Whether a step of arithmetic gives the amount. */
  private static boolean isDerived(QuantityReader.Found claimed, PartReading reading) {
    return Arithmetic.of(reading).steps().stream()
        .anyMatch(step -> step.claimed().overlaps(claimed.span()));
  }

  private static boolean isSlip(Quantity claimed, Quantity said) {
    OptionalDouble one = claimed.number();
    OptionalDouble other = said.number();
    if (one.isEmpty()
        || other.isEmpty()
        || one.getAsDouble() <= 0
        || other.getAsDouble() <= 0
        || claimed.compare(said) != Comparison.DIFFER) {
      return false;
    }
    if (claimed.comparableWith(said) && isTransposed(one.getAsDouble(), other.getAsDouble())) {
      return true;
    }
    if (claimed.unit().isEmpty() || said.unit().isEmpty()) {
      return false;
    }
    double power = Math.log10(one.getAsDouble() / other.getAsDouble());
    // "10 people" of 100 can be a part of them.
    boolean telling =
        claimed.isMoney() || Math.abs(power) > THOUSAND || digits(one.getAsDouble()) > 1;
    boolean scale = telling && claimed.comparableWith(said) && Math.abs(power) > 0.5;
    boolean currency = !claimed.comparableWith(said) && Math.abs(power) < EXACT;
    return Math.abs(power - Math.rint(power)) < EXACT && (scale || currency);
  }

  /** Digits that are no trailing zeros. */
  private static int digits(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().precision();
  }

  /** "175,000" of 157,000: three or more figures in another order. */
  private static boolean isTransposed(double claimed, double said) {
    BigDecimal one = BigDecimal.valueOf(claimed).stripTrailingZeros();
    BigDecimal other = BigDecimal.valueOf(said).stripTrailingZeros();
    return one.precision() >= FIGURES
        && one.scale() == other.scale()
        && sorted(one).equals(sorted(other));
  }

  private static String sorted(BigDecimal number) {
    char[] digits = number.unscaledValue().toString().toCharArray();
    Arrays.sort(digits);
    return new String(digits);
  }

  private static Optional<SlotComparison> rivals(PartReading reading, Sentence sentence) {
    for (ImmutableSet<String> words : RIVALS) {
      for (Sentence claim : reading.part().claim().annotated().sentences()) {
        for (Token claimed : claim.tokens()) {
          Optional<Token> said =
              sentence.tokens().stream()
                  .filter(token -> isOf(words, token) && isOf(words, claimed))
                  .filter(token -> isOfOneThing(claim, claimed, sentence, token))
                  .findFirst();
          if (said.isPresent()
              && reading.part().span().contains(claimed.span())
              && !isWritten(claimed, reading)) {
            return Optional.of(clash(reading, claimed.span(), said.get().span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(ImmutableSet<String> words, Token token) {
    return (token.isVerb() || token.isNoun())
        && (words.contains(token.lemma().toLowerCase(Locale.ROOT))
            || words.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "Thousands of men" and "hundreds of men"; rice that doubled and rice that tripled. */
  private static boolean isOfOneThing(
      Sentence claim, Token claimed, Sentence sentence, Token said) {
    String relation = claimed.isVerb() ? "nsubj" : "nmod";
    return claimed.isVerb() == said.isVerb()
        && claim.dependents(claimed.index(), relation).stream()
            .anyMatch(
                one ->
                    sentence.dependents(said.index(), relation).stream()
                        .anyMatch(other -> other.lemma().equalsIgnoreCase(one.lemma())));
  }

  private static boolean isWritten(Token claimed, PartReading reading) {
    return reading.article().annotated().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.lemma().equalsIgnoreCase(claimed.lemma()));
  }

  /** The number with the sign or word of what it counts beside it. */
  private static Span words(Sentence sentence, QuantityReader.Found found) {
    Span words = found.span();
    if (found.first() > 0 && !sentence.token(found.first() - 1).isWord()) {
      Token sign = sentence.token(found.first() - 1);
      boolean joined = sign.span().end() == words.begin() && isSign(sign.text());
      words = joined ? sign.span().cover(words) : words;
    }
    if (found.last() + 1 < sentence.tokens().size()) {
      Token unit = sentence.token(found.last() + 1);
      String lemma = unit.lemma().toLowerCase(Locale.ROOT);
      boolean share = found.quantity().unit().equals("%") && lemma.equals("percent");
      boolean counted =
          share || found.quantity().unit().equals(lemma) || found.quantity().isMeasure(lemma);
      words = counted ? words.cover(unit.span()) : words;
    }
    return words;
  }

  /** "$", "₹", "A$". */
  private static boolean isSign(String text) {
    return Character.getType(text.codePointBefore(text.length())) == Character.CURRENCY_SYMBOL;
  }

  private static SlotComparison clash(PartReading reading, Span claimed, Span said) {
    String claim = claimed.of(reading.part().claim().text());
    String article = said.of(reading.article().text()).replaceAll("\\s+", " ");
    return new SlotComparison(
        Slot.QUANTITY,
        Outcome.MISMATCH,
        claim,
        Optional.of(claimed),
        article,
        Optional.of(said),
        "claimed " + claim + ", the article says " + article);
  }
}
