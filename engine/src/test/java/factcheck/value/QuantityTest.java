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
    assertAgree(true, exactly(20, "ship"), exactly(20, "ship"));
  }

  @Test
  void differentNumbers_doNotAgree() {
    assertAgree(false, exactly(20, "ship"), exactly(21, "ship"));
  }

  @Test
  void largeNumbers_thatDifferByOne_doNotAgree() {
    assertAgree(false, exactly(2_000_000, ""), exactly(2_000_001, ""));
  }

  @Test
  void decimal_readTwice_agrees() {
    assertAgree(true, exactly(0.1 + 0.2, "%"), exactly(0.3, "%"));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, true", "5, true", "2, false", "6, false"})
  void range_agreesWithNumbersInside(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(3, 5, "", false, false), exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"20, true", "1000, true", "19, false"})
  void lowerBound_agreesWithNumbersAbove(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(20, MANY, "", false, false), exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"50, true", "0, true", "51, false"})
  void upperBound_agreesWithNumbersBelow(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(-MANY, 50, "", false, false), exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"20, false", "21, true", "19, false"})
  void strictLowerBound_agreesWithNumbersAbove(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(20, MANY, "", false, true), exactly(number, ""));
  }

  @ParameterizedTest
  @CsvSource({"50, false", "49, true", "51, false"})
  void strictUpperBound_agreesWithNumbersBelow(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(-MANY, 50, "", false, true), exactly(number, ""));
  }

  @Test
  void bound_agreesWithItself() {
    Quantity more = new Quantity(20, MANY, "", false, true);
    assertEquals(Comparison.AGREE, more.compare(more));
  }

  @Test
  void numberWithinABoundThatIsClaimed_agrees() {
    assertEquals(
        Comparison.AGREE, new Quantity(20, MANY, "", false, true).compare(exactly(30, "")));
  }

  @Test
  void numberClaimed_isLeftOpenByABound() {
    assertEquals(
        Comparison.UNKNOWN, exactly(30, "").compare(new Quantity(20, MANY, "", false, true)));
  }

  @Test
  void boundsThatLeaveNoNumber_doNotAgree() {
    assertAgree(
        false, new Quantity(20, MANY, "", false, false), new Quantity(-MANY, 19, "", false, false));
  }

  @ParameterizedTest
  @CsvSource({"95, true", "100, true", "109, true", "80, false", "130, false"})
  void approximateNumber_agreesWithinATenth(double number, boolean agrees) {
    assertAgree(agrees, new Quantity(100, 100, "", true, false), exactly(number, ""));
  }

  @Test
  void agreement_isSymmetric() {
    Quantity about = new Quantity(100, 100, "", true, false);
    Quantity exact = exactly(109, "");
    assertEquals(about.agreesWith(exact), exact.agreesWith(about));
  }

  @Test
  void differentUnits_areNotComparable() {
    assertEquals(false, exactly(3, "%").comparableWith(exactly(3, "ship")));
  }

  @Test
  void unitNotSaid_isComparableWithWhatIsCounted() {
    assertEquals(true, exactly(3, "").comparableWith(exactly(3, "ship")));
  }

  @Test
  void emptyRange_isRejected() {
    assertThrows(IllegalArgumentException.class, () -> new Quantity(5, 3, "", false, false));
  }

  @Test
  void noNumber_isRejected() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quantity(Double.NaN, Double.NaN, "", false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "5, mile, 5, kilometer, DIFFER",
    "5, mile, 8, kilometer, AGREE",
    "15, metre, 49, foot, AGREE",
    "15, metre, 60, foot, DIFFER",
    "24, month, 2, year, AGREE",
    "90, minute, 2, hour, DIFFER",
    "5, mile, 5, kilogram, UNKNOWN",
    "2, '', 40, %, UNKNOWN",
    "5, '', 5, $, UNKNOWN",
    "5, '', 6, ship, DIFFER",
    "5, £, 5, £, AGREE",
    "5, $, 5, US$, AGREE",
    "5, $, 5, HK$, UNKNOWN",
    "5, $, 6, HK$, DIFFER",
    "5, A$, 5, US$, DIFFER",
    "5, A$, 7, US$, UNKNOWN",
    "5, £, 5, egyptian £, UNKNOWN",
    "5, swiss franc, 5, franc, UNKNOWN",
    "5, swiss franc, 6, franc, DIFFER"
  })
  void quantity_comparesAs(double a, String unit, double b, String other, Comparison expected) {
    assertEquals(expected, exactly(a, unit).compare(exactly(b, other)));
  }

  private static Quantity exactly(double value, String unit) {
    return new Quantity(value, value, unit, false, false);
  }

  private static void assertAgree(boolean expected, Quantity a, Quantity b) {
    assertEquals(expected, a.agreesWith(b), a + " and " + b);
  }
}
