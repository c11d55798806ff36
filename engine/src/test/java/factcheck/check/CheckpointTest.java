package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.fact.FactSheet;
import factcheck.text.Checkpoint;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work for a caller who has lost interest ends soon. */
final class CheckpointTest {
  private static final String ARTICLE = "The council of Brenz met on Monday. ".repeat(50);

  @Test
  void read_passesForEverySentence() {
    AtomicInteger passed = new AtomicInteger();
    FactSheet read = SharedChecker.get().read(ARTICLE, Optional.empty(), passed::incrementAndGet);
    assertEquals(50, read.annotated().sentences().size());
    assertTrue(passed.get() >= 50, passed + " times");
    assertEquals(SharedChecker.get().read(ARTICLE, Optional.empty()).facts(), read.facts());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 70})
  void read_endsWithWhatTheCheckpointThrows(int last) {
    Ending ending = new Ending(last);
    CancellationException thrown =
        assertThrows(
            CancellationException.class,
            () -> SharedChecker.get().read(ARTICLE, Optional.empty(), ending));
    assertSame(ending.thrown, thrown);
    int then = ending.passed.get();
    // Two other threads may have been between two sentences.
    assertTrue(then <= last + 2, then + " times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met.",
        "The council met on Monday, the mayor resigned and the bridge was closed."
      })
  void check_endsWithWhatTheCheckpointThrows(String claim) {
    FactSheet article = SharedChecker.get().read(ARTICLE, Optional.empty());
    AtomicInteger passed = new AtomicInteger();
    var unused =
        SharedChecker.get().check(claim, article, CheckOptions.DEFAULT, passed::incrementAndGet);
    for (int last = 1; last < passed.get(); last++) {
      Ending ending = new Ending(last);
      assertSame(
          assertThrows(
              CancellationException.class,
              () -> SharedChecker.get().check(claim, article, CheckOptions.DEFAULT, ending)),
          ending.thrown);
    }
  }

  /** Ends the work where it is passed for the nth time, and whenever it is passed after that. */
  private static final class Ending implements Checkpoint {
    private final AtomicInteger passed = new AtomicInteger();
    private final int last;
    private final CancellationException thrown = new CancellationException("nobody waits");

    Ending(int last) {
      this.last = last;
    }

    @Override
    public void pass() {
      if (passed.incrementAndGet() >= last) {
        throw thrown;
      }
    }
  }
}
