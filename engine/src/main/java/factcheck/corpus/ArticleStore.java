package factcheck.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Where articles are kept. Implementations are safe for use by many threads; a write is visible to
 * every read that starts after it returned. No method takes null (NullPointerException) or returns
 * it.
 */
public interface ArticleStore {
  /**
   * Stores an article under its id.
   *
   * @return false, with nothing changed, where the id is taken
   */
  boolean create(Article article);

  /** The article of that id; empty where there is none. */
  Optional<Article> get(String id);

  /**
   * Articles in ascending order of their ids, as {@link String#compareTo} has it.
   *
   * @param after only ids greater than this; the empty string starts at the first
   * @param limit at most this many, at least 1
   * @throws IllegalArgumentException if {@code limit} is less than 1
   */
  List<Article> list(String after, int limit);

  /**
   * Removes an article.
   *
   * @return false where there was none
   */
  boolean delete(String id);
}
