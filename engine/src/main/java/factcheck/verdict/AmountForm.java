package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.QuantityReader;
import factcheck.value.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a claim writes its amounts. The same amounts of the article are written in that form beside
 * it, so that "8000 migrants" and "8,000 migrants", "10 percent" and "a tenth", "15 metres" and "49
 * feet" can be read as the same.
 *
 * @param amounts the claim's amounts; may be empty
 */
record AmountForm(ImmutableList<Amount> amounts) {
  /**
   * An amount of the claim.
   *
   * @param value its number, without the bound or doubt that is put on it
   * @param unit as in {@link factcheck.value.Quantity#unit}
   * @param number its number words
   * @param whole its number words with the currency or the percent sign
   * @param unitWord the word of its unit, as it is written; may be empty
   */
  record Amount(double value, String unit, String number, String whole, String unitWord) {}

  /** The form of the amounts of a claim part. */
  static AmountForm of(ClaimPart part) {
    AnnotatedText claim = part.claim().annotated();
    ImmutableList.Builder<Amount> amounts = ImmutableList.builder();
    for (Sentence sentence : claim.sentences()) {
      for (QuantityReader.Found found : QuantityReader.read(sentence)) {
        OptionalDouble value = found.quantity().number();
        if (found.span().overlaps(part.span()) && value.isPresent()) {
          amounts.add(
              new Amount(
                  value.getAsDouble(),
                  found.quantity().unit(),
                  claim.quote(found.span()),
                  claim.quote(QuantityReader.withSign(sentence, found)),
                  unitToken(sentence, found).map(Token::text).orElse("")));
        }
      }
    }
    return new AmountForm(amounts.build());
  }

  /** An amount of the article in the claim's form; empty where there is nothing to change. */
  Optional<PremiseWriter.Edit> write(
      AnnotatedText article, Sentence sentence, QuantityReader.Found found) {
    OptionalDouble value = found.quantity().number();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (Amount amount : amounts) {
      if (same(amount.value(), value.getAsDouble())
          && Units.same(amount.unit(), found.quantity().unit())) {
        return changed(article, QuantityReader.withSign(sentence, found), amount.whole());
      }
    }
    for (Amount amount : amounts) {
      if (same(amount.value(), value.getAsDouble())
          && !amount.unit().equals("%")
          && !found.quantity().unit().equals("%")) {
        return changed(article, found.span(), amount.number());
      }
    }
    for (Amount amount : amounts) {
      Optional<PremiseWriter.Edit> converted =
          converted(sentence, found, value.getAsDouble(), amount);
      if (converted.isPresent()) {
        return converted;
      }
    }
    return Optional.empty();
  }

  private static Optional<PremiseWriter.Edit> converted(
      Sentence sentence, QuantityReader.Found found, double value, Amount amount) {
    Optional<Token> unit = unitToken(sentence, found);
    if (unit.isEmpty()
        || amount.unitWord().isEmpty()
        || amount.unit().equals(found.quantity().unit())) {
      return Optional.empty();
    }
    OptionalDouble converted = Units.convert(value, found.quantity().unit(), amount.unit());
    if (converted.isEmpty()) {
      return Optional.empty();
    }
    boolean near = Math.abs(converted.getAsDouble() / amount.value() - 1) < 1e-9;
    String number = near ? amount.number() : rounded(converted.getAsDouble());
    boolean plural = unit.get().tag().equals("NNS");
    return Optional.of(
        new PremiseWriter.Edit(
            found.span().cover(unit.get().span()),
            number + " " + (plural ? amount.unitWord() : amount.unit())));
  }

  /** To two digits, or to the whole number: the article's own number is rarely more exact. */
  private static String rounded(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : BigDecimal.valueOf(value).round(new MathContext(2)).stripTrailingZeros().toPlainString();
  }

  private static Optional<PremiseWriter.Edit> changed(
      AnnotatedText article, Span span, String words) {
    String before = article.quote(span);
    String after =
        Character.isUpperCase(before.charAt(0)) && before.length() > 1
            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
            : words;
    return before.equalsIgnoreCase(words)
        ? Optional.empty()
        : Optional.of(new PremiseWriter.Edit(span, after));
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }

  /** The word of the unit, where it follows the number at once. */
  private static Optional<Token> unitToken(Sentence sentence, QuantityReader.Found found) {
    int at = found.last() + 1;
    if (at < sentence.tokens().size() && sentence.token(at).text().equals("-")) {
      at++;
    }
    return at < sentence.tokens().size()
            && sentence.token(at).lemma().equalsIgnoreCase(found.quantity().unit())
        ? Optional.of(sentence.token(at))
        : Optional.empty();
  }
}
