package factcheck.text;

import java.util.Objects;

/**
 * An edge of a sentence's dependency tree.
 *
 * @param governor index of the governing token; -1 for the sentence's root
 * @param dependent index of the dependent token
 * @param relation Universal Dependencies relation, with its subtype ("nsubj:pass", "obl")
 */
public record Dependency(int governor, int dependent, String relation) {
  public Dependency {
    Objects.requireNonNull(relation, "relation");
  }

  /** Whether the relation is {@code name} or a subtype of it. */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }
}
