package factcheck.server;

import io.grpc.Server;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a server's calls. */
final class Draining {
  private static final Duration CUT_OFF = Duration.ofSeconds(2);

  private Draining() {}

  /** Waits {@code patience} for the calls of a server that was shut down, then cuts them off. */
  static void drain(Server server, Duration patience) {
    try {
      if (!server.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        boolean unused =
            server.shutdownNow().awaitTermination(CUT_OFF.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException hurry) {
      server.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
