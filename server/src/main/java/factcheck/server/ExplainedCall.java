package factcheck.server;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.concurrent.atomic.AtomicBoolean;

/** A call that closes once, and never with an error that lacks an ErrorInfo. */
final class ExplainedCall<Q, A> extends SimpleForwardingServerCall<Q, A> {
  private final AtomicBoolean closed = new AtomicBoolean();

  ExplainedCall(ServerCall<Q, A> delegate) {
    super(delegate);
  }

  boolean closed() {
    return closed.get();
  }

  @Override
  public void close(Status status, Metadata trailers) {
    if (status.isOk()) {
      if (closed.compareAndSet(false, true)) {
        super.close(status, trailers);
      }
    } else {
      closeWith(Errors.of(status), trailers);
    }
  }

  /** Closes the call with the status for {@code thrown}. */
  void fail(Throwable thrown) {
    closeWith(Errors.of(thrown), new Metadata());
  }

  private void closeWith(com.google.rpc.Status explained, Metadata trailers) {
    if (closed.compareAndSet(false, true)) {
      StatusRuntimeException exception = StatusProto.toStatusRuntimeException(explained, trailers);
      super.close(exception.getStatus(), exception.getTrailers());
    }
  }
}
