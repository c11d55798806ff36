package factcheck.client;

import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the fake service, within the process or on a port. */
public final class FakeServer implements LocalServer {
  public final FakeService service = new FakeService();

  /** Listens on a free port. */
  public Server listen() throws IOException {
    return withServices(Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create()))
        .build()
        .start();
  }

  @Override
  public Running start(Optional<Path> entailmentModel) {
    String name = InProcessServerBuilder.generateName();
    try {
      Server server = withServices(InProcessServerBuilder.forName(name)).build().start();
      return new Started(server, InProcessChannelBuilder.forName(name).build());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public boolean serve(
      String host,
      int port,
      Duration drain,
      Optional<Path> entailmentModel,
      PrintStream out,
      PrintStream err) {
    out.println("serving on " + host + ":" + port + ", draining for " + drain);
    return port != 1;
  }

  private ServerBuilder<?> withServices(ServerBuilder<?> builder) {
    service.services().forEach(builder::addService);
    return builder;
  }

  private record Started(Server server, ManagedChannel channel) implements Running {
    @Override
    public void close() {
      channel.shutdownNow();
      server.shutdownNow();
    }
  }
}
