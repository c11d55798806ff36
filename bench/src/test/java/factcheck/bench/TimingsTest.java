package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimingsTest {
  @Test
  void percentile_interpolates() {
    Timings timings = new Timings(ImmutableList.of(4.0, 1.0, 3.0, 2.0));

    assertEquals(2.5, timings.percentile(50), 1e-12);
    assertEquals(4.0, timings.percentile(100), 1e-12);
  }

  @Test
  void of_runsWarmUpAndCountsTheRest() {
    List<Integer> runs = new ArrayList<>();

    Timings timings = Timings.of(2, 3, runs::add);

    assertEquals(ImmutableList.of(0, 1, 0, 1, 2), runs);
    assertEquals(3, timings.millis().size());
  }
}
