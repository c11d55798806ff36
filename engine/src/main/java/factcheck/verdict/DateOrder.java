package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.text.Span;
import factcheck.value.TimeValue;
import java.util.List;
import java.util.Optional;

/** Which of two things came first by the dates that a text gives them. */
final class DateOrder {
  /** "In May", "on Friday", "last week"; not "since May" or "until Friday". */
  private static final ImmutableSet<String> AT = ImmutableSet.of("", "in", "on", "at");

  private DateOrder() {}

  /** The order of two facts; empty where one has no date, or they can be of one time. */
  static Optional<EventOrder> of(Fact one, Fact two) {
    Optional<Argument> first = date(one);
    Optional<Argument> second = date(two);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    TimeValue a = first.get().meaning().time().orElseThrow();
    TimeValue b = second.get().meaning().time().orElseThrow();
    if (a.isBefore(b)) {
      return Optional.of(order(one, two, one, first.get().span()));
    }
    return b.isBefore(a) ? Optional.of(order(two, one, one, first.get().span())) : Optional.empty();
  }

  private static EventOrder order(Fact first, Fact then, Fact main, Span words) {
    return new EventOrder(first, then, main, words, Optional.empty());
  }

  private static Optional<Argument> date(Fact fact) {
    List<Argument> dated =
        fact.fillers(Slot.TIME).stream().filter(time -> time.meaning().time().isPresent()).toList();
    return dated.size() == 1 && AT.contains(dated.get(0).role())
        ? Optional.of(dated.get(0))
        : Optional.empty();
  }
}
