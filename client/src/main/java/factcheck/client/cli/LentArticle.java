package factcheck.client.cli;

import factcheck.client.Articles;
import factcheck.client.CallFailure;
import factcheck.v1.Article;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.InlineArticle;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An article that the server keeps for the time of one command, however the command ends: its name
 * is chosen here, so that it can be taken back where the server stored it and could not say so.
 */
final class LentArticle implements AutoCloseable {
  /** How long the process may linger to take the article back when it is told to stop. */
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

  private final Articles articles;
  private final String id = "lent-" + UUID.randomUUID();
  private final Context.CancellableContext storing = Context.current().withCancellation();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread onStop = new Thread(this::takeBackAtLast, "factcheck-take-back");

  LentArticle(Articles articles) {
    this.articles = articles;
    Runtime.getRuntime().addShutdownHook(onStop);
  }

  /** Stores the article. */
  Article store(InlineArticle inline) {
    Article.Builder message = Article.newBuilder().setText(inline.getText());
    if (inline.hasPublishDate()) {
      message.setPublishDate(inline.getPublishDate());
    }
    CreateArticleRequest request =
        CreateArticleRequest.newBuilder()
            .setParent(Names.CORPUS)
            .setArticleId(id)
            .setArticle(message)
            .build();
    Context before = storing.attach();
    try {
      return articles.create(request);
    } catch (StatusRuntimeException failure) {
      // A command that was told to stop has nothing to say.
      throw storing.isCancelled() ? new CommandFailure(Exit.INTERNAL, "") : failure;
    } finally {
      storing.detach(before);
    }
  }

  /** Takes the article back, if the server has it. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException stopping) {
      awaitStop();
      return;
    }
    takeBack();
  }

  /** Who closes the connection next must not cut off the call that takes the article back. */
  private void awaitStop() {
    try {
      stopped.await(LAST_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeBack() {
    // A server that still reads it had better not store it after all.
    storing.cancel(null);
    try {
      articles.delete(Names.article(id));
    } catch (StatusRuntimeException failure) {
      if (CallFailure.of(failure).code() != Status.Code.NOT_FOUND) {
        throw failure;
      }
    }
  }

  private void takeBackAtLast() {
    Thread worker = new Thread(this::takeBack, "factcheck-take-back-call");
    worker.setDaemon(true);
    // There is nobody left to tell.
    worker.setUncaughtExceptionHandler((thread, failure) -> {});
    worker.start();
    try {
      worker.join(LAST_PATIENCE.toMillis());
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }
}
