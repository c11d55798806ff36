package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "26.2, mile, kilometre, 42.165",
    "15, metre, foot, 49.213",
    "2, tonne, kg, 2000",
    "10, acre, hectare, 4.047",
    "36, hour, day, 1.5",
    "2, fortnight, week, 4",
    "30, year, decade, 3",
    "15, metre, meter, 15"
  })
  void amountInAnotherUnit(double value, String from, String to, double expected) {
    assertEquals(expected, Units.convert(value, from, to).orElseThrow(), 0.001);
  }

  @Test
  void unitsOfDifferentKinds_areNotConverted() {
    assertTrue(Units.convert(1, "mile", "kilogram").isEmpty());
  }

  @Test
  void noNumberOfDaysIsAMonth() {
    assertTrue(Units.convert(30, "day", "month").isEmpty());
  }

  @Test
  void unknownUnit_isNotConverted() {
    assertTrue(Units.convert(1, "island", "mile").isEmpty());
  }
}
