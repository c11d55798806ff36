package factcheck.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** A dependency tree while it is mended: one edge a token, which may be put elsewhere. */
final class DraftTree {
  private final List<CoreLabel> tokens;
  private final Dependency[] edges;

  /**
   * Wraps a tree; what is mended is mended in {@code edges}.
   *
   * @param edges the edge to each token; null for a token outside the tree
   */
  DraftTree(List<CoreLabel> tokens, Dependency[] edges) {
    this.tokens = tokens;
    this.edges = edges;
  }

  int size() {
    return edges.length;
  }

  CoreLabel token(int index) {
    return tokens.get(index);
  }

  /** The edge to a token; null for a token outside the tree. */
  Dependency edge(int token) {
    return edges[token];
  }

  /** Whether the token hangs on another one. */
  boolean hangs(int token) {
    return edges[token] != null && edges[token].governor() >= 0;
  }

  void attach(int governor, int token, String relation) {
    edges[token] = new Dependency(governor, token, relation);
  }

  boolean has(int governor, String relation) {
    return dependent(governor, relation) >= 0;
  }

  /** The first dependent by the relation; -1 for none. */
  int dependent(int governor, String relation) {
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() == governor && edges[i].is(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the token is {@code above} or hangs somewhere below it. */
  boolean isBelow(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < edges.length; steps++) {
      if (at == above) {
        return true;
      }
      at = edges[at] == null ? -1 : edges[at].governor();
    }
    return false;
  }
}
