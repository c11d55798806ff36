package factcheck.value;

import factcheck.text.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in one word: "2010-2014", "the 2008-09 season", which the date recogniser takes for a
 * month.
 */
final class YearRange {
  private static final Pattern YEARS =
      Pattern.compile("((?:1\\d|20)\\d\\d)[-–—/]((?:1\\d|20)?\\d\\d)");

  private YearRange() {}

  /** The range from its first year, empty where the word is none or its years do not follow. */
  static Optional<TimeValue> read(Token token) {
    Matcher matcher = YEARS.matcher(token.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = last(from, matcher.group(2));
    if (to <= from) {
      return Optional.empty();
    }
    Optional<TimeValue> first = TimeValue.parse(Integer.toString(from));
    Optional<TimeValue> last = TimeValue.parse(Integer.toString(to));
    return first.map(time -> time.within(new TimeBounds(first, last, false, true)));
  }

  /** "09" behind 2008 is 2009, "00" behind 1999 is 2000. */
  private static int last(int from, String digits) {
    int last = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return last;
    }
    int century = from - from % 100;
    return last == 0 && from % 100 == 99 ? century + 100 : century + last;
  }
}
