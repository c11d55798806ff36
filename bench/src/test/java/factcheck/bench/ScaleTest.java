package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

final class ScaleTest {
  @Test
  void of_readsTheScaleFromTheLabels() {
    assertEquals(Scale.TWO_WAY, Scale.of(ImmutableSet.of(Gold.SUPPORTED, Gold.NOT_SUPPORTED)));
    assertEquals(Scale.THREE_WAY, Scale.of(ImmutableSet.of(Gold.SUPPORTED, Gold.REFUTED)));
    assertEquals(Scale.FIVE_WAY, Scale.of(ImmutableSet.of(Gold.SUPPORTED, Gold.NOT_CHECKABLE)));
  }
}
