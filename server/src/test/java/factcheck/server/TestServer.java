package factcheck.server;

import factcheck.v1.Article;
import factcheck.v1.ArticleServiceGrpc;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.EvidenceSource;
import factcheck.v1.FactCheckServiceGrpc;
import factcheck.v1.InlineArticle;
import io.grpc.ManagedChannel;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/** An in-process server with a channel to it. */
final class TestServer implements AutoCloseable {
  static final String CORPUS = "corpora/default";

  final FactCheckServer server;
  final ManagedChannel channel;

  private TestServer(FactCheckServer server, ManagedChannel channel) {
    this.server = server;
    this.channel = channel;
  }

  /** A server that is ready, with the fake engine. */
  static TestServer ready() throws Exception {
    TestServer started = start(FakeEngine::new);
    started.server.awaitReady();
    return started;
  }

  /** A server whose engine comes from {@code loader}, perhaps not yet ready. */
  static TestServer start(Supplier<Engine> loader) throws IOException {
    String name = InProcessServerBuilder.generateName();
    return new TestServer(
        FactCheckServer.inProcess(name).engine(loader).drain(Duration.ofSeconds(5)).start(),
        InProcessChannelBuilder.forName(name).build());
  }

  FactCheckServiceGrpc.FactCheckServiceBlockingStub checks() {
    return FactCheckServiceGrpc.newBlockingStub(channel);
  }

  ArticleServiceGrpc.ArticleServiceBlockingStub articles() {
    return ArticleServiceGrpc.newBlockingStub(channel);
  }

  /** Stores an article and returns its name. */
  String store(String id, String text) {
    return articles()
        .createArticle(
            CreateArticleRequest.newBuilder()
                .setParent(CORPUS)
                .setArticleId(id)
                .setArticle(Article.newBuilder().setText(text))
                .build())
        .getName();
  }

  static EvidenceSource inline(String text) {
    return EvidenceSource.newBuilder()
        .setInlineArticle(InlineArticle.newBuilder().setText(text))
        .build();
  }

  static EvidenceSource stored(String name) {
    return EvidenceSource.newBuilder().setArticle(name).build();
  }

  static CheckClaimRequest.Builder request(String claim, String article) {
    return CheckClaimRequest.newBuilder().setClaim(claim).setSource(inline(article));
  }

  @Override
  public void close() {
    channel.shutdownNow();
    server.close();
  }
}
