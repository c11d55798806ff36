package factcheck.value;

import java.util.Locale;
import java.util.Objects;

/**
 * A number or a range of numbers with what it counts.
 *
 * @param low smallest value meant; negative infinity where open
 * @param high largest value meant; positive infinity where open
 * @param unit what is counted or measured, as a lemma or a currency sign ("island", "%", "$");
 *     empty where it is not said
 * @param approximate "about", "nearly", "some": values near by agree
 */
public record Quantity(double low, double high, String unit, boolean approximate) {
  /** How near two approximate values must be, as a share of the larger one. */
  private static final double NEAR = 0.1;

  public Quantity {
    Objects.requireNonNull(unit, "unit");
    if (!(low <= high)) {
      throw new IllegalArgumentException("range [" + low + ", " + high + "] is empty");
    }
  }

  /** One exact number. */
  public static Quantity exactly(double value, String unit) {
    return new Quantity(value, value, unit, false);
  }

  /** Whether both can hold of the same count. */
  public boolean agreesWith(Quantity other) {
    double slack =
        approximate || other.approximate
            ? NEAR * Math.max(magnitude(), other.magnitude())
            : 1e-9 * Math.max(magnitude(), other.magnitude());
    return low <= other.high + slack && other.low <= high + slack;
  }

  /** Whether the units allow a comparison: equal, or one not said. */
  public boolean comparableWith(Quantity other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
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
            : Double.isInfinite(high)
                ? "at least " + format(low)
                : Double.isInfinite(low)
                    ? "at most " + format(high)
                    : format(low) + " to " + format(high);
    return (approximate ? "about " : "") + number + (unit.isEmpty() ? "" : " " + unit);
  }

  private static String format(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }
}
