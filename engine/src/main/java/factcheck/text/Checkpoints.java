package factcheck.text;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Brings checkpoints into the annotators' loops and into work on other threads. */
final class Checkpoints {
  private Checkpoints() {}

  /**
   * The same sentences; whoever walks them passes the checkpoint at each. The annotators know no
   * other way to be stopped than an interrupt of their thread.
   */
  static <T> List<T> watched(List<T> sentences, Checkpoint checkpoint) {
    return Lists.transform(
        sentences,
        sentence -> {
          checkpoint.pass();
          return sentence;
        });
  }

  /** Waits until all of the work has ended, well or badly. */
  static void settle(CompletableFuture<?>... work) {
    CompletableFuture.allOf(work).exceptionally(failure -> null).join();
  }

  /** What work on another thread has come to; what ended it there is thrown as it was. */
  static <T> T result(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
