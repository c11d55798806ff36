package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import factcheck.fact.Fact;
import factcheck.text.Span;
import factcheck.value.Comparison;
import factcheck.value.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two facts of which a text says which came first: "she taught before she joined the bank", "the
 * shop closed, and it opened again two days later".
 *
 * @param first the earlier one
 * @param then the later one
 * @param main the one that the words belong to
 * @param words the words that say so, with the clause that they open
 * @param apart how much time lies between them ("two days"); empty where it is not said
 */
record EventOrder(Fact first, Fact then, Fact main, Span words, Optional<Quantity> apart) {
  private static final ImmutableMap<String, Double> DAYS =
      ImmutableMap.of("hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.4, "year", 365.25);

  /** How many times as long a time must be as another not to be the same, told in another unit. */
  private static final double FAR = 1.5;

  /** Whether these two came in this order. */
  boolean orders(Fact one, Fact other) {
    return isAt(first, one) && isAt(then, other);
  }

  /** How the time that another order lets pass stands to what this one does. */
  Comparison compareApart(EventOrder said) {
    if (apart.isEmpty() || said.apart.isEmpty()) {
      return Comparison.UNKNOWN;
    }
    Comparison exact = apart.get().compare(said.apart.get());
    OptionalDouble wanted = days(apart.get());
    OptionalDouble given = days(said.apart.get());
    boolean far =
        wanted.isPresent()
            && given.isPresent()
            && Math.abs(Math.log(wanted.getAsDouble() / given.getAsDouble())) > Math.log(FAR);
    return exact == Comparison.UNKNOWN && far ? Comparison.DIFFER : exact;
  }

  /** About how many days a time has of which both ends are known. */
  private static OptionalDouble days(Quantity time) {
    Double days = DAYS.get(time.unit());
    boolean bounded = time.low() > 0 && !Double.isInfinite(time.high());
    return days == null || !bounded
        ? OptionalDouble.empty()
        : OptionalDouble.of(days * (time.low() + time.high()) / 2);
  }

  /** Whether two facts are told by one verb. */
  static boolean isAt(Fact one, Fact two) {
    return one.sentence() == two.sentence() && one.predicateSpan().equals(two.predicateSpan());
  }
}
