package factcheck.server;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/**
 * The one place where exceptions become statuses. Services throw, or hand what was thrown to their
 * response observer; either way the caller gets a canonical code with one ErrorInfo.
 */
final class ErrorInterceptor implements ServerInterceptor {
  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    ExplainedCall<Q, A> explained = new ExplainedCall<>(call);
    try {
      return new GuardedListener<>(next.startCall(explained, headers), explained);
    } catch (Throwable refused) {
      explained.fail(refused);
      return new ServerCall.Listener<>() {};
    }
  }

  private static final class GuardedListener<Q> extends SimpleForwardingServerCallListener<Q> {
    private final ExplainedCall<?, ?> call;

    GuardedListener(ServerCall.Listener<Q> delegate, ExplainedCall<?, ?> call) {
      super(delegate);
      this.call = call;
    }

    @Override
    public void onMessage(Q message) {
      guarded(() -> super.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      guarded(super::onHalfClose);
    }

    @Override
    public void onReady() {
      guarded(super::onReady);
    }

    private void guarded(Runnable event) {
      if (call.closed()) {
        return;
      }
      try {
        event.run();
      } catch (Throwable thrown) {
        end(thrown);
      }
    }

    private void end(Throwable thrown) {
      try {
        // Before the call is closed, so that no thread of the service's answers on it afterwards.
        super.onCancel();
      } finally {
        call.fail(thrown);
      }
    }
  }
}
