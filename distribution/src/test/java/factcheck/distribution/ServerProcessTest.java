package factcheck.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.client.CallFailure;
import factcheck.client.FactCheckClient;
import factcheck.v1.Article;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.ClaimResult;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.EvidenceSource;
import factcheck.v1.Verdict;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The server as a process with the real engine; the last test ends it. */
@TestMethodOrder(OrderAnnotation.class)
class ServerProcessTest {
  private static final String ARTICLE =
      "The two mayors talked by phone on Monday. Ann Lee and Bob Ray have yet to meet in person.\n";
  private static final String CLAIM = "Ann Lee and Bob Ray met in person.";
  private static ServerProcess server;
  private static FactCheckClient client;
  private static EvidenceSource stored;

  @BeforeAll
  static void start() throws Exception {
    server = ServerProcess.start();
    client = FactCheckClient.forTarget(server.address()).plaintext().build();
    String name =
        client
            .articles()
            .create(
                CreateArticleRequest.newBuilder()
                    .setParent("corpora/default")
                    .setArticle(Article.newBuilder().setText(ARTICLE))
                    .build())
            .getName();
    stored = EvidenceSource.newBuilder().setArticle(name).build();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  @Order(1)
  void check_isAnsweredByTheEngine() {
    ClaimResult result = check();
    assertEquals(Verdict.VERDICT_REFUTED, result.getVerdict());
    assertEquals(
        "Ann Lee and Bob Ray have yet to meet in person.",
        result.getEvidence(0).getQuote().getText());
  }

  @Test
  @Order(2)
  void ready_saysHowLongItTook() {
    assertTrue(server.seconds() > 0.1, server.seconds() + " s");
  }

  @Test
  @Order(3)
  void sigterm_letsRunningCallsEndAndThenEndsTheProcess() throws Exception {
    int claims = claimsWithin(Duration.ofSeconds(2));
    CompletableFuture<List<BatchCheckResult>> running =
        CompletableFuture.supplyAsync(
            () ->
                client.batch(
                    BatchCheckClaimsRequest.newBuilder()
                        .addAllClaims(Collections.nCopies(claims, CLAIM))
                        .setSource(stored)
                        .build()));
    Thread.sleep(200);
    server.terminate();
    assertEquals(claims, running.get(30, TimeUnit.SECONDS).size());
    // 128 and the number of SIGTERM.
    assertEquals(143, server.awaitExit(Duration.ofSeconds(30)));
    StatusRuntimeException thrown =
        assertThrows(
            StatusRuntimeException.class, () -> client.articles().get(stored.getArticle()));
    assertEquals(Code.UNAVAILABLE, CallFailure.of(thrown).code());
  }

  private static ClaimResult check() {
    return client.check(CheckClaimRequest.newBuilder().setClaim(CLAIM).setSource(stored).build());
  }

  /** How many claims this machine checks in about that time, from 2 to 1,000. */
  private static int claimsWithin(Duration time) {
    int probes = 5;
    long begin = System.nanoTime();
    for (int i = 0; i < probes; i++) {
      var unused = check();
    }
    long each = (System.nanoTime() - begin) / probes;
    return (int) Math.max(2, Math.min(1_000, time.toNanos() / each));
  }
}
