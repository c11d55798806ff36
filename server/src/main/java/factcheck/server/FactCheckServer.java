package factcheck.server;

import factcheck.corpus.ArticleStore;
import factcheck.corpus.InMemoryArticleStore;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A running server. Its port answers from the start: until the models are loaded, health is
 * NOT_SERVING and calls that need the engine are UNAVAILABLE. Safe for use by many threads.
 */
public final class FactCheckServer implements AutoCloseable {
  /**
   * Largest request, in bytes: a thousand claims and an article, all as long as allowed and all of
   * them in characters of four bytes, come to 4.8 MB.
   */
  static final int MAX_REQUEST_BYTES = 8 * 1024 * 1024;

  /** How long the engine may take to notice that a call was cut off. */
  private static final Duration CUT_OFF = Duration.ofSeconds(5);

  private final Server server;
  private final EngineSlot engine;
  private final Serving serving;
  private final WorkerPool workers;
  private final Duration drain;

  private FactCheckServer(
      Server server, EngineSlot engine, Serving serving, WorkerPool workers, Duration drain) {
    this.server = server;
    this.engine = engine;
    this.serving = serving;
    this.workers = workers;
    this.drain = drain;
  }

  /** A server that listens on a TCP port; port 0 takes any free one. */
  public static Builder listeningOn(String host, int port) {
    return new Builder(
        NettyServerBuilder.forAddress(new InetSocketAddress(host, port))
            .maxInboundMessageSize(MAX_REQUEST_BYTES));
  }

  /** A server that only this process reaches, by the name that in-process channels take. */
  public static Builder inProcess(String name) {
    return new Builder(InProcessServerBuilder.forName(name));
  }

  /** The port that the server listens on; -1 for an in-process server. */
  public int port() {
    return server.getPort();
  }

  /**
   * Waits until the models are loaded.
   *
   * @throws java.util.concurrent.CompletionException if they cannot be loaded
   */
  public void awaitReady() throws InterruptedException {
    engine.await();
  }

  /** Whether a call that needs the engine would be taken now. */
  boolean hasRoom() {
    return workers.hasRoom();
  }

  /** Waits until the server was closed and its last call has ended. */
  public void awaitTermination() throws InterruptedException {
    server.awaitTermination();
  }

  /**
   * Stops the server: health turns NOT_SERVING, new calls are refused, running ones may end within
   * the time to drain, and are cut off after it. Returns when none is left and the models are
   * freed. Later calls of this method only wait for that too.
   */
  @Override
  public void close() {
    serving.stop();
    Draining.drain(server.shutdown(), drain);
    workers.close();
    // Models that are still run, for a call that was cut off and has not noticed, are better kept.
    if (workers.awaitEnd(CUT_OFF)) {
      engine.close();
    }
  }

  /** Settings of a server. */
  public static final class Builder {
    private final ServerBuilder<?> transport;
    private Supplier<Engine> loader = FactCheckerEngine::load;
    private ArticleStore store = new InMemoryArticleStore();
    private Duration drain = Duration.ofSeconds(10);

    private Builder(ServerBuilder<?> transport) {
      this.transport = transport;
    }

    /** Where articles are kept; in memory unless told otherwise. */
    public Builder store(ArticleStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /**
     * Uses another entailment model than the engine's own.
     *
     * @param directory holds model.onnx, tokenizer.json and config.json
     */
    public Builder entailmentModel(Path directory) {
      Objects.requireNonNull(directory, "directory");
      this.loader = () -> FactCheckerEngine.load(directory);
      return this;
    }

    /** How long running calls may take to end when the server is closed; ten seconds by default. */
    public Builder drain(Duration drain) {
      if (drain.isNegative()) {
        throw new IllegalArgumentException("drain is " + drain + ", must not be negative");
      }
      this.drain = drain;
      return this;
    }

    Builder engine(Supplier<Engine> loader) {
      this.loader = Objects.requireNonNull(loader, "loader");
      return this;
    }

    /**
     * Opens the port and begins to load the models; returns without waiting for them.
     *
     * @throws IOException if the server cannot listen there
     */
    public FactCheckServer start() throws IOException {
      EngineSlot engine = new EngineSlot();
      Serving serving = new Serving();
      WorkerPool workers = new WorkerPool();
      Services.add(transport, engine, store, serving, workers);
      try {
        Server server = transport.build().start();
        engine.load(loader, serving::ready);
        return new FactCheckServer(server, engine, serving, workers, drain);
      } catch (IOException | RuntimeException failure) {
        workers.close();
        throw failure;
      }
    }
  }
}
