package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An engine that cannot be loaded leaves nothing behind. */
final class LoadTest {
  @Test
  void modelThatFails_isClosed() {
    BrokenModel model = new BrokenModel();
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> FactChecker.load(model));
    assertSame(model.failure, thrown);
    assertTrue(model.closed);
  }

  private static final class BrokenModel implements EntailmentModel {
    private final IllegalStateException failure = new IllegalStateException("no memory");
    private volatile boolean closed;

    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      throw failure;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
