package factcheck.server;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import factcheck.v1.ErrorReason;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamClaim;
import factcheck.v1.StreamConfig;
import io.grpc.Context;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * One StreamCheckClaims call. At most {@code parallelism} claims are between the caller and their
 * answers at a time, and none is asked for while the caller leaves answers unread: neither side has
 * to hold more than that.
 */
final class ClaimStream implements StreamObserver<StreamCheckClaimsRequest> {
  private final Function<StreamConfig, ArticleChecker> opener;
  private final ServerCallStreamObserver<StreamCheckClaimsResponse> answers;
  private final Executor workers;
  private final int parallelism;

  @GuardedBy("this")
  private ArticleChecker checker;

  /** Claims that were asked for and are not answered yet. */
  @GuardedBy("this")
  private int wanted;

  /** Claims that came and are not answered yet. */
  @GuardedBy("this")
  private int unanswered;

  @GuardedBy("this")
  private boolean noMoreClaims;

  @GuardedBy("this")
  private boolean over;

  ClaimStream(
      Function<StreamConfig, ArticleChecker> opener,
      ServerCallStreamObserver<StreamCheckClaimsResponse> answers,
      Executor workers,
      int parallelism) {
    this.opener = opener;
    this.answers = answers;
    this.workers = workers;
    this.parallelism = parallelism;
    answers.disableAutoRequest();
    answers.setOnReadyHandler(this::askForClaims);
    answers.setOnCancelHandler(this::end);
    answers.request(1);
  }

  @Override
  public void onNext(StreamCheckClaimsRequest request) {
    Cancellation.check();
    switch (request.getMessageCase()) {
      case CONFIG -> open(request.getConfig());
      case CLAIM -> take(request.getClaim());
      case MESSAGE_NOT_SET ->
          fail(
              ErrorReason.ERROR_REASON_FIELD_REQUIRED,
              "the message holds neither config nor claim");
    }
  }

  @Override
  public synchronized void onCompleted() {
    noMoreClaims = true;
    if (checker == null) {
      fail(ErrorReason.ERROR_REASON_FIELD_REQUIRED, "the stream ended without a config");
    }
    finishWhenAnswered();
  }

  @Override
  public void onError(Throwable cancelled) {
    end();
  }

  private void open(StreamConfig config) {
    synchronized (this) {
      if (checker != null) {
        fail(
            ErrorReason.ERROR_REASON_STREAM_OUT_OF_ORDER, "only the first message can be a config");
        return;
      }
    }
    ArticleChecker opened = opener.apply(config);
    synchronized (this) {
      checker = opened;
    }
    askForClaims();
  }

  private synchronized void take(StreamClaim claim) {
    if (checker == null) {
      fail(ErrorReason.ERROR_REASON_STREAM_OUT_OF_ORDER, "the first message must be a config");
      return;
    }
    unanswered++;
    ArticleChecker current = checker;
    workers.execute(Context.current().wrap(() -> answer(current, claim)));
  }

  private void answer(ArticleChecker current, StreamClaim claim) {
    try {
      if (!isOver()) {
        deliver(current.checkInStream(claim));
      }
    } catch (Throwable failure) {
      // This thread has nobody above it who could tell the caller.
      fail(failure);
    }
  }

  private synchronized void deliver(StreamCheckClaimsResponse answer) {
    if (!over) {
      answers.onNext(answer);
      wanted--;
      unanswered--;
      askForClaims();
      finishWhenAnswered();
    }
  }

  private synchronized void askForClaims() {
    while (!over && !noMoreClaims && checker != null && wanted < parallelism && answers.isReady()) {
      wanted++;
      answers.request(1);
    }
  }

  private synchronized void finishWhenAnswered() {
    if (noMoreClaims && unanswered == 0 && !over) {
      over = true;
      answers.onCompleted();
    }
  }

  private void fail(ErrorReason reason, String message) {
    fail(ServiceException.field(reason, "message", message));
  }

  private synchronized void fail(Throwable failure) {
    if (!over) {
      over = true;
      answers.onError(failure);
    }
  }

  private synchronized void end() {
    over = true;
  }

  private synchronized boolean isOver() {
    return over;
  }
}
