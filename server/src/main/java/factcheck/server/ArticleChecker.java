package factcheck.server;

import com.google.rpc.Status;
import factcheck.check.CheckOptions;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.ClaimResult;
import factcheck.v1.OffsetUnit;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamClaim;
import factcheck.verdict.Verdict;

/** Checks claims against one article, all in the same way. Safe for use by many threads. */
final class ArticleChecker {
  /** Longest id of a claim in a stream, in code points. */
  static final int MAX_CLAIM_ID_CODE_POINTS = 256;

  private final Engine engine;
  private final SourceArticle article;
  private final CheckOptions options;
  private final TextOffsets articleOffsets;

  ArticleChecker(Engine engine, SourceArticle article, CheckOptions options, OffsetUnit unit) {
    this.engine = engine;
    this.article = article;
    this.options = options;
    this.articleOffsets = TextOffsets.of(article.facts().text(), unit);
  }

  /**
   * The answer to a claim.
   *
   * @param field path of the claim within the request
   * @throws ServiceException if the claim cannot be checked
   */
  ClaimResult check(String claim, String field) {
    Verdict verdict = InputFaults.at(field, () -> engine.check(claim, article.facts(), options));
    return new VerdictMessages(
            TextOffsets.of(claim, articleOffsets.unit()), articleOffsets, article.name())
        .result(verdict);
  }

  /** The answer to a claim of a batch, or why there is none; throws if the call has ended. */
  BatchCheckResult checkInBatch(String claim, String field) {
    try {
      return BatchCheckResult.newBuilder().setResult(check(claim, field)).build();
    } catch (RuntimeException | StackOverflowError thrown) {
      Cancellation.check();
      return BatchCheckResult.newBuilder().setError(Errors.of(thrown)).build();
    }
  }

  /** The answer to a claim of a stream, or why there is none; throws if the call has ended. */
  StreamCheckClaimsResponse checkInStream(StreamClaim claim) {
    StreamCheckClaimsResponse.Builder answer =
        StreamCheckClaimsResponse.newBuilder().setId(claim.getId());
    try {
      InputFaults.requireShort(claim.getId(), MAX_CLAIM_ID_CODE_POINTS, "claim.id");
      answer.setResult(check(claim.getClaim(), "claim.claim"));
    } catch (RuntimeException | StackOverflowError thrown) {
      Cancellation.check();
      Status error = Errors.of(thrown);
      answer.setError(error);
    }
    return answer.build();
  }
}
