package factcheck.server;

import factcheck.fact.FactSheet;
import java.util.Objects;

/**
 * The article that a call checks against.
 *
 * @param name resource name; empty where the article came with the request
 * @param facts its text and facts
 */
record SourceArticle(String name, FactSheet facts) {
  SourceArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(facts, "facts");
  }
}
