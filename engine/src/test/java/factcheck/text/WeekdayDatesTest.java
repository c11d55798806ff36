package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of expressions with a weekday, in a text of Sunday, January 20, 2008. */
final class WeekdayDatesTest {
  private static final Optional<LocalDate> SUNDAY = Optional.of(LocalDate.of(2008, 1, 20));

  @ParameterizedTest
  @CsvSource({
    "2008-01-20, the end of the day Saturday, 2008-01-19",
    "2008-01-20, Wednesday, 2008-01-16",
    "2008-01-21, Monday, 2008-01-14",
    "2008-01-27TNI, Sunday night, 2008-01-20TNI",
    "2008-01-20, Sunday, 2008-01-20",
    "2008-01-16, Wednesday, 2008-01-16"
  })
  void pastDay_isTheLastOneUpToThePublication(String value, String words, String mended) {
    assertEquals(mended, WeekdayDates.mended(value, words, true, SUNDAY));
  }

  @Test
  void dayToCome_staysAhead() {
    assertEquals("2008-01-21", WeekdayDates.mended("2008-01-21", "Monday", false, SUNDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-14, Monday, 2008-01-21",
    "2008-01-14TNI, Monday night, 2008-01-21TNI",
    "2008-01-13, Sunday, 2008-01-20",
    "2008-01-14, last Monday, 2008-01-14"
  })
  void weekdayAlone_isTheNextOne_whereNothingIsPast(String value, String words, String mended) {
    assertEquals(mended, WeekdayDates.mended(value, words, false, SUNDAY));
  }

  @Test
  void weekdayAlone_isTheLastOne_howeverFarBackItWasRead() {
    assertEquals("2008-01-14", WeekdayDates.mended("2008-01-07", "Monday", true, SUNDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-21, tomorrow",
    "2008-02-04, 'Monday, February 4'",
    "2008-W04, next week",
    "XXXX-WXX-1, Monday",
    "2008-02-31, Monday"
  })
  void otherExpressions_stayAsTheyAre(String value, String words) {
    assertEquals(value, WeekdayDates.mended(value, words, true, SUNDAY));
  }

  @Test
  void withoutPublication_nothingIsMended() {
    assertEquals("2008-01-21", WeekdayDates.mended("2008-01-21", "Friday", true, Optional.empty()));
  }
}
