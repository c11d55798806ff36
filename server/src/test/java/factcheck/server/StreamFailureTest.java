package factcheck.server;

import static factcheck.server.StreamCaller.claim;
import static factcheck.server.StreamCaller.config;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factcheck.check.CheckOptions;
import factcheck.fact.FactSheet;
import factcheck.v1.ErrorReason;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamConfig;
import factcheck.verdict.Verdict;
import io.grpc.Status.Code;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that end with an error: the caller hears of it at once, and nothing goes on. */
@Timeout(30)
class StreamFailureTest {
  @Test
  void claimThatExhaustsTheServer_endsTheStreamAtOnce() throws Exception {
    try (LogSilence log = new LogSilence();
        TestServer server = TestServer.ready()) {
      StreamCaller caller = new StreamCaller(server);
      caller.send(config());
      caller.send(claim("good", "a cat"));
      caller.send(claim("bad", "exhaust"));
      caller.refusal().is(Code.INTERNAL, ErrorReason.ERROR_REASON_INTERNAL);
      assertTrue(log.logged("simulated"));
    }
  }

  @Test
  void claimBeingCheckedWhenTheStreamFails_isDroppedQuietly() throws Exception {
    // With one processor the message at fault would wait for the claim before it.
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    List<String> checked = new CopyOnWriteArrayList<>();
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Engine gated =
        new DelegatingEngine() {
          @Override
          public Verdict check(String claim, FactSheet article, CheckOptions options) {
            entered.countDown();
            await(release);
            checked.add(claim);
            return super.check(claim, article, options);
          }
        };
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    try (TestServer server = TestServer.start(() -> gated)) {
      server.server.awaitReady();
      StreamCaller caller = new StreamCaller(server);
      caller.send(config());
      caller.send(claim("slow", "a cat"));
      entered.await();
      caller.send(
          StreamCheckClaimsRequest.newBuilder()
              .setConfig(
                  StreamConfig.newBuilder()
                      .setOptions(factcheck.v1.CheckOptions.newBuilder().setOffsetUnitValue(9)))
              .build());
      caller
          .refusal()
          .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_ENUM_VALUE_UNKNOWN)
          .with("value", "9");
      release.countDown();
      while (checked.isEmpty()) {
        Thread.sleep(5);
      }
      Thread.sleep(100);
      assertEquals(List.of(), uncaught);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
