package factcheck.server;

import factcheck.corpus.Article;
import factcheck.corpus.ArticleStore;
import factcheck.fact.Fact;
import factcheck.v1.ListArticlesRequest;
import factcheck.v1.ListArticlesResponse;
import factcheck.v1.ListFactsRequest;
import factcheck.v1.ListFactsResponse;
import java.util.List;

/** Answers lists a page at a time. */
final class ArticlePages {
  private final ArticleStore store;
  private final PageTokens tokens = new PageTokens();

  ArticlePages(ArticleStore store) {
    this.store = store;
  }

  ListArticlesResponse articles(ListArticlesRequest request) {
    ArticleName.requireCorpus(request.getParent(), "parent");
    int size = PageSizes.of(request.getPageSize());
    String asked = "articles of " + request.getParent();
    String after = tokens.open(asked, request.getPageToken());
    // One more than fits shows whether a page follows.
    List<Article> found = store.list(after, size + 1);
    List<Article> page = found.subList(0, Math.min(size, found.size()));
    ListArticlesResponse.Builder response = ListArticlesResponse.newBuilder();
    page.forEach(article -> response.addArticles(ArticleMessages.listed(article)));
    if (found.size() > size) {
      response.setNextPageToken(tokens.make(asked, page.get(size - 1).id()));
    }
    return response.build();
  }

  ListFactsResponse facts(ListFactsRequest request) {
    ArticleName name = ArticleName.parse(request.getParent(), "parent");
    int size = PageSizes.of(request.getPageSize());
    Article article = store.get(name.id()).orElseThrow(name::notFound);
    TextOffsets offsets = TextOffsets.of(article.facts().text(), request.getOffsetUnit());
    // The time of creation tells an article from a later one of the same name.
    double bar = Probabilities.read(request.getMinCertainty(), "min_certainty");
    String asked =
        "facts of "
            + name
            + " of "
            + article.createTime()
            + " in "
            + offsets.unit()
            + " from "
            + bar;
    String position = tokens.open(asked, request.getPageToken());
    List<Fact> facts =
        article.facts().facts().stream().filter(fact -> fact.certainty() >= bar).toList();
    int begin = position.isEmpty() ? 0 : Integer.parseInt(position);
    int end = Math.min(facts.size(), begin + size);
    FactMessages messages = new FactMessages(offsets, name);
    ListFactsResponse.Builder response =
        ListFactsResponse.newBuilder().setOffsetUnit(offsets.unit());
    facts.subList(begin, end).forEach(fact -> response.addFacts(messages.fact(fact)));
    if (end < facts.size()) {
      response.setNextPageToken(tokens.make(asked, Integer.toString(end)));
    }
    return response.build();
  }
}
