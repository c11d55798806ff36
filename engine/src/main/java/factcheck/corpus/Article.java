package factcheck.corpus;

import factcheck.fact.FactSheet;
import java.time.Instant;
import java.util.Objects;

/**
 * A stored article with the facts read from it.
 *
 * @param id name within the store; the server takes 1 to 63 of {@code a-z0-9-}, nothing is checked
 *     here
 * @param title headline for lists; may be empty
 * @param facts the text, byte for byte as it was given, and what was read from it
 * @param createTime when it was stored
 */
public record Article(String id, String title, FactSheet facts, Instant createTime) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(createTime, "createTime");
  }
}
