package factcheck.server;

import factcheck.v1.ArticleServiceGrpc;
import factcheck.v1.FactCheckServiceGrpc;
import io.grpc.BindableService;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the health service says: of the server as a whole, and of each service. */
final class Serving {
  private static final List<String> SERVICES =
      List.of(
          HealthStatusManager.SERVICE_NAME_ALL_SERVICES,
          FactCheckServiceGrpc.SERVICE_NAME,
          ArticleServiceGrpc.SERVICE_NAME);

  private final HealthStatusManager health = new HealthStatusManager();
  private final AtomicBoolean stopped = new AtomicBoolean();

  Serving() {
    set(ServingStatus.NOT_SERVING);
  }

  /** The health service. */
  BindableService service() {
    return health.getHealthService();
  }

  /** From now on calls are answered, unless {@link #stop} came first. */
  void ready() {
    set(ServingStatus.SERVING);
  }

  /** From now on, and for good, calls are not to be sent here. */
  void stop() {
    if (stopped.compareAndSet(false, true)) {
      health.enterTerminalState();
    }
  }

  private void set(ServingStatus status) {
    SERVICES.forEach(service -> health.setStatus(service, status));
  }
}
