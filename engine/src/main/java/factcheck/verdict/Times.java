package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.TimeValue;
import java.util.Optional;

/** The calendar times of a sentence and where they stand. */
final class Times {
  private Times() {}

  /** A time and its characters. */
  record Found(TimeValue time, Span span) {}

  static ImmutableList<Found> of(Sentence sentence) {
    ImmutableList.Builder<Found> times = ImmutableList.builder();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Token token = sentence.token(i);
      int end = i + 1;
      if (isCalendar(token)) {
        while (end < sentence.tokens().size()
            && isCalendar(sentence.token(end))
            && sentence.token(end).value().equals(token.value())) {
          end++;
        }
        Optional<TimeValue> time = TimeValue.parse(token.value());
        Span span = token.span().cover(sentence.token(end - 1).span());
        time.ifPresent(value -> times.add(new Found(value, span)));
      }
      i = end;
    }
    return times.build();
  }

  private static boolean isCalendar(Token token) {
    return !token.value().isEmpty()
        && (token.entity().equals("DATE") || token.entity().equals("TIME"));
  }
}
