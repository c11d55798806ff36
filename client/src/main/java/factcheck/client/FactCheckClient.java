package factcheck.client;

import factcheck.v1.ArticleServiceGrpc;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.ClaimResult;
import factcheck.v1.FactCheckServiceGrpc;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamConfig;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.stub.AbstractStub;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Checks claims at a server. Safe for use by many threads; make one and keep it, since it holds the
 * connection.
 *
 * <p>Every call throws {@link io.grpc.StatusRuntimeException} where it fails, which {@link
 * CallFailure} takes apart, and {@link IllegalArgumentException}, with nothing sent, where a string
 * of the request is not valid Unicode. While the server is UNAVAILABLE, {@link #check}, {@link
 * #batch} and the reading calls of {@link #articles} are tried up to four times in all, within some
 * seconds; streams are not. Answers may have 64 MiB.
 */
public final class FactCheckClient implements AutoCloseable {
  private static final int MAX_ANSWER_BYTES = 64 * 1024 * 1024;

  private final ManagedChannel channel;
  private final Duration deadline;

  private FactCheckClient(ManagedChannel channel, Duration deadline) {
    this.channel = channel;
    this.deadline = deadline;
  }

  /**
   * A client of the server at {@code target}.
   *
   * @param target "host:port", or a target URI as gRPC knows them; where the host is called like a
   *     scheme of gRPC ("dns", "unix"), "dns:///host:port"
   */
  public static Builder forTarget(String target) {
    return new Builder(
        ManagedChannelBuilder.forTarget(target)
            .maxInboundMessageSize(MAX_ANSWER_BYTES)
            .defaultServiceConfig(ServiceConfig.load())
            .enableRetry());
  }

  /**
   * A client over a channel that exists already and is closed with the client. Whether calls are
   * tried again and how large an answer may be are the channel's own settings.
   *
   * @param deadline how long each call may take, from 1 ms
   */
  public static FactCheckClient over(ManagedChannel channel, Duration deadline) {
    return new FactCheckClient(
        Objects.requireNonNull(channel, "channel"), Builder.requirePositive(deadline));
  }

  /** Checks one claim. */
  public ClaimResult check(CheckClaimRequest request) {
    return prepared(FactCheckServiceGrpc.newBlockingStub(channel)).checkClaim(request).getResult();
  }

  /**
   * Checks up to a thousand claims against one article.
   *
   * @return one result for each claim, in order; a claim that cannot be checked has an error there
   */
  public List<BatchCheckResult> batch(BatchCheckClaimsRequest request) {
    return prepared(FactCheckServiceGrpc.newBlockingStub(channel))
        .batchCheckClaims(request)
        .getResultsList();
  }

  /**
   * Opens a stream of claims that are checked against one article. The deadline counts from now and
   * for the whole stream.
   *
   * @param answers gets each answer as soon as it is there, in any order, never two at a time, on a
   *     thread of the channel; what it throws cancels the stream and is thrown on by {@link
   *     ClaimStream#finish}
   */
  public ClaimStream stream(StreamConfig config, Consumer<StreamCheckClaimsResponse> answers) {
    return ClaimStream.open(prepared(FactCheckServiceGrpc.newStub(channel)), config, answers);
  }

  /** The articles that the server keeps. */
  public Articles articles() {
    return new Articles(() -> prepared(ArticleServiceGrpc.newBlockingStub(channel)));
  }

  /** Closes the connection; running calls are cancelled after a second. */
  @Override
  public void close() {
    channel.shutdown();
    try {
      if (!channel.awaitTermination(1, TimeUnit.SECONDS)) {
        channel.shutdownNow();
      }
    } catch (InterruptedException hurry) {
      channel.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private <S extends AbstractStub<S>> S prepared(S stub) {
    return stub.withInterceptors(new UnicodeInterceptor())
        .withDeadlineAfter(TimeUnit.NANOSECONDS.convert(deadline), TimeUnit.NANOSECONDS);
  }

  /** Settings of a client. */
  public static final class Builder {
    private final ManagedChannelBuilder<?> channel;
    private Duration deadline = Duration.ofSeconds(60);

    private Builder(ManagedChannelBuilder<?> channel) {
      this.channel = channel;
    }

    /**
     * How long each call may take, a stream being one call: from 1 ms; a minute unless told
     * otherwise. A century is as good as no limit.
     */
    public Builder deadline(Duration deadline) {
      this.deadline = requirePositive(deadline);
      return this;
    }

    /** Talks without TLS. */
    public Builder plaintext() {
      channel.usePlaintext();
      return this;
    }

    /** The client; it connects with its first call. */
    public FactCheckClient build() {
      return new FactCheckClient(channel.build(), deadline);
    }

    private static Duration requirePositive(Duration deadline) {
      if (deadline.compareTo(Duration.ofMillis(1)) < 0) {
        throw new IllegalArgumentException("deadline is " + deadline + ", must be at least 1 ms");
      }
      return deadline;
    }
  }
}
