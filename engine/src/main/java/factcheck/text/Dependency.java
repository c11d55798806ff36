package factcheck.text;

import java.util.Objects;

/**
 * An edge of a sentence's dependency tree.
 *
 * @param governor index of the governing token; -1 for the sentence's root
 * @param dependent index of the dependent token
 * @param relation Universal Dependencies relation, with its subtype ("nsubj:pass", "obl"), or
 *     {@link #CONTRAST}
 * @param doubt how unlikely a second opinion on the tree holds the edge, as minus the logarithm of
 *     its probability (nats, from 0); 0 too where there is no second opinion
 */
public record Dependency(int governor, int dependent, String relation, double doubt) {
  /** From what holds to what is denied beside it: "in Oslo, not in Geneva". */
  public static final String CONTRAST = "contrast";

  public Dependency {
    Objects.requireNonNull(relation, "relation");
  }

  /** An edge that nobody doubts. */
  public Dependency(int governor, int dependent, String relation) {
    this(governor, dependent, relation, 0);
  }

  /** The same edge, doubted so much. */
  Dependency doubted(double nats) {
    return new Dependency(governor, dependent, relation, nats);
  }

  /** Whether the relation is {@code name} or a subtype of it. */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }
}
