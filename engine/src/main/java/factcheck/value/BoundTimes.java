package factcheck.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.value.TimeReader.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts bounds on the times of a sentence: "before 2015", "since May", "from 2010 to 2014". */
final class BoundTimes {
  private static final ImmutableSet<String> TO =
      ImmutableSet.of("to", "until", "till", "through", "-", "–");

  /** "Before the end of 2015" is still 2015. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("end", "late", "later", "early", "mid", "middle", "start", "beginning");

  private static final ImmutableSet<String> NOT = ImmutableSet.of("not", "n't", "n’t", "never");

  private final Sentence sentence;

  private BoundTimes(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The times in their order, those that a preposition bounds with their bounds. */
  static ImmutableList<Found> in(Sentence sentence, List<Found> times) {
    BoundTimes bounds = new BoundTimes(sentence);
    ImmutableList.Builder<Found> all = ImmutableList.builder();
    int i = 0;
    while (i < times.size()) {
      Found found = times.get(i);
      Optional<TimeBounds> joined =
          i + 1 < times.size() ? bounds.joined(found, times.get(i + 1)) : Optional.empty();
      if (joined.isPresent()) {
        all.add(bound(found, joined.get()), bound(times.get(i + 1), joined.get()));
        i += 2;
      } else {
        all.add(bounds.single(found).map(one -> bound(found, one)).orElse(found));
        i++;
      }
    }
    return all.build();
  }

  private static Found bound(Found found, TimeBounds bounds) {
    return new Found(found.time().within(bounds), found.first(), found.last(), found.span());
  }

  /** "From 2010 to 2014", "between May and July 2015". */
  private Optional<TimeBounds> joined(Found from, Found to) {
    if (to.first() != from.last() + 2 || hasClock(from) || hasClock(to)) {
      return Optional.empty();
    }
    String joint = word(from.last() + 1);
    boolean between = word(from.first() - 1).equals("between") && joint.equals("and");
    if (!between && !TO.contains(joint)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeBounds(
            Optional.of(from.time().inYearOf(to.time())), Optional.of(to.time()), false, !between));
  }

  private Optional<TimeBounds> single(Found found) {
    int before = found.first() - 1;
    if (hasClock(found) || !isPreposition(before, found)) {
      return Optional.empty();
    }
    Optional<TimeValue> date = Optional.of(found.time());
    Optional<TimeValue> open = Optional.empty();
    boolean strict =
        IntStream.rangeClosed(found.first(), found.last()).noneMatch(i -> PARTS.contains(word(i)));
    return switch (word(before)) {
      case "before" -> Optional.of(new TimeBounds(open, date, strict, false));
      case "after" -> Optional.of(new TimeBounds(date, open, strict, false));
      case "by" -> Optional.of(new TimeBounds(open, date, false, false));
      case "since" -> Optional.of(new TimeBounds(date, open, false, true));
      case "until", "till" ->
          isDeniedBefore(before)
              ? Optional.empty()
              : Optional.of(new TimeBounds(open, date, false, true));
      case "than" -> than(before, date, strict);
      default -> Optional.empty();
    };
  }

  /** "Later than 2015", "no later than 2015". */
  private Optional<TimeBounds> than(int than, Optional<TimeValue> date, boolean strict) {
    boolean denied = word(than - 2).equals("no") || NOT.contains(word(than - 2));
    Optional<TimeValue> open = Optional.empty();
    return switch (word(than - 1)) {
      case "later" ->
          Optional.of(
              denied
                  ? new TimeBounds(open, date, false, false)
                  : new TimeBounds(date, open, strict, false));
      case "earlier" ->
          Optional.of(
              denied
                  ? new TimeBounds(date, open, false, false)
                  : new TimeBounds(open, date, strict, false));
      default -> Optional.empty();
    };
  }

  /** Whether the preposition is that of the time, and not of what happened then. */
  private boolean isPreposition(int before, Found found) {
    return before >= 0
        && sentence
            .governor(before)
            .map(edge -> edge.governor() >= found.first() && edge.governor() <= found.last())
            .orElse(false);
  }

  /** What did not happen until 2015 happened then. */
  private boolean isDeniedBefore(int end) {
    return IntStream.range(0, end).anyMatch(i -> NOT.contains(word(i)));
  }

  /** Whether it tells an hour, which is then what the preposition bounds, and not its day. */
  private boolean hasClock(Found found) {
    return TimeValue.parse(sentence.token(found.first()).value())
        .flatMap(TimeValue::clock)
        .isPresent();
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size()
        ? sentence.token(i).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
