package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SamplerTest {
  private static final ImmutableList<Example> ALL =
      IntStream.range(0, 50)
          .mapToObj(i -> Examples.example("e" + i, Gold.SUPPORTED))
          .collect(ImmutableList.toImmutableList());

  @Test
  void sample_keepsTheOrderOfTheSet() {
    List<Example> sample = Sampler.sample(ALL, 10, 1);

    assertEquals(10, sample.size());
    assertEquals(ALL.stream().filter(sample::contains).toList(), sample);
  }

  @Test
  void sample_doesNotDependOnTheOrderOfTheRows() {
    assertEquals(
        ImmutableSet.copyOf(Sampler.sample(ALL, 10, 1)),
        ImmutableSet.copyOf(Sampler.sample(Lists.reverse(ALL), 10, 1)));
  }

  @Test
  void sample_changesWithTheSeed() {
    assertNotEquals(Sampler.sample(ALL, 10, 1), Sampler.sample(ALL, 10, 2));
  }

  @Test
  void sample_ofMoreThanThereIsIsEverything() {
    assertEquals(ALL, Sampler.sample(ALL, 99, 1));
  }
}
