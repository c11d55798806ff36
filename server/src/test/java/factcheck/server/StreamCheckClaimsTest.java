package factcheck.server;

import static factcheck.server.StreamCaller.claim;
import static factcheck.server.StreamCaller.config;
import static factcheck.server.TestServer.inline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.v1.CheckOptions;
import factcheck.v1.ErrorReason;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamConfig;
import factcheck.v1.Verdict;
import io.grpc.Status.Code;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StreamCheckClaimsTest {
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
  void eachClaim_hasOneAnswerWithItsId() throws Exception {
    StreamCaller caller = new StreamCaller(server);
    caller.send(config());
    for (int i = 0; i < 500; i++) {
      caller.send(claim("c" + i, i % 2 == 0 ? "a cat" : "a dog"));
    }
    caller.finish();
    assertEquals(500, caller.answers.size());
    assertEquals(Verdict.VERDICT_SUPPORTED, caller.answers.get("c0").getResult().getVerdict());
    assertEquals("a dog", caller.answers.get("c499").getResult().getClaim());
  }

  @Test
  void claimThatCannotBeChecked_isDataAndTheStreamGoesOn() throws Exception {
    StreamCaller caller = new StreamCaller(server);
    caller.send(config());
    caller.send(claim("blank", " "));
    caller.send(claim("x".repeat(257), "a cat"));
    caller.send(claim("good", "a cat"));
    caller.finish();
    new Refusal(caller.answers.get("blank").getError())
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("claim.claim");
    new Refusal(caller.answers.get("x".repeat(257)).getError())
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("claim.id");
    assertTrue(caller.answers.get("good").hasResult());
  }

  @Test
  void streamWithoutClaims_endsWithoutAnswers() throws Exception {
    StreamCaller caller = new StreamCaller(server);
    caller.send(config());
    caller.finish();
    assertEquals(Map.of(), caller.answers);
  }

  @Test
  void claimBeforeConfig_endsTheStream() {
    StreamCaller caller = new StreamCaller(server);
    caller.send(claim("early", "a cat"));
    caller
        .refusal()
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_STREAM_OUT_OF_ORDER)
        .atField("message");
  }

  @Test
  void secondConfig_endsTheStream() {
    StreamCaller caller = new StreamCaller(server);
    caller.send(config());
    caller.send(config());
    caller.refusal().is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_STREAM_OUT_OF_ORDER);
  }

  @Test
  void emptyMessage_endsTheStream() {
    StreamCaller caller = new StreamCaller(server);
    caller.send(StreamCheckClaimsRequest.getDefaultInstance());
    caller.refusal().is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED);
  }

  @Test
  void streamWithoutConfig_isRefused() {
    StreamCaller caller = new StreamCaller(server);
    caller.halfClose();
    caller.refusal().is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED);
  }

  @Test
  void articleThatCannotBeRead_endsTheStream() {
    StreamCaller caller = new StreamCaller(server);
    caller.send(
        StreamCheckClaimsRequest.newBuilder()
            .setConfig(StreamConfig.newBuilder().setSource(inline(" ")))
            .build());
    caller
        .refusal()
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("config.source.inline_article.text");
  }

  @Test
  void optionOutOfRange_endsTheStream() {
    StreamCaller caller = new StreamCaller(server);
    caller.send(
        StreamCheckClaimsRequest.newBuilder()
            .setConfig(
                StreamConfig.newBuilder()
                    .setSource(inline("a cat"))
                    .setOptions(CheckOptions.newBuilder().setMinRefutedConfidence(2)))
            .build());
    caller
        .refusal()
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("config.options.min_refuted_confidence");
  }

  @Test
  void callerThatReadsNothing_isAskedForNoMoreClaims() throws Exception {
    StreamCaller caller = new StreamCaller(server, 0);
    caller.send(config());
    int accepted = 0;
    // A caller that keeps to flow control stops where the server stops asking.
    for (int idle = 0; idle < 20; ) {
      if (caller.isReady() && accepted < 100_000) {
        caller.send(claim("c" + accepted++, "a cat " + "x".repeat(900)));
        idle = 0;
      } else {
        idle++;
        Thread.sleep(10);
      }
    }
    assertTrue(accepted < 10_000, accepted + " claims were taken without an answer being read");
    caller.readAll();
    caller.finish();
    assertEquals(accepted, caller.answers.size());
  }
}
