package factcheck.server;

import static factcheck.server.TestServer.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.check.CheckOptions;
import factcheck.fact.FactSheet;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.CheckClaimResponse;
import factcheck.v1.ErrorReason;
import factcheck.v1.FactCheckServiceGrpc;
import factcheck.verdict.Verdict;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ServerLifeTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "factcheck.v1.FactCheckService", "factcheck.v1.ArticleService"})
  void health_isNotServingUntilTheModelsAreLoaded(String service) throws Exception {
    CountDownLatch loaded = new CountDownLatch(1);
    try (TestServer server = TestServer.start(() -> after(loaded))) {
      assertEquals(ServingStatus.NOT_SERVING, health(server, service));
      loaded.countDown();
      server.server.awaitReady();
      // The engine is there a moment before health says so.
      while (health(server, service) != ServingStatus.SERVING) {
        Thread.sleep(5);
      }
    }
  }

  @Test
  void callsBeforeTheModelsAreLoaded_areUnavailable() throws Exception {
    CountDownLatch loaded = new CountDownLatch(1);
    try (TestServer server = TestServer.start(() -> after(loaded))) {
      Refusal.of(() -> server.checks().checkClaim(request("a cat", "a cat").build()))
          .is(Code.UNAVAILABLE, ErrorReason.ERROR_REASON_MODELS_LOADING);
      loaded.countDown();
    }
  }

  @Test
  void modelsThatCannotBeLoaded_failWhoeverWaitsForThem() throws Exception {
    try (TestServer server =
        TestServer.start(
            () -> {
              throw new IllegalStateException("no such file");
            })) {
      CompletionException thrown =
          assertThrows(CompletionException.class, server.server::awaitReady);
      assertEquals("no such file", thrown.getCause().getMessage());
    }
  }

  @Test
  void close_letsRunningCallsEndAndRefusesNewOnes() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Engine slow = new Gated(entered, release);
    try (TestServer server = TestServer.start(() -> slow)) {
      server.server.awaitReady();
      Future<CheckClaimResponse> running =
          FactCheckServiceGrpc.newFutureStub(server.channel)
              .checkClaim(request("a cat", "a cat").build());
      entered.await();
      Thread closing = new Thread(server.server::close);
      closing.start();
      awaitRefusal(server);
      release.countDown();
      assertEquals("a cat", running.get(5, TimeUnit.SECONDS).getResult().getClaim());
      closing.join();
    }
  }

  @Test
  void close_freesTheEngineOnce() throws Exception {
    AtomicInteger freed = new AtomicInteger();
    try (TestServer server = TestServer.start(() -> counting(freed))) {
      server.server.awaitReady();
      server.server.close();
      assertEquals(1, freed.get());
    }
    assertEquals(1, freed.get());
  }

  @Test
  void closeWhileTheEngineLoads_freesItOnceItIsThere() throws Exception {
    CountDownLatch loaded = new CountDownLatch(1);
    AtomicInteger freed = new AtomicInteger();
    try (TestServer server =
        TestServer.start(
            () -> {
              var unused = after(loaded);
              return counting(freed);
            })) {
      server.server.close();
      assertEquals(0, freed.get());
      loaded.countDown();
      while (freed.get() == 0) {
        Thread.sleep(5);
      }
    }
  }

  @Test
  void deadlineOfABatch_stopsItBetweenClaims() throws Exception {
    AtomicInteger checked = new AtomicInteger();
    Engine slow =
        new DelegatingEngine() {
          @Override
          public Verdict check(String claim, FactSheet article, CheckOptions options) {
            checked.incrementAndGet();
            sleep(20);
            return super.check(claim, article, options);
          }
        };
    try (TestServer server = TestServer.start(() -> slow)) {
      server.server.awaitReady();
      StatusRuntimeException thrown =
          assertThrows(
              StatusRuntimeException.class,
              () ->
                  server
                      .checks()
                      .withDeadlineAfter(200, TimeUnit.MILLISECONDS)
                      .batchCheckClaims(
                          BatchCheckClaimsRequest.newBuilder()
                              .addAllClaims(Collections.nCopies(1_000, "a cat"))
                              .setSource(TestServer.inline("a cat"))
                              .build()));
      assertEquals(Code.DEADLINE_EXCEEDED, thrown.getStatus().getCode());
      Thread.sleep(100);
      int then = checked.get();
      Thread.sleep(200);
      assertEquals(then, checked.get());
      assertTrue(then < 100, then + " claims were checked");
    }
  }

  @Test
  void portThatIsTaken_isAnIoException() throws Exception {
    try (FactCheckServer first =
        FactCheckServer.listeningOn("127.0.0.1", 0).engine(FakeEngine::new).start()) {
      assertThrows(
          IOException.class,
          () ->
              FactCheckServer.listeningOn("127.0.0.1", first.port())
                  .engine(FakeEngine::new)
                  .start());
    }
  }

  @Test
  void hostThatIsUnknown_isSaidInOneLine() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertFalse(
        ServerMain.run(
            "no.such.host.invalid",
            1,
            Duration.ZERO,
            Optional.empty(),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8)));
    assertEquals(
        "factcheck: cannot listen on no.such.host.invalid:1: unknown host",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  private static void awaitRefusal(TestServer server) throws InterruptedException {
    while (true) {
      try {
        health(server, "");
        Thread.sleep(5);
      } catch (StatusRuntimeException refused) {
        assertEquals(Code.UNAVAILABLE, refused.getStatus().getCode());
        return;
      }
    }
  }

  private static ServingStatus health(TestServer server, String service) {
    return HealthGrpc.newBlockingStub(server.channel)
        .check(HealthCheckRequest.newBuilder().setService(service).build())
        .getStatus();
  }

  private static Engine after(CountDownLatch loaded) {
    try {
      loaded.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    return new FakeEngine();
  }

  private static Engine counting(AtomicInteger freed) {
    return new DelegatingEngine() {
      @Override
      public void close() {
        freed.incrementAndGet();
      }
    };
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static final class Gated extends DelegatingEngine {
    private final CountDownLatch entered;
    private final CountDownLatch release;

    Gated(CountDownLatch entered, CountDownLatch release) {
      this.entered = entered;
      this.release = release;
    }

    @Override
    public Verdict check(String claim, FactSheet article, CheckOptions options) {
      entered.countDown();
      try {
        release.await();
      } catch (InterruptedException interrupted) {
        throw new AssertionError(interrupted);
      }
      return super.check(claim, article, options);
    }
  }
}
