package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of an article from the places where papers and agencies print it: a line of its own
 * ("March 4, 2026", "Published: 4 March 2026, 14:05 GMT"), or before the first words ("NAIROBI,
 * March 4, 2026 (Reuters) - "). A day without a year names none.
 */
final class Datelines {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?"
          + "|dec(?:ember|\\.)?)";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]?\\s+)?";

  /** A day with its year. */
  static final String DAY =
      WEEKDAY
          + "(?:(?<month>"
          + MONTH
          + ")\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})"
          + "|(?<day2>\\d{1,2})\\s+(?<month2>"
          + MONTH
          + "),?\\s+(?<year2>\\d{4})"
          + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))";

  private static final String CLOCK =
      "(?:[,|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}\\)?)?)?";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:first |last )?(?:published|posted|updated|modified|date)(?: on)?\\s*[:|]?\\s*)?"
              + DAY
              + "\\.?"
              + CLOCK,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}.'’/ -]{1,40},\\s+){1,3}"
              + "(?i:"
              + DAY
              + ")(?:\\s*\\([\\p{Lu}][^()]{1,40}\\))?\\s*(?:[-–—]|--)\\s+(?!(?i:"
              + MONTH
              + ")\\s+\\d|\\d{1,2}\\s+(?i:"
              + MONTH
              + ")).*",
          Pattern.DOTALL);

  /**
   * "LONDON (AP) -- ", "BUNBURY, Australia, Oct. 16 (UPI) - ": the agency, with or without a day.
   */
  private static final Pattern REPORT =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu}.'’/ -]{1,40}(?:,\\s+\\p{Lu}[\\p{L}. ]{1,30}){0,2}"
              + "(?:,\\s+(?i:(?:"
              + MONTH
              + ")\\s+\\d{1,2}|\\d{1,2}\\s+"
              + MONTH
              + "))?\\s*\\(\\p{Lu}[^()]{1,40}\\)\\s*(?:[-–—]|--)\\s.*");

  private Datelines() {}

  /** The day of a paragraph that says nothing else; empty for any other paragraph. */
  static Optional<LocalDate> ofLine(String paragraph) {
    return day(LINE.matcher(paragraph));
  }

  /** The day that an agency prints before the first words of its report; empty for none. */
  static Optional<LocalDate> ofOpening(String paragraph) {
    return day(OPENING.matcher(paragraph));
  }

  /** Whether a line opens as agencies open a report: place, agency or full date, dash. */
  static boolean isOpening(String line) {
    return REPORT.matcher(line).matches() || ofOpening(line).isPresent();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      if (matcher.group("iso") != null) {
        return Optional.of(LocalDate.parse(matcher.group("iso")));
      }
      boolean monthFirst = matcher.group("month") != null;
      String month = matcher.group(monthFirst ? "month" : "month2").toLowerCase(Locale.ROOT);
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(monthFirst ? "year" : "year2")),
              1 + MONTHS.indexOf(month.substring(0, 3)),
              Integer.parseInt(matcher.group(monthFirst ? "day" : "day2"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
