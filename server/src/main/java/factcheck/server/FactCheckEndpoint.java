package factcheck.server;

import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckClaimsResponse;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CheckClaimResponse;
import factcheck.v1.CheckOptions;
import factcheck.v1.ErrorReason;
import factcheck.v1.EvidenceSource;
import factcheck.v1.FactCheckServiceGrpc.FactCheckServiceImplBase;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamCheckClaimsResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;

/** The FactCheckService. What it throws becomes a status in {@link ErrorInterceptor}. */
final class FactCheckEndpoint extends FactCheckServiceImplBase {
  static final int MAX_CLAIMS = 1_000;

  private final EngineSlot engine;
  private final EvidenceSources sources;
  private final Executor workers;
  private final int parallelism;

  /**
   * Creates the endpoint.
   *
   * @param workers runs the checks of a stream
   * @param parallelism how many claims of one stream are checked at a time
   */
  FactCheckEndpoint(EngineSlot engine, EvidenceSources sources, Executor workers, int parallelism) {
    this.engine = engine;
    this.sources = sources;
    this.workers = workers;
    this.parallelism = parallelism;
  }

  @Override
  public void checkClaim(CheckClaimRequest request, StreamObserver<CheckClaimResponse> observer) {
    Cancellation.check();
    InputFaults.requireClaim(request.getClaim(), "claim");
    ArticleChecker checker = checker(request.getSource(), request.getOptions(), "");
    observer.onNext(
        CheckClaimResponse.newBuilder()
            .setResult(checker.check(request.getClaim(), "claim"))
            .build());
    observer.onCompleted();
  }

  @Override
  public void batchCheckClaims(
      BatchCheckClaimsRequest request, StreamObserver<BatchCheckClaimsResponse> observer) {
    Cancellation.check();
    requireCount(request.getClaimsCount());
    ArticleChecker checker = checker(request.getSource(), request.getOptions(), "");
    BatchCheckClaimsResponse.Builder response = BatchCheckClaimsResponse.newBuilder();
    for (int i = 0; i < request.getClaimsCount(); i++) {
      Cancellation.check();
      response.addResults(checker.checkInBatch(request.getClaims(i), "claims[" + i + "]"));
    }
    observer.onNext(response.build());
    observer.onCompleted();
  }

  @Override
  public StreamObserver<StreamCheckClaimsRequest> streamCheckClaims(
      StreamObserver<StreamCheckClaimsResponse> observer) {
    return new ClaimStream(
        config -> checker(config.getSource(), config.getOptions(), "config."),
        (ServerCallStreamObserver<StreamCheckClaimsResponse>) observer,
        workers,
        parallelism);
  }

  /** The checker for a request whose fields have this path before them. */
  private ArticleChecker checker(EvidenceSource source, CheckOptions options, String path) {
    factcheck.check.CheckOptions read = CheckOptionMessages.read(options, path + "options");
    return new ArticleChecker(
        engine.get(), sources.resolve(source, path + "source"), read, options.getOffsetUnit());
  }

  private static void requireCount(int claims) {
    if (claims == 0) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_REQUIRED, "claims", "claims is empty");
    }
    if (claims > MAX_CLAIMS) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_TOO_MANY_CLAIMS,
          "claims",
          "claims holds " + claims + " claims; at most " + MAX_CLAIMS + " are allowed");
    }
  }
}
