package factcheck.client;

import io.grpc.ManagedChannel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs the service within this process. The client itself has no implementation: whoever brings the
 * engine registers one, to be found with {@link java.util.ServiceLoader}.
 */
public interface LocalServer {
  /**
   * Starts a server that only this process reaches and waits until it is ready, which takes
   * seconds.
   *
   * @param entailmentModel directory of an entailment model to use instead of the engine's own
   * @throws IllegalArgumentException if the entailment model cannot be used; the message says why
   *     in one line
   * @throws IllegalStateException if it cannot be started otherwise; likewise
   */
  Running start(Optional<Path> entailmentModel) throws InterruptedException;

  /**
   * Serves on a TCP port until the process is told to stop.
   *
   * @param host name or address to listen on
   * @param port port to listen on; 0 takes any free one
   * @param drain how long running calls may take to end once the process is told to stop
   * @param entailmentModel directory of an entailment model to use instead of the engine's own
   * @param out gets one line when the server is ready
   * @param err gets one line where it cannot serve
   * @return whether the server ran
   * @throws IllegalArgumentException if the entailment model cannot be used; the message says why
   *     in one line
   */
  boolean serve(
      String host,
      int port,
      Duration drain,
      Optional<Path> entailmentModel,
      PrintStream out,
      PrintStream err)
      throws InterruptedException;

  /** A server that was started within this process. */
  interface Running extends AutoCloseable {
    /** A channel to the server; closed together with it. */
    ManagedChannel channel();

    @Override
    void close();
  }
}
