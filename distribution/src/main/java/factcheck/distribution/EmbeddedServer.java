package factcheck.distribution;

import factcheck.client.LocalServer;
import factcheck.server.FactCheckServer;
import factcheck.server.ServerMain;
import io.grpc.ManagedChannel;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The server with its engine, for the command to run in its own process. */
public final class EmbeddedServer implements LocalServer {
  /** Creates the server that {@link java.util.ServiceLoader} hands out; it is not started. */
  public EmbeddedServer() {}

  @Override
  public Running start(Optional<Path> entailmentModel) throws InterruptedException {
    String name = InProcessServerBuilder.generateName();
    try {
      // Whoever asks and runs in the same process waits for no one else's calls.
      FactCheckServer.Builder builder = FactCheckServer.inProcess(name).drain(Duration.ZERO);
      entailmentModel.ifPresent(builder::entailmentModel);
      return ready(builder.start(), name);
    } catch (IOException | CompletionException failure) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      if (entailmentModel.isPresent() && cause instanceof IllegalArgumentException unusable) {
        throw unusable;
      }
      throw new IllegalStateException(
          "the server cannot be started: " + cause.getMessage(), failure);
    }
  }

  private static Started ready(FactCheckServer server, String name) throws InterruptedException {
    try {
      server.awaitReady();
      return new Started(server, InProcessChannelBuilder.forName(name).build());
    } catch (InterruptedException | RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  @Override
  public boolean serve(
      String host,
      int port,
      Duration drain,
      Optional<Path> entailmentModel,
      PrintStream out,
      PrintStream err)
      throws InterruptedException {
    return ServerMain.run(host, port, drain, entailmentModel, out, err);
  }

  private record Started(FactCheckServer server, ManagedChannel channel) implements Running {
    @Override
    public void close() {
      channel.shutdownNow();
      server.close();
    }
  }
}
