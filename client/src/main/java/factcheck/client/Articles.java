package factcheck.client;

import factcheck.v1.Article;
import factcheck.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.DeleteArticleRequest;
import factcheck.v1.Fact;
import factcheck.v1.GetArticleRequest;
import factcheck.v1.ListArticlesRequest;
import factcheck.v1.ListArticlesResponse;
import factcheck.v1.ListFactsRequest;
import factcheck.v1.ListFactsResponse;
import factcheck.v1.OffsetUnit;
import java.util.function.Supplier;

/**
 * The articles that a server keeps. Safe for use by many threads; fails as the client does.
 *
 * <p>What {@link #list} and {@link #facts} return sends nothing until it is iterated over, and each
 * iteration starts anew. Pages are fetched as they are reached, each under a deadline of its own,
 * so it is the iterator that throws {@link io.grpc.StatusRuntimeException}; it cannot be used after
 * that. An iterator is for one thread.
 */
public final class Articles {
  private static final int PAGE_SIZE = 200;

  private final Supplier<ArticleServiceBlockingStub> stubs;

  Articles(Supplier<ArticleServiceBlockingStub> stubs) {
    this.stubs = stubs;
  }

  /** Stores an article; the answer holds its name. */
  public Article create(CreateArticleRequest request) {
    return stubs.get().createArticle(request);
  }

  /** The article of a resource name, with its text. */
  public Article get(String name) {
    return stubs.get().getArticle(GetArticleRequest.newBuilder().setName(name).build());
  }

  /** Removes the article of a resource name. */
  public void delete(String name) {
    var unused = stubs.get().deleteArticle(DeleteArticleRequest.newBuilder().setName(name).build());
  }

  /**
   * All articles of a corpus in order of their ids, without their texts.
   *
   * @param corpus resource name of the corpus: {@code corpora/default}
   */
  public Iterable<Article> list(String corpus) {
    ListArticlesRequest request =
        ListArticlesRequest.newBuilder().setParent(corpus).setPageSize(PAGE_SIZE).build();
    return Pages.of(
        token -> stubs.get().listArticles(request.toBuilder().setPageToken(token).build()),
        ListArticlesResponse::getArticlesList,
        ListArticlesResponse::getNextPageToken);
  }

  /**
   * All facts of an article, sentence by sentence.
   *
   * @param article resource name of the article
   * @param unit what the offsets are to count
   */
  public Iterable<Fact> facts(String article, OffsetUnit unit) {
    return facts(ListFactsRequest.newBuilder().setParent(article).setOffsetUnit(unit).build());
  }

  /**
   * The facts of an article that a request asks for, sentence by sentence.
   *
   * @param request its page size and page token are replaced
   */
  public Iterable<Fact> facts(ListFactsRequest request) {
    ListFactsRequest sized = request.toBuilder().setPageSize(PAGE_SIZE).build();
    return Pages.of(
        token -> stubs.get().listFacts(sized.toBuilder().setPageToken(token).build()),
        ListFactsResponse::getFactsList,
        ListFactsResponse::getNextPageToken);
  }
}
