package factcheck.corpus;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps articles in memory, ordered by id; they are gone when the process ends. */
public final class InMemoryArticleStore implements ArticleStore {
  private final ConcurrentSkipListMap<String, Article> articles = new ConcurrentSkipListMap<>();

  @Override
  public boolean create(Article article) {
    return articles.putIfAbsent(article.id(), article) == null;
  }

  @Override
  public Optional<Article> get(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public List<Article> list(String after, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + ", must be at least 1");
    }
    return articles.tailMap(after, false).values().stream()
        .limit(limit)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean delete(String id) {
    return articles.remove(id) != null;
  }
}
