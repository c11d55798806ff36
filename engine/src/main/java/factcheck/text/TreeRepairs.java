package factcheck.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Mends attachments that the parser often gets wrong: a coordinated clause with a subject of its
 * own that hangs on an infinitive or as a complement ("they agreed to talk, and the others left"),
 * an apposition to a number that belongs to the noun it counts ("the smaller two, A and B"), and
 * what follows a person named after the verb and belongs to the verb (", said Ann Lee after the
 * vote").
 */
final class TreeRepairs {
  private final List<CoreLabel> tokens;
  private final Dependency[] edges;

  private TreeRepairs(List<CoreLabel> tokens, Dependency[] edges) {
    this.tokens = tokens;
    this.edges = edges;
  }

  /**
   * Mends a tree in place.
   *
   * @param edges the edge to each token; null for a token outside the tree
   */
  static void apply(List<CoreLabel> tokens, Dependency[] edges) {
    TreeRepairs repairs = new TreeRepairs(tokens, edges);
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() >= 0) {
        repairs.said(i);
        repairs.coordinated(i);
        repairs.apposition(i);
        repairs.afterInvertedName(i);
        repairs.nameAfterOpening(i);
        repairs.perfectGerund(i);
        repairs.reported(i);
      }
    }
    NounRepairs.apply(tokens, edges);
  }

  /**
   * "Denied having received gifts": the participle is the verb, and what "having" had is its own.
   */
  private void perfectGerund(int participle) {
    int having = participle - 1;
    Dependency edge = edges[participle];
    boolean perfect =
        having >= 0
            && edges[having] != null
            && tokens.get(participle).tag().equals("VBN")
            && tokens.get(having).word().equalsIgnoreCase("having")
            && edge.is("amod")
            && edges[edge.governor()] != null
            && edges[edge.governor()].governor() == having;
    if (!perfect) {
      return;
    }
    Dependency above = edges[having];
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() == having) {
        edges[i] = new Dependency(participle, i, edges[i].relation());
      }
    }
    edges[participle] = new Dependency(above.governor(), participle, above.relation());
    edges[having] = new Dependency(participle, having, "aux");
  }

  /**
   * "Said that Lee had left, an account that": a "that" right after a speech verb opens what is
   * said.
   */
  private void reported(int clause) {
    int that = dependent(clause, "mark");
    boolean opened =
        edges[clause].is("dep")
            && that > 0
            && tokens.get(that).word().equalsIgnoreCase("that")
            && SpeechVerbs.contains(tokens.get(that - 1).lemma())
            && tokens.get(that - 1).tag().startsWith("VB")
            && !isBelow(that - 1, clause);
    if (opened) {
      edges[clause] = new Dependency(that - 1, clause, "ccomp");
    }
  }

  /** A clause that hangs on a speech verb by no known relation is what is said. */
  private void said(int clause) {
    Dependency edge = edges[clause];
    if (edge.is("dep")
        && edge.governor() < clause
        && has(clause, "nsubj")
        && isFinite(clause)
        && SpeechVerbs.contains(tokens.get(edge.governor()).lemma())) {
      edges[clause] = new Dependency(edge.governor(), clause, "ccomp");
    }
  }

  private void coordinated(int clause) {
    Dependency edge = edges[clause];
    boolean candidate = edge.is("ccomp") || edge.is("conj");
    if (!candidate || !has(clause, "nsubj") || has(clause, "mark") || !isFinite(clause)) {
      return;
    }
    int conjunction = conjunctionBefore(clause);
    if (conjunction < 0) {
      return;
    }
    int target = clauseAbove(edge.governor());
    if (target == clause || (target == edge.governor() && edge.is("conj"))) {
      return;
    }
    edges[clause] = new Dependency(target, clause, "conj");
    edges[conjunction] = new Dependency(clause, conjunction, "cc");
  }

  /** The "and" right before the clause's first word; -1 for none. */
  private int conjunctionBefore(int clause) {
    int first = clause;
    for (int i = 0; i < clause; i++) {
      if (isBelow(i, clause)) {
        first = i;
        break;
      }
    }
    int before = tokens.get(first).tag().equals("CC") ? first : first - 1;
    boolean found =
        before > 0
            && before > edges[clause].governor()
            && tokens.get(before).tag().equals("CC")
            && edges[before] != null;
    return found ? before : -1;
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

  /** The nearest clause at or above the token that has a subject of its own, or the root. */
  private int clauseAbove(int token) {
    int at = token;
    while (!has(at, "nsubj")
        && edges[at] != null
        && edges[at].governor() >= 0
        && (edges[at].is("xcomp") || edges[at].is("ccomp"))) {
      at = edges[at].governor();
    }
    return at;
  }

  private boolean has(int token, String relation) {
    for (Dependency edge : edges) {
      if (edge != null && edge.governor() == token && edge.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb, its copula or its first auxiliary shows tense. */
  private boolean isFinite(int clause) {
    if (showsTense(clause)) {
      return true;
    }
    for (Dependency edge : edges) {
      if (edge != null
          && edge.governor() == clause
          && (edge.is("aux") || edge.is("cop"))
          && showsTense(edge.dependent())) {
        return true;
      }
    }
    return false;
  }

  private boolean showsTense(int token) {
    return switch (tokens.get(token).tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private void apposition(int token) {
    Dependency edge = edges[token];
    Dependency above = edges[edge.governor()];
    if (edge.is("appos") && above != null && above.is("nummod") && above.governor() >= 0) {
      edges[token] = new Dependency(above.governor(), token, edge.relation());
    }
  }

  private void afterInvertedName(int token) {
    Dependency edge = edges[token];
    int name = edge.governor();
    Dependency above = edges[name];
    boolean inverted =
        above != null
            && above.is("nsubj")
            && above.governor() >= 0
            && above.governor() < name
            && name < token
            && "PERSON".equals(tokens.get(name).ner());
    if (inverted && edge.is("nmod") && !edge.is("nmod:poss") && !hasCase(token, "of")) {
      edges[token] = new Dependency(above.governor(), token, "obl");
    } else if (inverted && edge.is("advmod")) {
      edges[token] = new Dependency(above.governor(), token, "advmod");
    }
  }

  private boolean hasCase(int token, String word) {
    for (Dependency edge : edges) {
      if (edge != null
          && edge.governor() == token
          && edge.is("case")
          && tokens.get(edge.dependent()).word().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The parser reads "after the vote, Lee" as one subject, and the main clause as "after" it. */
  private void nameAfterOpening(int name) {
    Dependency edge = edges[name];
    int noun = edge.governor();
    if (!edge.is("appos")
        || !"PERSON".equals(tokens.get(name).ner())
        || edges[noun] == null
        || !edges[noun].is("nsubj")) {
      return;
    }
    int verb = edges[noun].governor();
    if (verb <= name || edges[verb] == null || !edges[verb].is("advcl")) {
      return;
    }
    int participle = edges[verb].governor();
    int mark = dependent(verb, "mark");
    boolean opening =
        tokens.get(participle).tag().equals("VBG")
            && edges[participle] != null
            && edges[participle].governor() < 0
            && mark > participle
            && mark < noun;
    if (opening) {
      edges[verb] = new Dependency(-1, verb, "root");
      edges[participle] = new Dependency(verb, participle, "advcl");
      edges[name] = new Dependency(verb, name, "nsubj");
      edges[noun] = new Dependency(participle, noun, "obl");
      edges[mark] = new Dependency(noun, mark, "case");
    }
  }

  /** The first dependent by the relation; -1 for none. */
  private int dependent(int governor, String relation) {
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != null && edges[i].governor() == governor && edges[i].is(relation)) {
        return i;
      }
    }
    return -1;
  }
}
