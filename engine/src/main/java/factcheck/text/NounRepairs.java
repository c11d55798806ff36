package factcheck.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Mends noun phrases that the parser often hangs on the wrong word: an apposition that belongs to
 * the name right before its comma ("payments to Calder Marine, a company"), a second subject that
 * is an apposition ("the first witness, accountant Pell Drummond, testified"), and nouns of a
 * quotation that became the subject of the verb after it.
 */
final class NounRepairs {
  private final List<CoreLabel> tokens;
  private final Dependency[] edges;

  private NounRepairs(List<CoreLabel> tokens, Dependency[] edges) {
    this.tokens = tokens;
    this.edges = edges;
  }

  /**
   * Mends a tree in place.
   *
   * @param edges the edge to each token; null for a token outside the tree
   */
  static void apply(List<CoreLabel> tokens, Dependency[] edges) {
    NounRepairs repairs = new NounRepairs(tokens, edges);
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() >= 0) {
        repairs.quotedSubject(i);
        repairs.secondSubject(i);
        repairs.apposition(i);
        repairs.listInNegation(i);
        repairs.remark(i);
      }
    }
  }

  /** A singular apposition with an article describes the name before its comma. */
  private void apposition(int noun) {
    Dependency edge = edges[noun];
    int comma = first(noun) - 1;
    int name = comma - 1;
    boolean applies =
        edge.is("appos")
            && tokens.get(noun).tag().equals("NN")
            && hasArticle(noun)
            && name >= 0
            && isComma(comma)
            && name != edge.governor()
            && tokens.get(name).tag().startsWith("NNP")
            && isBelow(name, edge.governor());
    if (!applies) {
      return;
    }
    int head = name;
    while (edges[head].governor() != edge.governor() && edges[head].governor() > name) {
      head = edges[head].governor();
    }
    boolean conjunct = edges[head].is("conj");
    boolean common = !tokens.get(edge.governor()).tag().startsWith("NNP") && !isPossessor(head);
    if (conjunct || common && !tokens.get(head).ner().equals("PERSON")) {
      edges[noun] = new Dependency(head, noun, "appos");
    }
  }

  private boolean isPossessor(int token) {
    return edges[token].is("nmod:poss") || edges[token].is("compound");
  }

  /** Two subjects side by side between commas: the second says who the first is. */
  private void secondSubject(int name) {
    Dependency edge = edges[name];
    if (!edge.is("nsubj") || !tokens.get(name).ner().equals("PERSON")) {
      return;
    }
    int comma = first(name) - 1;
    boolean enclosed = comma > 0 && isComma(comma) && name + 1 < tokens.size() && isComma(name + 1);
    for (int i = 0; enclosed && i < comma; i++) {
      if (edges[i] != null
          && edges[i].governor() == edge.governor()
          && edges[i].is("nsubj")
          && edges[comma - 1] != null
          && isBelow(comma - 1, i)) {
        edges[name] = new Dependency(i, name, "appos");
        return;
      }
    }
  }

  /** “There was no office, no crane,” Roke told: what is quoted does not tell. */
  private void quotedSubject(int noun) {
    Dependency edge = edges[noun];
    int verb = edge.governor();
    if (!edge.is("nsubj") || verb < noun || !isQuoted(noun) || isQuoted(verb)) {
      return;
    }
    int speaker = -1;
    int listed = -1;
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] == null || i == noun || !edges[i].is("nsubj")) {
        continue;
      }
      int governor = edges[i].governor();
      if (governor == verb && !isQuoted(i)) {
        speaker = i;
      } else if (i < noun
          && governor >= 0
          && edges[governor].governor() == verb
          && isQuoted(governor)) {
        listed = i;
      }
    }
    if (speaker >= 0 && listed >= 0) {
      edges[noun] = new Dependency(listed, noun, "conj");
    }
  }

  /** "No crane, no employee": a list, and not one that is the other. */
  private void listInNegation(int noun) {
    if (edges[noun].is("appos") && isNone(noun) && isNone(edges[noun].governor())) {
      int first = edges[noun].governor();
      int list = edges[first].is("conj") ? edges[first].governor() : first;
      edges[noun] = new Dependency(list, noun, "conj");
    }
  }

  private boolean isNone(int noun) {
    int determiner = dependent(noun, "det");
    return determiner >= 0 && tokens.get(determiner).word().equalsIgnoreCase("no");
  }

  /**
   * "Asked for a second opinion, a request the judges granted": a noun after a comma that sums up
   * the clause is none of its objects.
   */
  private void remark(int noun) {
    Dependency edge = edges[noun];
    int comma = first(noun) - 1;
    boolean remark =
        edge.is("obj")
            && edge.governor() < comma - 1
            && isComma(comma)
            && hasArticle(noun)
            && dependent(noun, "acl") >= 0
            && edges[comma - 1] != null
            && edges[comma - 1].governor() == edge.governor()
            && edges[comma - 1].is("obl");
    if (remark) {
      edges[noun] = new Dependency(edge.governor(), noun, "dep");
    }
  }

  private boolean hasArticle(int noun) {
    int determiner = dependent(noun, "det");
    if (determiner < 0) {
      return false;
    }
    return switch (tokens.get(determiner).word().toLowerCase(Locale.ROOT)) {
      case "a", "an", "the" -> true;
      default -> false;
    };
  }

  /** Whether an odd number of quotation marks stands before the token. */
  private boolean isQuoted(int token) {
    int marks = 0;
    for (int i = 0; i < token; i++) {
      switch (tokens.get(i).tag()) {
        case "``", "''" -> marks++;
        default -> {}
      }
    }
    return marks % 2 == 1;
  }

  private boolean isComma(int token) {
    return token >= 0 && tokens.get(token).word().equals(",");
  }

  /** The first token at or below {@code head} by a dependency or by neighbourhood. */
  private int first(int head) {
    int first = head;
    while (first > 0 && !isComma(first - 1) && isBelow(first - 1, head)) {
      first--;
    }
    return first;
  }

  private boolean isBelow(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < edges.length; steps++) {
      if (at == above) {
        return true;
      }
      at = edges[at] == null ? -1 : edges[at].governor();
    }
    return false;
  }

  private int dependent(int governor, String relation) {
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() == governor && edges[i].is(relation)) {
        return i;
      }
    }
    return -1;
  }
}
