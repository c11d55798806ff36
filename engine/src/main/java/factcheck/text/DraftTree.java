package factcheck.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A dependency tree while it is mended: one edge a token, which may be put elsewhere, and tags that
 * may change with it. What hangs on a word and is none of its arguments, such as a remark on its
 * clause or an age, is hung there by {@code dep}.
 */
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

  void retag(int token, String tag, String lemma) {
    tokens.get(token).setTag(tag);
    tokens.get(token).setLemma(lemma);
  }

  /** The edge to a token; null for a token outside the tree. */
  Dependency edge(int token) {
    return edges[token];
  }

  /** Whether the token hangs on another one. */
  boolean hangs(int token) {
    return edges[token] != null && edges[token].governor() >= 0;
  }

  /** Hangs a token on another, or on -1 as a root; nothing happens where that is below it. */
  void attach(int governor, int token, String relation) {
    if (governor < 0 || !isBelow(governor, token)) {
      edges[token] = new Dependency(governor, token, relation);
    }
  }

  /** Renames the relation of all that hang on the governor by exactly that one. */
  void relabel(int governor, String from, String to) {
    for (int i = 0; i < edges.length; i++) {
      if (hangsOn(i, governor) && edges[i].relation().equals(from)) {
        attach(governor, i, to);
      }
    }
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

  /** The nearest token at or above that is so; -1 for none. */
  int above(int token, IntPredicate condition) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < edges.length; steps++) {
      if (condition.test(at)) {
        return at;
      }
      at = edges[at] == null ? -1 : edges[at].governor();
    }
    return -1;
  }

  /** Whether the token hangs on that governor. */
  boolean hangsOn(int token, int governor) {
    return edges[token] != null && edges[token].governor() == governor;
  }

  /** Whether the verb, its copula or an auxiliary of it shows tense. */
  boolean isFinite(int clause) {
    if (showsTense(clause)) {
      return true;
    }
    for (int i = 0; i < edges.length; i++) {
      if (hangsOn(i, clause) && (edges[i].is("aux") || edges[i].is("cop")) && showsTense(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int token) {
    return tokens.get(token).tag().startsWith("VB");
  }

  /** Whether the verb describes a noun without a pronoun for it: "a bill passed in May". */
  boolean isReduced(int verb) {
    return hangs(verb) && edges[verb].relation().equals("acl");
  }

  /** Whether the form of the word itself shows tense. */
  boolean showsTense(int token) {
    return switch (tokens.get(token).tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether a word stands before the noun as its preposition. */
  boolean hasCase(int noun, String word) {
    for (int i = 0; i < edges.length; i++) {
      if (hangsOn(i, noun) && edges[i].is("case") && tokens.get(i).word().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isComma(int token) {
    return token >= 0 && token < tokens.size() && tokens.get(token).word().equals(",");
  }

  /** The first token of the run up to {@code head} that hangs below it, back to a comma. */
  int first(int head) {
    int first = head;
    while (first > 0 && !isComma(first - 1) && isBelow(first - 1, head)) {
      first--;
    }
    return first;
  }
}
