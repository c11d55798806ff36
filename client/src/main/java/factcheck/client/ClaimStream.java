package factcheck.client;

import com.google.common.base.Throwables;
import factcheck.v1.FactCheckServiceGrpc.FactCheckServiceStub;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamClaim;
import factcheck.v1.StreamConfig;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.function.Consumer;

/**
 * Claims on their way to the server. One thread sends; answers come on another.
 *
 * <p>Send every claim, then {@link #finish()}. A stream that is closed before that is cancelled,
 * and of no use from then on: what is called on it throws {@link IllegalStateException}, or {@link
 * StatusRuntimeException} with CANCELLED.
 */
public final class ClaimStream implements AutoCloseable {
  private final Answers answers;

  private ClaimStream(Answers answers) {
    this.answers = answers;
  }

  static ClaimStream open(
      FactCheckServiceStub stub,
      StreamConfig config,
      Consumer<StreamCheckClaimsResponse> consumer) {
    Answers answers = new Answers(consumer);
    var unused = stub.streamCheckClaims(answers);
    try {
      answers.requests.onNext(StreamCheckClaimsRequest.newBuilder().setConfig(config).build());
    } catch (RuntimeException unsendable) {
      answers.requests.cancel("the config cannot be sent", unsendable);
      throw unsendable;
    }
    return new ClaimStream(answers);
  }

  /**
   * Sends a claim; waits while the server is not ready for one.
   *
   * @param id comes back with the answer; at most 256 code points, may be empty, not null
   * @param claim not null; what is wrong with it otherwise is in its answer
   * @throws StatusRuntimeException if the stream has failed; what the consumer of the answers
   *     threw, if that ended it
   * @throws IllegalArgumentException if a string is not valid Unicode; the stream goes on
   * @throws IllegalStateException if the stream is finished
   */
  public void send(String id, String claim) throws InterruptedException {
    StreamCheckClaimsRequest request =
        StreamCheckClaimsRequest.newBuilder()
            .setClaim(StreamClaim.newBuilder().setId(id).setClaim(claim))
            .build();
    answers.awaitReady();
    answers.send(request);
  }

  /**
   * Waits until every claim sent is answered.
   *
   * @throws StatusRuntimeException if the stream has failed; some claims are then unanswered. What
   *     the consumer of the answers threw, if that ended it
   */
  public void finish() throws InterruptedException {
    answers.complete();
    answers.awaitEnd();
  }

  /** Cancels the stream unless it is finished. */
  @Override
  public void close() {
    if (!answers.over()) {
      answers.requests.cancel("closed before it was finished", null);
    }
  }

  /** The answering half, and the state that both halves share. */
  private static final class Answers
      implements ClientResponseObserver<StreamCheckClaimsRequest, StreamCheckClaimsResponse> {
    private final Consumer<StreamCheckClaimsResponse> consumer;
    private ClientCallStreamObserver<StreamCheckClaimsRequest> requests;
    private Status end;
    private StatusRuntimeException failure;

    /** What the consumer threw. */
    private Throwable broken;

    Answers(Consumer<StreamCheckClaimsResponse> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<StreamCheckClaimsRequest> requests) {
      this.requests = requests;
      requests.setOnReadyHandler(this::wake);
    }

    @Override
    public void onNext(StreamCheckClaimsResponse answer) {
      if (broken() != null) {
        return;
      }
      try {
        consumer.accept(answer);
      } catch (Throwable thrown) {
        breakOff(thrown);
      }
    }

    private synchronized Throwable broken() {
      return broken;
    }

    private synchronized void breakOff(Throwable thrown) {
      broken = thrown;
      requests.cancel("an answer could not be handled", thrown);
      notifyAll();
    }

    @Override
    public void onError(Throwable thrown) {
      end(thrown);
    }

    @Override
    public void onCompleted() {
      end(null);
    }

    private synchronized void end(Throwable thrown) {
      end = thrown == null ? Status.OK : Status.fromThrowable(thrown);
      failure = thrown instanceof StatusRuntimeException status ? status : null;
      notifyAll();
    }

    private synchronized void wake() {
      notifyAll();
    }

    synchronized boolean over() {
      return end != null;
    }

    /** Sends, unless the stream was broken off or has failed since {@link #awaitReady}. */
    synchronized void send(StreamCheckClaimsRequest request) {
      throwFailure();
      requests.onNext(request);
    }

    /** Says that no more claims come, unless nobody listens any more. */
    synchronized void complete() {
      if (end == null && broken == null) {
        requests.onCompleted();
      }
    }

    synchronized void awaitReady() throws InterruptedException {
      while (end == null && broken == null && !requests.isReady()) {
        wait();
      }
      throwFailure();
    }

    synchronized void awaitEnd() throws InterruptedException {
      while (end == null) {
        wait();
      }
      throwFailure();
    }

    private synchronized void throwFailure() {
      if (broken != null) {
        Throwables.throwIfUnchecked(broken);
      }
      if (end != null && !end.isOk()) {
        throw failure == null ? end.asRuntimeException() : failure;
      }
    }
  }
}
