package factcheck.server;

import com.google.protobuf.Empty;
import factcheck.corpus.ArticleStore;
import factcheck.fact.FactSheet;
import factcheck.v1.Article;
import factcheck.v1.ArticleServiceGrpc.ArticleServiceImplBase;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.DeleteArticleRequest;
import factcheck.v1.ErrorReason;
import factcheck.v1.GetArticleRequest;
import factcheck.v1.ListArticlesRequest;
import factcheck.v1.ListArticlesResponse;
import factcheck.v1.ListFactsRequest;
import factcheck.v1.ListFactsResponse;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The ArticleService. What it throws becomes a status in {@link ErrorInterceptor}. */
final class ArticleEndpoint extends ArticleServiceImplBase {
  private final EngineSlot engine;
  private final ArticleStore store;
  private final ArticlePages pages;

  ArticleEndpoint(EngineSlot engine, ArticleStore store) {
    this.engine = engine;
    this.store = store;
    this.pages = new ArticlePages(store);
  }

  @Override
  public void createArticle(CreateArticleRequest request, StreamObserver<Article> observer) {
    Cancellation.check();
    ArticleName.requireCorpus(request.getParent(), "parent");
    if (!request.hasArticle()) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_REQUIRED, "article", "article is missing");
    }
    ArticleName name =
        request.getArticleId().isEmpty()
            ? new ArticleName(UUID.randomUUID().toString())
            : ArticleName.ofId(request.getArticleId(), "article_id");
    // Reading takes long; an id that is taken already need not wait for it.
    if (store.get(name.id()).isPresent()) {
      throw name.exists();
    }
    factcheck.corpus.Article article = read(name, request.getArticle());
    Cancellation.check();
    if (!store.create(article)) {
      throw name.exists();
    }
    answer(observer, ArticleMessages.whole(article));
  }

  @Override
  public void getArticle(GetArticleRequest request, StreamObserver<Article> observer) {
    ArticleName name = ArticleName.parse(request.getName(), "name");
    answer(observer, ArticleMessages.whole(store.get(name.id()).orElseThrow(name::notFound)));
  }

  @Override
  public void listArticles(
      ListArticlesRequest request, StreamObserver<ListArticlesResponse> observer) {
    answer(observer, pages.articles(request));
  }

  @Override
  public void deleteArticle(DeleteArticleRequest request, StreamObserver<Empty> observer) {
    ArticleName name = ArticleName.parse(request.getName(), "name");
    if (!store.delete(name.id())) {
      throw name.notFound();
    }
    answer(observer, Empty.getDefaultInstance());
  }

  @Override
  public void listFacts(ListFactsRequest request, StreamObserver<ListFactsResponse> observer) {
    answer(observer, pages.facts(request));
  }

  private factcheck.corpus.Article read(ArticleName name, Article message) {
    InputFaults.requireShort(
        message.getTitle(), InputFaults.MAX_TITLE_CODE_POINTS, "article.title");
    Optional<LocalDate> published =
        message.hasPublishDate()
            ? Optional.of(Dates.read(message.getPublishDate(), "article.publish_date"))
            : Optional.empty();
    FactSheet facts =
        InputFaults.at("article.text", () -> engine.get().read(message.getText(), published));
    return new factcheck.corpus.Article(name.id(), message.getTitle(), facts, Instant.now());
  }

  private static <T> void answer(StreamObserver<T> observer, T message) {
    observer.onNext(message);
    observer.onCompleted();
  }
}
