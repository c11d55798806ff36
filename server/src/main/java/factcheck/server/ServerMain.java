package factcheck.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The server as a process: it runs until it is told to stop, by SIGTERM or Ctrl-C. */
public final class ServerMain {
  private static final int CANNOT_SERVE = 1;
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private ServerMain() {}

  /** Serves on the host and port given as the two arguments; 127.0.0.1 and 9090 without them. */
  public static void main(String[] args) throws InterruptedException {
    String host = args.length > 0 ? args[0] : "127.0.0.1";
    int port = args.length > 1 ? Integer.parseInt(args[1]) : 9090;
    if (!run(host, port, DRAIN, Optional.empty(), System.out, System.err)) {
      System.exit(CANNOT_SERVE);
    }
  }

  /**
   * Serves until the process is told to stop, and lets running calls end before it does.
   *
   * @param host name or address to listen on
   * @param port port to listen on; 0 takes any free one
   * @param drain how long running calls may take to end once the process is told to stop
   * @param entailmentModel directory of an entailment model to use instead of the engine's own
   * @param out gets one line when the server is ready
   * @param err gets one line where it cannot serve
   * @return whether the server ran
   * @throws IllegalArgumentException if the entailment model cannot be used; the message says why
   */
  public static boolean run(
      String host,
      int port,
      Duration drain,
      Optional<Path> entailmentModel,
      PrintStream out,
      PrintStream err)
      throws InterruptedException {
    FactCheckServer.Builder builder = FactCheckServer.listeningOn(host, port).drain(drain);
    entailmentModel.ifPresent(builder::entailmentModel);
    try (FactCheckServer server = builder.start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "factcheck-shutdown"));
      server.awaitReady();
      out.printf(
          Locale.ROOT,
          "factcheck ready on %s:%d after %.1f s%n",
          host,
          server.port(),
          sinceProcessStart().toMillis() / 1000.0);
      out.flush();
      server.awaitTermination();
      return true;
    } catch (IOException refused) {
      err.println("factcheck: cannot listen on " + host + ":" + port + ": " + rootMessage(refused));
    } catch (CompletionException notLoaded) {
      if (entailmentModel.isPresent() && notLoaded.getCause() instanceof IllegalArgumentException) {
        throw (IllegalArgumentException) notLoaded.getCause();
      }
      err.println("factcheck: " + notLoaded.getMessage() + ": " + rootMessage(notLoaded));
    }
    return false;
  }

  private static Duration sinceProcessStart() {
    Instant now = Instant.now();
    return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof UnresolvedAddressException) {
      return "unknown host";
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
