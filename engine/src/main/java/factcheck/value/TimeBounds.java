package factcheck.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates that a time lies between, or that something lasts from and to.
 *
 * @param from the date it starts with; empty where that is open
 * @param to the date it ends with; empty where that is open
 * @param strict whether the dates are left out themselves: "before", "after"
 * @param lasting whether it begins and ends with the dates ("since", "until", "from 2010 to 2014"),
 *     and does not only lie somewhere between them ("by", "between 2010 and 2014")
 */
public record TimeBounds(
    Optional<TimeValue> from, Optional<TimeValue> to, boolean strict, boolean lasting) {
  /** A year with a 29 February, for dates none of which has one. */
  private static final int ANY_YEAR = 2000;

  public TimeBounds {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Days; the first or last that there is where it is open. */
  private record Days(LocalDate first, LocalDate last) {
    boolean meets(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean contains(Days other) {
      return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
  }

  /** Compares two times of which one has bounds or both have. */
  static Comparison compare(TimeValue claimed, TimeValue said) {
    TimeBounds wanted = claimed.bounds().orElseGet(() -> at(claimed));
    TimeBounds given = said.bounds().orElseGet(() -> at(said));
    if (wanted.equals(given)) {
      return Comparison.AGREE;
    }
    if (wanted.lasting && given.lasting) {
      return compareEnds(wanted, given);
    }
    if (wanted.lasting && said.bounds().isEmpty() && wanted.hasOneEnd() && wanted.endsAt(said)
        || given.lasting && claimed.bounds().isEmpty() && given.endsIn(claimed)) {
      return Comparison.AGREE;
    }
    int year = Stream.of(wanted, given).flatMap(TimeBounds::years).findFirst().orElse(ANY_YEAR);
    Optional<Days> range = wanted.days(year);
    Optional<Days> other = given.days(year);
    if (range.isEmpty() || other.isEmpty()) {
      return compareWords(claimed, said);
    }
    if (!range.get().meets(other.get())) {
      return Comparison.DIFFER;
    }
    return !wanted.lasting && range.get().contains(other.get())
        ? Comparison.AGREE
        : Comparison.UNKNOWN;
  }

  private static TimeBounds at(TimeValue date) {
    return new TimeBounds(Optional.of(date), Optional.of(date), false, false);
  }

  /** What lasts begins and ends only once. */
  private static Comparison compareEnds(TimeBounds claimed, TimeBounds said) {
    Comparison from = compareEnd(claimed.from, said.from);
    Comparison to = compareEnd(claimed.to, said.to);
    if (from == Comparison.DIFFER || to == Comparison.DIFFER) {
      return Comparison.DIFFER;
    }
    boolean agree =
        (claimed.from.isEmpty() || from == Comparison.AGREE)
            && (claimed.to.isEmpty() || to == Comparison.AGREE);
    return agree ? Comparison.AGREE : Comparison.UNKNOWN;
  }

  private static Comparison compareEnd(Optional<TimeValue> claimed, Optional<TimeValue> said) {
    if (claimed.isEmpty() || said.isEmpty()) {
      return Comparison.UNKNOWN;
    }
    Comparison dates = claimed.get().compare(said.get());
    return dates == Comparison.AGREE && !said.get().asSpecificAs(claimed.get())
        ? Comparison.UNKNOWN
        : dates;
  }

  /**
   * Dates that cannot be put in order, such as days of the week: "before Friday" is not Friday, and
   * "by Friday" can be.
   */
  private static Comparison compareWords(TimeValue claimed, TimeValue said) {
    if (claimed.bounds().isPresent() == said.bounds().isPresent()) {
      return Comparison.UNKNOWN;
    }
    boolean bounded = claimed.bounds().isPresent();
    TimeBounds bounds = bounded ? claimed.bounds().get() : said.bounds().orElseThrow();
    if (!bounds.endsAt(bounded ? said : claimed)) {
      return Comparison.UNKNOWN;
    }
    return bounds.strict ? Comparison.DIFFER : bounded ? Comparison.AGREE : Comparison.UNKNOWN;
  }

  private boolean hasOneEnd() {
    return from.isEmpty() || to.isEmpty();
  }

  /** Whether a time is at one of the ends. */
  private boolean endsAt(TimeValue time) {
    return ends().anyMatch(end -> isIn(time, end));
  }

  /** Whether one of the ends is in a time. */
  private boolean endsIn(TimeValue time) {
    return ends().anyMatch(end -> isIn(end, time));
  }

  private static boolean isIn(TimeValue part, TimeValue whole) {
    return part.compare(whole) == Comparison.AGREE && part.asSpecificAs(whole);
  }

  private Stream<TimeValue> ends() {
    return Stream.of(from, to).flatMap(Optional::stream);
  }

  private Stream<Integer> years() {
    return ends().flatMap(date -> date.year().stream());
  }

  /** The days it can be; empty where a date is no part of a calendar year. */
  private Optional<Days> days(int year) {
    if (!ends().allMatch(TimeValue::isInYear)) {
      return Optional.empty();
    }
    LocalDate first =
        from.map(date -> strict ? date.last(year).plusDays(1) : date.first(year))
            .orElse(LocalDate.MIN);
    LocalDate last =
        to.map(date -> strict ? date.first(year).minusDays(1) : date.last(year))
            .orElse(LocalDate.MAX);
    return first.isAfter(last) ? Optional.empty() : Optional.of(new Days(first, last));
  }
}
