package factcheck.server;

import factcheck.corpus.ArticleStore;
import factcheck.v1.ArticleServiceGrpc;
import factcheck.v1.FactCheckServiceGrpc;
import io.grpc.BindableService;
import io.grpc.Metadata;
import io.grpc.ServerBuilder;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.util.Set;
import java.util.concurrent.Executor;

/** What a server offers, whatever its transport. */
final class Services {
  private static final Set<String> ON_WORKERS =
      Set.of(FactCheckServiceGrpc.SERVICE_NAME, ArticleServiceGrpc.SERVICE_NAME);

  private Services() {}

  static void add(
      ServerBuilder<?> builder,
      EngineSlot engine,
      ArticleStore store,
      Serving serving,
      WorkerPool workers) {
    builder.callExecutor(new OnWorkers(workers));
    builder.intercept(new ErrorInterceptor());
    builder.addService(
        ours(
            new FactCheckEndpoint(
                engine, new EvidenceSources(engine, store), workers, workers.size())));
    builder.addService(ours(new ArticleEndpoint(engine, store)));
    builder.addService(serving.service());
    builder.addService(ProtoReflectionServiceV1.newInstance());
  }

  /**
   * Lets the interceptors see the request before it is parsed, so that bytes which are no message
   * are the caller's fault (INVALID_ARGUMENT) rather than an error of gRPC's own.
   */
  private static ServerServiceDefinition ours(BindableService service) {
    return ServerInterceptors.useInputStreamMessages(
        ServerInterceptors.intercept(service, new EnumInterceptor()));
  }

  private record OnWorkers(WorkerPool workers) implements ServerCallExecutorSupplier {
    @Override
    public <Q, A> Executor getExecutor(ServerCall<Q, A> call, Metadata metadata) {
      String service = call.getMethodDescriptor().getServiceName();
      return service != null && ON_WORKERS.contains(service) ? workers : null;
    }
  }
}
