package factcheck.server;

import factcheck.corpus.ArticleStore;
import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;

/** What a server offers, whatever its transport. */
final class Services {
  private Services() {}

  static void add(
      ServerBuilder<?> builder,
      EngineSlot engine,
      ArticleStore store,
      Serving serving,
      WorkerPool workers) {
    EngineCalls engineCalls = new EngineCalls(workers);
    builder.callExecutor(engineCalls);
    // The last interceptor comes first.
    builder.intercept(engineCalls);
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
}
