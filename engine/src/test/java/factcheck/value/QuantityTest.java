package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and ranges, and whether two of them can both hold. */
final class QuantityTest {
  private static final double MANY = Double.POSITIVE_INFINITY;

  @Test
  void equalNumbers_agree() {
    assertAgree(true, Quantity.exactly(20, "ship"), Quantity.exactly(20, "ship"));
  }

  @Test
  void differentNumbers_doNotAgree() {
    assertAgree(false, Quantity.exactly(20, "ship"), Quantity.exactly(21, "ship"));
  }

  @Test
  void largeNumbers_thatDifferByOne_doNotAgree() {
    assertAgree(false, Quantity.exactly(2_000_000, ""), Quantity.exactly(2_000_001, ""));
  }

  @Test
  void decimal_readTwice_agrees() {
    assertAgree(true, Quantity.exactly(0.1 + 0.2, "%"), Quantity.exactly(0.3, "%"));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, true", "5, true", "2, false", "6, false"})
  void range_agreesWithNumbersInside(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(3, 5, "", false), Quantity.exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"20, true", "1000, true", "19, false"})
  void lowerBound_agreesWithNumbersAbove(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(20, MANY, "", false), Quantity.exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"50, true", "0, true", "51, false"})
  void upperBound_agreesWithNumbersBelow(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(-MANY, 50, "", false), Quantity.exactly(number, ""));
  }

  @Test
  void boundsThatLeaveNoNumber_doNotAgree() {
    assertAgree(false, new Quantity(20, MANY, "", false), new Quantity(-MANY, 19, "", false));
  }

  @ParameterizedTest
  @CsvSource({"95, true", "100, true", "109, true", "80, false", "130, false"})
  void approximateNumber_agreesWithinATenth(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(100, 100, "", true), Quantity.exactly(number, ""));
  }

  @Test
  void agreement_isSymmetric() {
    Quantity about = new Quantity(100, 100, "", true);
    Quantity exact = Quantity.exactly(109, "");
    assertEquals(about.agreesWith(exact), exact.agreesWith(about));
  }

  @Test
  void differentUnits_areNotComparable() {
    assertEquals(false, Quantity.exactly(3, "%").comparableWith(Quantity.exactly(3, "ship")));
  }

  @Test
  void unitNotSaid_isComparableWithAny() {
    assertEquals(true, Quantity.exactly(3, "").comparableWith(Quantity.exactly(3, "ship")));
  }

  @Test
  void emptyRange_isRejected() {
    assertThrows(IllegalArgumentException.class, () -> new Quantity(5, 3, "", false));
  }

  @Test
  void noNumber_isRejected() {
    assertThrows(
        IllegalArgumentException.class, () -> new Quantity(Double.NaN, Double.NaN, "", false));
  }

  private static void assertAgree(boolean expected, Quantity a, Quantity b) {
    assertEquals(expected, a.agreesWith(b), a + " and " + b);
  }
}
