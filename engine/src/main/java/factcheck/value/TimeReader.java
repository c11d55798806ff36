package factcheck.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.Optional;

/**
 * Reads the times of a sentence. An hour that only bounds a time ("25 minutes after midnight",
 * "between 9 a.m. and 5 p.m.") is left out, and its day stays.
 */
public final class TimeReader {
  private static final ImmutableSet<String> BOUNDS =
      ImmutableSet.of("after", "before", "past", "by", "until", "till", "since", "between", "than");

  private TimeReader() {}

  /**
   * A time and where it stands.
   *
   * @param time the time
   * @param first its first token
   * @param last its last token
   * @param span its characters in the text
   */
  public record Found(TimeValue time, int first, int last, Span span) {}

  /** The sentence's times in the order of the text. */
  public static ImmutableList<Found> read(Sentence sentence) {
    ImmutableList.Builder<Found> times = ImmutableList.builder();
    int first = 0;
    boolean bound = false;
    while (first < sentence.tokens().size()) {
      Token token = sentence.token(first);
      int last = first;
      if (isCalendar(sentence, first)) {
        while (last + 1 < sentence.tokens().size() && continues(sentence, first, last + 1)) {
          last++;
        }
        String before = first == 0 ? "" : sentence.token(first - 1).lemma();
        bound = BOUNDS.contains(before) || bound && before.equals("and");
        Optional<TimeValue> time = TimeValue.parse(token.value());
        if (bound) {
          time = time.flatMap(TimeValue::withoutClock);
        }
        if (time.isPresent()) {
          times.add(
              new Found(time.get(), first, last, token.span().cover(sentence.token(last).span())));
        }
      }
      first = last + 1;
    }
    return times.build();
  }

  private static boolean continues(Sentence sentence, int first, int next) {
    return isCalendar(sentence, next)
        && sentence.token(next).value().equals(sentence.token(first).value());
  }

  private static boolean isCalendar(Sentence sentence, int i) {
    return !sentence.token(i).value().isEmpty() && Years.isTime(sentence, i);
  }
}
