package factcheck.text;

/**
 * Mends relative clauses that a preposition opens: "four men, of whom two escaped", "five men, most
 * of whom escaped", "a deal, under which wages rise". The parser often takes them for circumstances
 * of the verb before.
 */
final class PiedRelativeRepairs {
  private final DraftTree tree;

  private PiedRelativeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    PiedRelativeRepairs repairs = new PiedRelativeRepairs(tree);
    for (int i = 2; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.token(i).word().matches("which|whom")) {
        repairs.pronoun(i);
      }
    }
  }

  private void pronoun(int pronoun) {
    int preposition = pronoun - 1;
    boolean part = tree.edge(pronoun).is("nmod") && tree.hangsOn(pronoun, pronoun - 2);
    int comma = part ? tree.first(pronoun - 2) - 1 : preposition - 1;
    int clause = part ? tree.edge(pronoun - 2).governor() : tree.edge(pronoun).governor();
    boolean opens =
        tree.token(preposition).tag().matches("IN|TO")
            && tree.isComma(comma)
            && (part || tree.edge(pronoun).is("obl") || tree.edge(pronoun).is("obj"))
            && clause > pronoun
            && tree.has(clause, "nsubj")
            && tree.hangs(clause)
            && tree.edge(clause).governor() < comma;
    int above = opens ? tree.edge(clause).governor() : -1;
    if (opens && tree.edge(clause).relation().equals("acl:relcl")) {
      above = isLikely(above, pronoun) ? -1 : tree.above(above, tree::isVerb);
    } else if (opens && !isBeside(clause)) {
      above = -1;
    }
    int noun = above >= 0 ? noun(pronoun, comma, above, part) : -1;
    if (noun >= 0) {
      tree.attach(pronoun, preposition, "case");
      if (!part) {
        tree.attach(clause, pronoun, "obl");
      }
      tree.attach(noun, clause, "acl:relcl");
    }
  }

  private boolean isBeside(int clause) {
    return tree.edge(clause).is("advcl")
        || tree.edge(clause).is("ccomp")
        || tree.edge(clause).is("parataxis")
        || tree.edge(clause).is("dep");
  }

  /**
   * The noun that it stands for: the one right before the comma or above that one, but for a time
   * ("were at work at the time, of whom") and, behind "whom", a thing; else the object ("left six
   * dead, two of whom") or the subject.
   */
  private int noun(int pronoun, int comma, int verb, boolean part) {
    int last = comma - 1;
    while (tree.hangs(last) && !isLikely(last, pronoun) && tree.edge(last).is("nmod")) {
      last = tree.edge(last).governor();
    }
    if (tree.hangs(last) && isLikely(last, pronoun)) {
      return last;
    }
    int object = tree.dependent(verb, "obj");
    if (object > verb && object < comma && isSeveral(object)) {
      return object;
    }
    int subject = tree.dependent(verb, "nsubj");
    boolean several = subject >= 0 && subject < verb && isSeveral(subject);
    return several && (part || isWhom(pronoun)) ? subject : -1;
  }

  private boolean isLikely(int noun, int pronoun) {
    boolean during = tree.token(pronoun - 1).word().equals("during");
    return tree.token(noun).tag().startsWith("NN")
        && (during || !isTime(noun))
        && (!isWhom(pronoun)
            || isSeveral(noun)
            || !tree.token(noun).tag().equals("NN")
            || isPerson(noun));
  }

  private boolean isPerson(int noun) {
    return Animacy.isPerson(tree.token(noun).word(), tree.token(noun).tag());
  }

  private boolean isSeveral(int noun) {
    return tree.token(noun).tag().equals("NNS");
  }

  private boolean isWhom(int pronoun) {
    return tree.token(pronoun).word().equals("whom");
  }

  private boolean isTime(int token) {
    return switch (String.valueOf(tree.token(token).ner())) {
      case "DATE", "TIME", "DURATION", "SET" -> true;
      default -> tree.token(token).word().equals("time");
    };
  }
}
