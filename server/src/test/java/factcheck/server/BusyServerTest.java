package factcheck.server;

import static factcheck.server.TestServer.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.ListenableFuture;
import factcheck.fact.FactSheet;
import factcheck.v1.CheckClaimResponse;
import factcheck.v1.ErrorReason;
import factcheck.v1.FactCheckServiceGrpc;
import factcheck.v1.GetArticleRequest;
import factcheck.v1.ListFactsRequest;
import io.grpc.Status.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server whose engine is held up by long articles. */
@Timeout(30)
class BusyServerTest {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private final CountDownLatch entered = new CountDownLatch(THREADS);
  private final CountDownLatch release = new CountDownLatch(1);
  private final Engine held =
      new DelegatingEngine() {
        @Override
        public FactSheet read(String text, Optional<LocalDate> published) {
          if (text.startsWith("long")) {
            entered.countDown();
            await(release);
          }
          return super.read(text, published);
        }
      };

  @Test
  void callsThatOnlyAskTheStore_doNotWaitForTheEngine() throws Exception {
    try (TestServer server = TestServer.start(() -> held)) {
      server.server.awaitReady();
      String name = server.store("a", "a cat");
      List<ListenableFuture<CheckClaimResponse>> running = check(server, THREADS);
      entered.await();
      assertEquals(
          "a cat",
          server
              .articles()
              .getArticle(GetArticleRequest.newBuilder().setName(name).build())
              .getText());
      assertEquals(
          1,
          server
              .articles()
              .listFacts(ListFactsRequest.newBuilder().setParent(name).build())
              .getFactsCount());
      release.countDown();
      for (ListenableFuture<CheckClaimResponse> call : running) {
        assertEquals("a cat", call.get(10, TimeUnit.SECONDS).getResult().getClaim());
      }
    }
  }

  @Test
  void callsBeyondThoseThatMayWait_areRefusedAndTheOthersAnswered() throws Exception {
    try (TestServer server = TestServer.start(() -> held)) {
      server.server.awaitReady();
      List<ListenableFuture<CheckClaimResponse>> running = check(server, THREADS);
      entered.await();
      List<ListenableFuture<CheckClaimResponse>> waiting =
          check(server, WorkerPool.MAX_WAITING * THREADS);
      while (server.server.hasRoom()) {
        Thread.sleep(5);
      }
      Refusal.of(() -> server.checks().checkClaim(request("a cat", "a cat").build()))
          .is(Code.RESOURCE_EXHAUSTED, ErrorReason.ERROR_REASON_SERVER_BUSY);
      Refusal.of(() -> server.store("b", "a cat"))
          .is(Code.RESOURCE_EXHAUSTED, ErrorReason.ERROR_REASON_SERVER_BUSY);
      StreamCaller stream = new StreamCaller(server);
      stream.refusal().is(Code.RESOURCE_EXHAUSTED, ErrorReason.ERROR_REASON_SERVER_BUSY);
      release.countDown();
      running.addAll(waiting);
      for (ListenableFuture<CheckClaimResponse> call : running) {
        assertEquals("a cat", call.get(10, TimeUnit.SECONDS).getResult().getClaim());
      }
    }
  }

  private static List<ListenableFuture<CheckClaimResponse>> check(TestServer server, int calls) {
    List<ListenableFuture<CheckClaimResponse>> running = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      running.add(
          FactCheckServiceGrpc.newFutureStub(server.channel)
              .checkClaim(request("a cat", "long\na cat").build()));
    }
    return running;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
