package factcheck.value;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.Optional;

/** Reads the calendar times of a sentence. */
public final class TimeReader {
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
    while (first < sentence.tokens().size()) {
      Token token = sentence.token(first);
      int last = first;
      if (isCalendar(token)) {
        while (last + 1 < sentence.tokens().size() && continues(token, sentence.token(last + 1))) {
          last++;
        }
        Optional<TimeValue> time = TimeValue.parse(token.value());
        if (time.isPresent()) {
          times.add(
              new Found(time.get(), first, last, token.span().cover(sentence.token(last).span())));
        }
      }
      first = last + 1;
    }
    return times.build();
  }

  private static boolean continues(Token token, Token next) {
    return isCalendar(next) && next.value().equals(token.value());
  }

  private static boolean isCalendar(Token token) {
    return !token.value().isEmpty()
        && (token.entity().equals("DATE") || token.entity().equals("TIME"));
  }
}
