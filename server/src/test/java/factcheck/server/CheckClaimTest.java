package factcheck.server;

import static factcheck.server.TestServer.inline;
import static factcheck.server.TestServer.request;
import static factcheck.server.TestServer.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.type.Date;
import factcheck.v1.Basis;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CheckOptions;
import factcheck.v1.ClaimResult;
import factcheck.v1.ErrorReason;
import factcheck.v1.Evidence;
import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import factcheck.v1.OffsetUnit;
import factcheck.v1.Slot;
import factcheck.v1.SlotOutcome;
import factcheck.v1.Stance;
import factcheck.v1.Verdict;
import io.grpc.Status.Code;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckClaimTest {
  private static final String EMOJI = new String(Character.toChars(0x1F600));
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
  void answer_carriesVerdictConfidenceReasonAndIds() {
    ClaimResult result = check(request("a cat", "There is a cat."));
    assertEquals("a cat", result.getClaim());
    assertEquals(Verdict.VERDICT_SUPPORTED, result.getVerdict());
    assertEquals(0.75, result.getConfidence());
    assertEquals(0.75, result.getReason().getConfidence());
    assertEquals(1, result.getReason().getChildrenCount());
    assertEquals("fake", result.getEngineVersion());
    assertFalse(result.getVerdictId().isEmpty());
  }

  @Test
  void evidence_carriesQuoteStanceBasisSpeakersAndSet() {
    Evidence evidence = check(request("a cat", "There is a cat.")).getEvidence(0);
    assertEquals("a cat", evidence.getQuote().getText());
    assertEquals(9, evidence.getQuote().getBegin());
    assertEquals(14, evidence.getQuote().getEnd());
    assertEquals(Stance.STANCE_SUPPORTS, evidence.getStance());
    assertEquals(Basis.BASIS_ATTRIBUTED, evidence.getBasis());
    assertEquals("[Ann, Bob]", evidence.getSpeakersList().toString());
    assertEquals(1, evidence.getSet());
    assertEquals("", evidence.getArticle());
  }

  @Test
  void part_carriesItsSpanOfTheClaimAndItsSlots() {
    ClaimResult result = check(request("a cat", "There is a cat."));
    assertEquals("a cat", result.getParts(0).getSpan().getText());
    assertEquals(Slot.SLOT_OBJECT, result.getParts(0).getSlots(0).getSlot());
    assertEquals(SlotOutcome.SLOT_OUTCOME_MATCH, result.getParts(0).getSlots(0).getOutcome());
    assertEquals("a cat", result.getParts(0).getSlots(0).getEvidenceSpan().getText());
  }

  @Test
  void slotMissing_hasNoEvidenceSpan() {
    ClaimResult result = check(request("a dog", "There is a cat."));
    assertEquals(Verdict.VERDICT_NOT_ENOUGH_INFO, result.getVerdict());
    assertFalse(result.getParts(0).getSlots(0).hasEvidenceSpan());
  }

  @Test
  void publishDate_isTheDateThatTheAnswerHoldsAsOf() {
    Date date = Date.newBuilder().setYear(2021).setMonth(6).setDay(5).build();
    CheckClaimRequest.Builder request = request("a cat", "a cat");
    request.getSourceBuilder().getInlineArticleBuilder().setPublishDate(date);
    assertEquals(date, check(request).getAsOf());
    assertFalse(check(request("a cat", "a cat")).hasAsOf());
  }

  @Test
  void reportedBasisRequired_reachesTheEngine() {
    ClaimResult result =
        check(
            request("a cat", "There is a cat.")
                .setOptions(CheckOptions.newBuilder().setRequireReportedBasis(true)));
    assertEquals(Verdict.VERDICT_NOT_ENOUGH_INFO, result.getVerdict());
  }

  @Test
  void storedArticle_isNamedByItsEvidence() {
    String name = server.store("cats", "There is a cat.");
    ClaimResult result =
        check(CheckClaimRequest.newBuilder().setClaim("a cat").setSource(stored(name)));
    assertEquals("corpora/default/articles/cats", result.getEvidence(0).getArticle());
  }

  @ParameterizedTest
  @CsvSource({
    "OFFSET_UNIT_UNSPECIFIED, OFFSET_UNIT_CODE_POINTS, 4, 7",
    "OFFSET_UNIT_CODE_POINTS, OFFSET_UNIT_CODE_POINTS, 4, 7",
    "OFFSET_UNIT_UTF16_CODE_UNITS, OFFSET_UNIT_UTF16_CODE_UNITS, 5, 9",
    "OFFSET_UNIT_UTF8_BYTES, OFFSET_UNIT_UTF8_BYTES, 9, 15",
  })
  void offsets_countTheUnitThatWasAskedForAndTheAnswerNamesIt(
      OffsetUnit asked, OffsetUnit echoed, int begin, int end) {
    // An emoji (1 code point, 2 units, 4 bytes), two letters of 2 bytes, a space; then the claim.
    String claim = EMOJI + "x:";
    ClaimResult result =
        check(
            request(claim, EMOJI + "éé " + claim + " end")
                .setOptions(CheckOptions.newBuilder().setOffsetUnit(asked)));
    assertEquals(echoed, result.getOffsetUnit());
    assertEquals(begin, result.getEvidence(0).getQuote().getBegin());
    assertEquals(end, result.getEvidence(0).getQuote().getEnd());
    assertEquals(claim, result.getEvidence(0).getQuote().getText());
    assertEquals(end - begin, result.getParts(0).getSpan().getEnd());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u200b\u0007"})
  void claimBlank_isInvalid(String claim) {
    refused(request(claim, "a cat"))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("claim");
  }

  @Test
  void claimOfAThousandCodePoints_isChecked() {
    check(request(EMOJI.repeat(1_000), "a cat"));
  }

  @Test
  void claimOverAThousandCodePoints_isInvalid() {
    refused(request(EMOJI.repeat(1_001), "a cat"))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("claim");
  }

  @Test
  void articleBlank_isInvalid() {
    refused(request("a cat", " \n "))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("source.inline_article.text");
  }

  @Test
  void articleOf200000CodePoints_isChecked() {
    check(request("a cat", EMOJI.repeat(200_000)));
  }

  @Test
  void articleOver200000CodePoints_isInvalid() {
    refused(request("a cat", EMOJI.repeat(200_001)))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("source.inline_article.text");
  }

  @Test
  void titleOverAThousandCodePoints_isInvalid() {
    CheckClaimRequest.Builder request = request("a cat", "a cat");
    request.getSourceBuilder().getInlineArticleBuilder().setTitle("t".repeat(1_001));
    refused(request)
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("source.inline_article.title");
  }

  @Test
  void sourceMissing_isInvalid() {
    refused(CheckClaimRequest.newBuilder().setClaim("a cat"))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED)
        .atField("source");
  }

  @ParameterizedTest
  @CsvSource({"2021,0,5", "2021,2,30", "0,6,5", "10000,6,5", "2021,13,1", "-1,1,1"})
  void publishDateThatIsNoDay_isInvalid(int year, int month, int day) {
    InlineArticle article =
        InlineArticle.newBuilder()
            .setText("a cat")
            .setPublishDate(Date.newBuilder().setYear(year).setMonth(month).setDay(day))
            .build();
    refused(
            CheckClaimRequest.newBuilder()
                .setClaim("a cat")
                .setSource(EvidenceSource.newBuilder().setInlineArticle(article)))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("source.inline_article.publish_date");
  }

  @Test
  void articleThatIsNotStored_isNotFound() {
    refused(byName("corpora/default/articles/nowhere"))
        .is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_ARTICLE_NOT_FOUND)
        .with("article", "corpora/default/articles/nowhere");
  }

  @Test
  void corpusThatDoesNotExist_isNotFound() {
    refused(byName("corpora/news/articles/cats"))
        .is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_CORPUS_NOT_FOUND)
        .with("corpus", "corpora/news");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cats",
        "articles/cats",
        "corpora/default/articles/",
        "corpora/default/articles/CATS",
        "corpora/default/articles/cats/",
        "corpora/default/articles/cats\n",
        "corpora//articles/cats"
      })
  void articleNameMalformed_isInvalid(String name) {
    refused(byName(name))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("source.article");
  }

  @Test
  void offsetUnitUnknown_isInvalid() {
    refused(request("a cat", "a cat").setOptions(CheckOptions.newBuilder().setOffsetUnitValue(9)))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_ENUM_VALUE_UNKNOWN)
        .atField("options.offset_unit")
        .with("value", "9");
  }

  @Test
  void barForRefutations_reachesTheEngine_andSupportComesBack() {
    ClaimResult result =
        check(
            request("a cat", "There is a cat.")
                .setOptions(CheckOptions.newBuilder().setMinRefutedConfidence(0.8)));
    assertEquals(0.8, result.getSupport());
    assertFalse(check(request("a cat", "There is a cat.")).hasSupport());
    assertEquals(
        0,
        check(
                request("a cat", "There is a cat.")
                    .setOptions(CheckOptions.newBuilder().setMinRefutedConfidence(0)))
            .getSupport());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void barForRefutationsOutOfRange_isInvalid(double bar) {
    refused(
            request("a cat", "a cat")
                .setOptions(CheckOptions.newBuilder().setMinRefutedConfidence(bar)))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("options.min_refuted_confidence");
  }

  @Test
  void faultOfTheClaim_isFoundBeforeTheArticleIsRead() {
    refused(CheckClaimRequest.newBuilder().setSource(inline("")))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("claim");
  }

  @Test
  void failureOfTheEngine_isInternalAndKeepsItsDetailsInTheLog() {
    try (LogSilence silence = new LogSilence()) {
      Refusal refusal =
          refused(request("crash", "a cat")).is(Code.INTERNAL, ErrorReason.ERROR_REASON_INTERNAL);
      assertFalse(refusal.status().toString().contains("secret"));
      assertTrue(silence.logged("secret detail of the crash"));
    }
  }

  private static ClaimResult check(CheckClaimRequest.Builder request) {
    return server.checks().checkClaim(request.build()).getResult();
  }

  private static Refusal refused(CheckClaimRequest.Builder request) {
    return Refusal.of(() -> check(request));
  }

  private static CheckClaimRequest.Builder byName(String name) {
    return CheckClaimRequest.newBuilder().setClaim("a cat").setSource(stored(name));
  }
}
