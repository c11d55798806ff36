package factcheck.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number or a range of numbers with what it counts.
 *
 * @param low smallest value meant; negative infinity where open
 * @param high largest value meant; positive infinity where open
 * @param unit what is counted or measured, as a lemma or a currency ("island", "%", "A$", "swiss
 *     franc"); empty where it is not said
 * @param approximate "about", "some": values near by agree
 * @param strict whether a limit of the range is not meant itself: "more than 50", "nearly 50",
 *     "just over 50"
 */
public record Quantity(double low, double high, String unit, boolean approximate, boolean strict) {
  /** How near two approximate values must be, as a share of the larger one. */
  static final double NEAR = 0.1;

  /** How near exact values must be, likewise: they may be sums. */
  private static final double SAME = 1e-9;

  public Quantity {
    Objects.requireNonNull(unit, "unit");
    if (!(low <= high)) {
      throw new IllegalArgumentException("range [" + low + ", " + high + "] is empty");
    }
  }

  /**
   * The same number with what it counts.
   *
   * @param counted the new unit
   */
  public Quantity withUnit(String counted) {
    return new Quantity(low, high, counted, approximate, strict);
  }

  static Quantity of(Bounds bounds, String unit) {
    return new Quantity(bounds.low(), bounds.high(), unit, bounds.approximate(), bounds.strict());
  }

  /**
   * How the quantity that an article says stands to this one that is claimed. "Over 50" leaves open
   * whether it was 60, while 60 is "over 50". So many dollars of one country are not as many of
   * another; those of an unnamed country may be.
   */
  public Comparison compare(Quantity said) {
    boolean agree = agreesWith(said);
    if (!comparableWith(said)) {
      return agree && isMoney() && said.isMoney() ? Comparison.DIFFER : Comparison.UNKNOWN;
    }
    if (!agree) {
      return Comparison.DIFFER;
    }
    boolean currency = !isMoney() || !said.isMoney() || Currencies.isSame(unit, said.unit);
    boolean within = !said.isOpen() || covers(said.in(unit).orElse(said));
    return currency && within ? Comparison.AGREE : Comparison.UNKNOWN;
  }

  /** Whether both can hold of the same count; units that measure the same are converted. */
  public boolean agreesWith(Quantity other) {
    Optional<Quantity> converted = other.in(unit);
    return converted.isPresent()
        ? overlaps(converted.get(), rounding(other, converted.get()))
        : overlaps(other, 0);
  }

  private boolean overlaps(Quantity other, double rounding) {
    double largest = Math.max(magnitude(), other.magnitude());
    double slack = Math.max(rounding, (approximate || other.approximate ? NEAR : SAME) * largest);
    boolean open = (strict || other.strict) && !(approximate || other.approximate);
    double needed = open && (isOpen() || other.isOpen()) ? SAME * largest : -slack;
    return other.high - low >= needed && high - other.low >= needed;
  }

  /** Whether all that the other can be is meant by this. */
  private boolean covers(Quantity other) {
    double slack = SAME * Math.max(magnitude(), other.magnitude());
    return low <= other.low + slack && other.high <= high + slack;
  }

  /** The number that is written, without what bounds it; empty for a range of two. */
  public OptionalDouble number() {
    if (low == high || Double.isInfinite(high) || isShare(high, low, 1 + NEAR)) {
      return OptionalDouble.of(low);
    }
    return Double.isInfinite(low) || isShare(low, high, 1 - NEAR)
        ? OptionalDouble.of(high)
        : OptionalDouble.empty();
  }

  private boolean isOpen() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }

  /**
   * How far a number converted from another unit can be from this and be the same, rounded: half of
   * what the last digits written count, but no more than two approximate numbers.
   */
  private double rounding(Quantity written, Quantity converted) {
    double digits = lastDigit() / 2;
    double otherDigits = written.lastDigit() / 2 * converted.magnitude() / written.magnitude();
    double largest = Math.max(magnitude(), converted.magnitude());
    return Math.min(digits + otherDigits, NEAR * largest);
  }

  /** What one more of the last digit that is no trailing zero would add. */
  private double lastDigit() {
    return BigDecimal.valueOf(magnitude()).stripTrailingZeros().ulp().doubleValue();
  }

  /** This in another unit that measures the same; empty where there is nothing to convert. */
  private Optional<Quantity> in(String other) {
    OptionalDouble factor = Units.convert(1, unit, other);
    return unit.equals(other) || factor.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quantity(
                low * factor.getAsDouble(),
                high * factor.getAsDouble(),
                other,
                approximate,
                strict));
  }

  /**
   * Whether the units allow a comparison: equal, of the same kind, or one not said. What is only
   * counted is neither a share nor money.
   */
  public boolean comparableWith(Quantity other) {
    if (unit.isEmpty() || other.unit.isEmpty()) {
      return isBare() && other.isBare();
    }
    return unit.equals(other.unit)
        || Currencies.canBeSame(unit, other.unit)
        || other.in(unit).isPresent();
  }

  /**
   * Whether a word in lower case only says what this is measured in, or how exactly ("kilometre",
   * "dollar", "least").
   */
  public boolean isMeasure(String lemma) {
    return Bounds.isWord(lemma)
        || Currencies.says(unit, lemma)
        || unit.equals(lemma) && Units.convert(1, unit, unit).isPresent();
  }

  private boolean isBare() {
    return !unit.equals("%") && !isMoney();
  }

  /** Whether it is a sum of money. */
  public boolean isMoney() {
    return Currencies.isMoney(unit);
  }

  private double magnitude() {
    double finiteLow = Double.isInfinite(low) ? 0 : Math.abs(low);
    double finiteHigh = Double.isInfinite(high) ? 0 : Math.abs(high);
    return Math.max(finiteLow, finiteHigh);
  }

  @Override
  public String toString() {
    String number =
        low == high
            ? format(low)
            : isShare(low, high, 1 - NEAR)
                ? "nearly " + format(high)
                : isShare(high, low, 1 + NEAR)
                    ? "just over " + format(low)
                    : Double.isInfinite(high)
                        ? (strict ? "more than " : "at least ") + format(low)
                        : Double.isInfinite(low)
                            ? (strict ? "less than " : "at most ") + format(high)
                            : format(low) + " to " + format(high);
    return (approximate ? "about " : "") + number + (unit.isEmpty() ? "" : " " + unit);
  }

  /** Whether a limit is what "nearly" or "just over" the other one means. */
  private boolean isShare(double limit, double other, double share) {
    return strict && !isOpen() && Math.abs(limit - other * share) <= SAME * Math.abs(other);
  }

  private static String format(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }
}
