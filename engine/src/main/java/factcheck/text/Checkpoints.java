package factcheck.text;

import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Brings checkpoints into CoreNLP's annotators and into work on other threads. */
final class Checkpoints {
  private Checkpoints() {}

  /**
   * Lets whoever walks the sentences of an annotation pass the checkpoint at each of them. The
   * annotators know no other way to be stopped than an interrupt, which the thread would keep.
   */
  static void watch(Annotation annotation, Checkpoint checkpoint) {
    annotation.set(
        CoreAnnotations.SentencesAnnotation.class,
        Lists.transform(
            annotation.get(CoreAnnotations.SentencesAnnotation.class),
            sentence -> {
              checkpoint.pass();
              return sentence;
            }));
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
