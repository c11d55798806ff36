package factcheck.client.cli;

import factcheck.client.FactCheckClient;
import factcheck.client.LocalServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A client, and the server behind it where that runs in this process. */
final class Connection implements AutoCloseable {
  private static final Duration UNLIMITED = ChronoUnit.FOREVER.getDuration();

  private final FactCheckClient client;
  private final Runnable stopServer;

  private Connection(FactCheckClient client, Runnable stopServer) {
    this.client = client;
    this.stopServer = stopServer;
  }

  static Connection remote(ServerAddress server, Duration deadline) {
    return new Connection(
        FactCheckClient.forTarget(server.target()).plaintext().deadline(deadline).build(),
        () -> {});
  }

  /** A server within this process takes the time that its claims take. */
  static Connection local(Terminal terminal, Optional<Path> entailmentModel)
      throws InterruptedException {
    LocalServer server = terminal.requireLocalServer();
    if (terminal.interactive()) {
      terminal.err().println("factcheck: loading the models, some seconds ...");
    }
    LocalServer.Running running;
    try {
      running = server.start(entailmentModel);
    } catch (IllegalArgumentException unusable) {
      throw CommandFailure.badInput(unusable.getMessage());
    } catch (IllegalStateException notStarted) {
      throw new CommandFailure(Exit.INTERNAL, notStarted.getMessage());
    }
    return new Connection(FactCheckClient.over(running.channel(), UNLIMITED), running::close);
  }

  FactCheckClient client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    stopServer.run();
  }
}
