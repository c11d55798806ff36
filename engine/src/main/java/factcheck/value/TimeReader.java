package factcheck.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the times of a sentence, with the bounds that their prepositions make of them. An hour that
 * only bounds a time ("25 minutes after midnight", "between 9 a.m. and 5 p.m.") is left out, and
 * its day stays.
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
    List<Found> times = new ArrayList<>();
    int first = 0;
    boolean bound = false;
    while (first < sentence.tokens().size()) {
      int last = first;
      if (isCalendar(sentence, first)) {
        while (last + 1 < sentence.tokens().size() && continues(sentence, first, last + 1)) {
          last++;
        }
        String before = first == 0 ? "" : sentence.token(first - 1).lemma();
        bound = BOUNDS.contains(before) || bound && before.equals("and");
        time(sentence, first, last, bound).ifPresent(times::add);
      }
      first = last + 1;
    }
    return BoundTimes.in(sentence, times);
  }

  private static Optional<Found> time(Sentence sentence, int first, int last, boolean bound) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    Token token = sentence.token(first);
    return YearRange.read(token)
        .or(() -> TimeValue.parse(token.value()))
        .map(time -> time.told(words.toString()))
        .flatMap(time -> bound ? time.withoutClock() : Optional.of(time))
        .map(time -> new Found(time, first, last, token.span().cover(sentence.token(last).span())));
  }

  private static boolean continues(Sentence sentence, int first, int next) {
    return isCalendar(sentence, next)
        && sentence.token(next).value().equals(sentence.token(first).value());
  }

  private static boolean isCalendar(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return !token.value().isEmpty()
        && (Years.isTime(sentence, i)
            || token.entity().equals("DURATION") && YearRange.read(token).isPresent());
  }
}
