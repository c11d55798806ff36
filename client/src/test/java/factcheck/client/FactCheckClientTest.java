package factcheck.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.v1.Article;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.ErrorReason;
import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import factcheck.v1.OffsetUnit;
import factcheck.v1.StreamConfig;
import factcheck.v1.Verdict;
import io.grpc.Server;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FactCheckClientTest {
  private static final String LONE = "a" + (char) 0xD83D + "b";
  private final FakeServer fake = new FakeServer();
  private Server server;
  private FactCheckClient client;

  @BeforeEach
  void start() throws Exception {
    server = fake.listen();
    client = FactCheckClient.forTarget("localhost:" + server.getPort()).plaintext().build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void check_returnsTheResult() {
    assertEquals(Verdict.VERDICT_REFUTED, client.check(request("refuted")).getVerdict());
  }

  @Test
  void check_isTriedAgainWhileTheServerIsUnavailable() {
    assertEquals("later", client.check(request("later")).getClaim());
    assertEquals(3, fake.service.calls.get());
  }

  @Test
  void check_fails_whenTheDeadlinePasses() {
    try (FactCheckClient hasty =
        FactCheckClient.forTarget("127.0.0.1:" + server.getPort())
            .plaintext()
            .deadline(Duration.ofMillis(200))
            .build()) {
      StatusRuntimeException thrown =
          assertThrows(StatusRuntimeException.class, () -> hasty.check(request("slow")));
      assertEquals(Code.DEADLINE_EXCEEDED, CallFailure.of(thrown).code());
    }
  }

  @Test
  void deadlineWithoutEnd_isTaken() {
    try (FactCheckClient patient =
        FactCheckClient.forTarget("127.0.0.1:" + server.getPort())
            .plaintext()
            .deadline(Duration.ofSeconds(Long.MAX_VALUE))
            .build()) {
      assertEquals("x", patient.check(request("x")).getClaim());
    }
  }

  @Test
  void deadlineOfZero_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FactCheckClient.forTarget("localhost:1").deadline(Duration.ZERO));
  }

  @Test
  void loneSurrogate_isRefusedAndNothingIsSent() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> client.check(request(LONE)));
    assertEquals(
        "claim holds a lone surrogate at index 1: it is not valid Unicode", thrown.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> client.check(request("x").toBuilder().setSource(inline(LONE)).build()));
    assertEquals(0, fake.service.calls.get());
  }

  @Test
  void batch_returnsOneResultForEachClaim() {
    List<BatchCheckResult> results =
        client.batch(
            BatchCheckClaimsRequest.newBuilder()
                .addClaims("supported")
                .addClaims("bad")
                .setSource(inline("text"))
                .build());
    assertEquals(Verdict.VERDICT_SUPPORTED, results.get(0).getResult().getVerdict());
    assertEquals(
        new CallFailure(
            Code.INVALID_ARGUMENT,
            Optional.of(ErrorReason.ERROR_REASON_TEXT_BLANK),
            "the claim is bad"),
        CallFailure.of(results.get(1).getError()));
  }

  @Test
  void stream_handsOverEveryAnswerBeforeItIsFinished() throws Exception {
    List<String> ids = new ArrayList<>();
    try (ClaimStream stream = client.stream(config("text"), answer -> ids.add(answer.getId()))) {
      for (int i = 0; i < 200; i++) {
        stream.send("c" + i, "supported");
      }
      stream.finish();
    }
    assertEquals(200, ids.size());
    assertEquals("c199", ids.get(0));
  }

  @Test
  void stream_failsWhereTheServerEndsIt() throws Exception {
    try (ClaimStream stream = client.stream(config("unreadable"), answer -> {})) {
      StatusRuntimeException thrown =
          assertThrows(
              StatusRuntimeException.class,
              () -> {
                for (int i = 0; i < 100_000; i++) {
                  stream.send("c", "supported");
                }
              });
      assertEquals("no such luck", thrown.getStatus().getDescription());
      assertThrows(StatusRuntimeException.class, stream::finish);
    }
  }

  @Test
  void stream_whoseConfigCannotBeSentIsNotLeftOpen() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThrows(IllegalArgumentException.class, () -> client.stream(config(LONE), answer -> {}));
    }
    // The server has heard of the streams before it hears of this.
    var unused = client.check(request("supported"));
    while (fake.service.openStreams.get() > 0) {
      Thread.sleep(5);
    }
  }

  @Test
  void stream_failsWithWhatTheConsumerThrows() throws Exception {
    IllegalStateException broken = new IllegalStateException("printer broke");
    List<String> ids = new ArrayList<>();
    try (ClaimStream stream =
        client.stream(
            config("text"),
            answer -> {
              ids.add(answer.getId());
              throw broken;
            })) {
      stream.send("1", "supported");
      stream.send("2", "supported");
      assertSame(broken, assertThrows(IllegalStateException.class, stream::finish));
      assertThrows(IllegalStateException.class, () -> stream.send("3", "supported"));
    }
    assertEquals(List.of("2"), ids);
  }

  @RepeatedTest(20)
  void stream_brokenOffWhileItSends_throwsNothingButWhatTheConsumerThrew() throws Exception {
    IllegalStateException broken = new IllegalStateException("printer broke");
    try (ClaimStream stream =
        client.stream(
            config("text"),
            answer -> {
              throw broken;
            })) {
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () -> {
                for (int i = 0; i < 500; i++) {
                  stream.send("", "supported");
                }
                stream.finish();
              });
      assertSame(broken, thrown);
    }
  }

  @Test
  void articles_areListedOverAllPages() {
    create("b");
    create("a");
    create("c");
    List<String> names = new ArrayList<>();
    client.articles().list("corpora/default").forEach(article -> names.add(article.getName()));
    assertEquals(
        List.of(
            "corpora/default/articles/a",
            "corpora/default/articles/b",
            "corpora/default/articles/c"),
        names);
  }

  @Test
  void article_isCreatedReadAndDeleted() {
    String name = create("talks").getName();
    assertEquals("text", client.articles().get(name).getText());
    assertEquals(
        "meet",
        client
            .articles()
            .facts(name, OffsetUnit.OFFSET_UNIT_UTF8_BYTES)
            .iterator()
            .next()
            .getPredicate());
    client.articles().delete(name);
    StatusRuntimeException thrown =
        assertThrows(StatusRuntimeException.class, () -> client.articles().get(name));
    assertEquals(Code.NOT_FOUND, CallFailure.of(thrown).code());
    assertTrue(CallFailure.of(thrown).reason().isEmpty());
  }

  @Test
  void surrogates_areLoneOnlyWithoutTheirPartner() {
    assertTrue(LoneSurrogates.find("a" + Character.toString(0x1F600)).isEmpty());
    assertEquals(1, LoneSurrogates.find(LONE).getAsInt());
    assertEquals(0, LoneSurrogates.find("" + (char) 0xDE00 + (char) 0xD83D).getAsInt());
    assertEquals(2, LoneSurrogates.find(Character.toString(0x1F600) + (char) 0xD83D).getAsInt());
  }

  private Article create(String id) {
    return client
        .articles()
        .create(
            CreateArticleRequest.newBuilder()
                .setParent("corpora/default")
                .setArticleId(id)
                .setArticle(Article.newBuilder().setText("text"))
                .build());
  }

  private static CheckClaimRequest request(String claim) {
    return CheckClaimRequest.newBuilder().setClaim(claim).setSource(inline("text")).build();
  }

  private static StreamConfig config(String article) {
    return StreamConfig.newBuilder().setSource(inline(article)).build();
  }

  private static EvidenceSource inline(String text) {
    return EvidenceSource.newBuilder()
        .setInlineArticle(InlineArticle.newBuilder().setText(text))
        .build();
  }
}
