package factcheck.server;

import static factcheck.server.TestServer.inline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.ErrorReason;
import factcheck.v1.Verdict;
import io.grpc.Status.Code;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchCheckClaimsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.ready();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void results_comeInTheOrderOfTheClaims() {
    List<BatchCheckResult> results = check("a dog", "a cat", "a cow");
    assertEquals(3, results.size());
    assertEquals("a dog", results.get(0).getResult().getClaim());
    assertEquals(Verdict.VERDICT_SUPPORTED, results.get(1).getResult().getVerdict());
    assertEquals("a cow", results.get(2).getResult().getClaim());
  }

  @Test
  void claimThatCannotBeChecked_isDataAndNotAFailedBatch() {
    List<BatchCheckResult> results = check("a cat", " ", "a cat");
    assertEquals(Verdict.VERDICT_SUPPORTED, results.get(0).getResult().getVerdict());
    new Refusal(results.get(1).getError())
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("claims[1]");
    assertEquals(Verdict.VERDICT_SUPPORTED, results.get(2).getResult().getVerdict());
  }

  @Test
  void claimThatTheEngineFailsOn_isDataToo() {
    try (LogSilence silence = new LogSilence()) {
      List<BatchCheckResult> results = check("crash", "a cat");
      new Refusal(results.get(0).getError()).is(Code.INTERNAL, ErrorReason.ERROR_REASON_INTERNAL);
      assertEquals(Verdict.VERDICT_SUPPORTED, results.get(1).getResult().getVerdict());
      assertTrue(silence.logged("secret detail of the crash"));
    }
  }

  @Test
  void aThousandClaims_areChecked() {
    assertEquals(1_000, check(Collections.nCopies(1_000, "a cat")).size());
  }

  @Test
  void moreThanAThousandClaims_areInvalid() {
    Refusal.of(() -> check(Collections.nCopies(1_001, "a cat")))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TOO_MANY_CLAIMS)
        .atField("claims");
  }

  @Test
  void noClaims_areInvalid() {
    Refusal.of(() -> check())
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED)
        .atField("claims");
  }

  @Test
  void articleThatCannotBeRead_failsTheBatch() {
    Refusal.of(
            () ->
                server
                    .checks()
                    .batchCheckClaims(
                        BatchCheckClaimsRequest.newBuilder()
                            .addClaims("a cat")
                            .setSource(inline(""))
                            .build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("source.inline_article.text");
  }

  private static List<BatchCheckResult> check(String... claims) {
    return check(List.of(claims));
  }

  private static List<BatchCheckResult> check(List<String> claims) {
    return server
        .checks()
        .batchCheckClaims(
            BatchCheckClaimsRequest.newBuilder()
                .addAllClaims(claims)
                .setSource(inline("There is a cat."))
                .build())
        .getResultsList();
  }
}
