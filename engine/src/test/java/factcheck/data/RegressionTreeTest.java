package factcheck.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class RegressionTreeTest {
  private static final String TREE =
      "age,30,1,2,0;-,0,-1,-1,0.5;size,1.5,3,4,0;-,0,-1,-1,2;-,0,-1,-1,3";

  private static double value(double age, double size) {
    return RegressionTree.parse(TREE, name -> name)
        .value(ImmutableMap.of("age", age, "size", size)::get);
  }

  @Test
  void value_atOrBelowTheThreshold_goesLeft() {
    assertEquals(0.5, value(30, 9));
  }

  @Test
  void value_aboveTheThreshold_goesRight() {
    assertEquals(2, value(31, 1));
    assertEquals(3, value(31, 2));
  }

  @Test
  void value_ofALeafAlone_asksNothing() {
    assertEquals(
        7, RegressionTree.<String>parse("-,0,-1,-1,7", name -> null).value(name -> Double.NaN));
  }

  @Test
  void parse_unknownFeature_fails() {
    assertThrows(
        IllegalArgumentException.class, () -> RegressionTree.parse(TREE, Thread.State::valueOf));
  }

  @Test
  void parse_nodeOfTooFewFields_fails() {
    assertThrows(IllegalStateException.class, () -> RegressionTree.parse("age,30,1", name -> name));
  }
}
