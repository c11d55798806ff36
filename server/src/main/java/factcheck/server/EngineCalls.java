package factcheck.server;

import factcheck.v1.ArticleServiceGrpc;
import factcheck.v1.ErrorReason;
import factcheck.v1.FactCheckServiceGrpc;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;

/**
 * Sends the calls that need the engine to the workers, and refuses them while too many wait there.
 * The others, which only ask the store, never wait for the engine.
 */
final class EngineCalls implements ServerCallExecutorSupplier, ServerInterceptor {
  private final WorkerPool workers;

  EngineCalls(WorkerPool workers) {
    this.workers = workers;
  }

  /** The workers; null, which stands for gRPC's own threads, for calls that are not for them. */
  @Override
  public <Q, A> WorkerPool getExecutor(ServerCall<Q, A> call, Metadata headers) {
    return needEngine(call.getMethodDescriptor()) && workers.hasRoom() ? workers : null;
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    if (needEngine(call.getMethodDescriptor()) && !workers.runsThisThread()) {
      throw new ServiceException(
          Status.Code.RESOURCE_EXHAUSTED,
          ErrorReason.ERROR_REASON_SERVER_BUSY,
          "too many calls wait for the engine already; try again later");
    }
    return next.startCall(call, headers);
  }

  private static boolean needEngine(MethodDescriptor<?, ?> method) {
    return FactCheckServiceGrpc.SERVICE_NAME.equals(method.getServiceName())
        || method
            .getFullMethodName()
            .equals(ArticleServiceGrpc.getCreateArticleMethod().getFullMethodName());
  }
}
