package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.value.Quantity;
import factcheck.value.TimeReader;
import factcheck.value.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the step of arithmetic by which a claim's number follows from numbers of the article
 * that stand near each other: sums and differences of what has one unit, what is left of a hundred
 * percent, shares, totals of so many at so much each, doubling and halving, ratios, and the time
 * between two dates. A step proves nothing by itself: it says that the number could be meant.
 */
final class Arithmetic {
  /** The best sentences, whose numbers are taken together. */
  private static final int SENTENCES = 3;

  private final List<StatedNumber> said;
  private final List<Integer> years = new ArrayList<>();
  private final AnnotatedText article;

  private Arithmetic(PartReading reading) {
    this.article = reading.article().annotated();
    this.said = new ArrayList<>();
    article.published().ifPresent(date -> years.add(date.getYear()));
    for (Retriever.Ranked ranked : reading.ranked().stream().limit(SENTENCES).toList()) {
      Sentence sentence = article.sentences().get(ranked.sentence());
      said.addAll(StatedNumber.of(article, sentence));
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        found.time().year().ifPresent(years::add);
      }
    }
  }

  /**
   * What arithmetic makes of the numbers of a claim part that the best sentences do not have.
   *
   * @param steps the numbers that one step gives
   * @param open how many are given by none
   */
  record Result(List<Derivation> steps, int open) {
    Result {
      steps = ImmutableList.copyOf(steps);
    }
  }

  static Result of(PartReading reading) {
    Arithmetic arithmetic = new Arithmetic(reading);
    AnnotatedText claim = reading.part().claim().annotated();
    List<Derivation> steps = new ArrayList<>();
    int open = 0;
    for (Sentence sentence : claim.sentences()) {
      for (StatedNumber claimed : StatedNumber.of(claim, sentence)) {
        if (!claimed.span().overlaps(reading.part().span())
            || !claimed.isExact()
            || claimed.definite()
            || arithmetic.isSaid(claimed.quantity())) {
          continue;
        }
        Optional<Derivation> step = arithmetic.derive(claimed);
        step.ifPresent(steps::add);
        open += step.isPresent() ? 0 : 1;
      }
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        if (found.span().overlaps(reading.part().span())) {
          arithmetic.year(claim, found).ifPresent(steps::add);
        }
      }
    }
    return new Result(steps, open);
  }

  private boolean isSaid(Quantity claimed) {
    return said.stream()
        .anyMatch(
            one -> claimed.comparableWith(one.quantity()) && claimed.agreesWith(one.quantity()));
  }

  private Optional<Derivation> derive(StatedNumber claimed) {
    return ArithmeticSteps.of(said, years, claimed.quantity()).stream()
        .filter(step -> gives(step, claimed.quantity()))
        .findFirst()
        .map(step -> new Derivation(claimed.span(), step.text() + " = " + claimed.words()));
  }

  private static boolean gives(ArithmeticSteps.Step step, Quantity claimed) {
    if (!(step.value() > 0)) {
      return false;
    }
    Quantity result = new Quantity(step.value(), step.value(), step.unit(), false, false);
    return claimed.comparableWith(result) && claimed.agreesWith(result);
  }

  /** A year that lies so many years before or after another. */
  private Optional<Derivation> year(AnnotatedText claim, TimeReader.Found found) {
    TimeValue time = found.time();
    if (time.year().isEmpty() || years.contains(time.year().get())) {
      return Optional.empty();
    }
    int wanted = time.year().get();
    for (StatedNumber number : said) {
      if (!number.isExact() || !number.quantity().unit().equals("year")) {
        continue;
      }
      for (int year : years) {
        if (Math.abs(year - wanted) == number.value()) {
          String sign = wanted < year ? " − " : " + ";
          return Optional.of(
              new Derivation(
                  found.span(), year + sign + number.words() + " = " + claim.quote(found.span())));
        }
      }
    }
    return Optional.empty();
  }
}
