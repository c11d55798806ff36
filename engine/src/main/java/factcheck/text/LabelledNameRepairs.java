package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends names right behind the noun that says what they are the names of: "by the architect Emil
 * Brandt", "the ferry Santa Rita", "the newspaper Dongbu Ilbo". The two are one phrase, which the
 * name heads; parsers take the name for one more argument of the verb, or for a remark.
 */
final class LabelledNameRepairs {
  /** How parsers hang such a name where they do not see that it belongs to the noun. */
  private static final ImmutableSet<String> STRAY =
      ImmutableSet.of("dep", "appos", "obl", "obj", "iobj", "nmod", "nsubj", "xcomp", "parataxis");

  /** Verbs with the one who is named and the name. */
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of(
          "name", "rename", "call", "christen", "dub", "nickname", "appoint", "elect", "make");

  private static final ImmutableSet<String> BEFORE = ImmutableSet.of("case", "det", "nmod:poss");

  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of("DATE", "TIME", "DURATION", "NUMBER", "ORDINAL", "MONEY", "PERCENT", "SET");

  private final DraftTree tree;

  private LabelledNameRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    LabelledNameRepairs repairs = new LabelledNameRepairs(tree);
    for (int i = 1; i < tree.size(); i++) {
      if (tree.hangs(i) && repairs.isStrayName(i)) {
        repairs.join(i);
      } else if (tree.hangs(i)) {
        repairs.lift(i);
      }
    }
  }

  private boolean isStrayName(int name) {
    Dependency edge = tree.edge(name);
    int noun = tree.first(name) - 1;
    return isName(name)
        && noun >= 0
        && STRAY.contains(edge.relation())
        && !tree.has(name, "case")
        && !tree.has(name, "det")
        && !tree.has(name, "nmod:poss")
        && isOnlyName(noun + 1, name)
        && isLabel(noun)
        && (edge.governor() == noun || isBeside(name, noun))
        && !isGiven(noun);
  }

  /** Both on one verb; two subjects of it are one. */
  private boolean isBeside(int name, int noun) {
    boolean subject = tree.edge(name).is("nsubj");
    return tree.edge(noun).governor() == tree.edge(name).governor()
        && (!subject || tree.edge(noun).is("nsubj"));
  }

  /** "Sent the firm Apple shares", "named the baby Anna": two objects of one verb. */
  private boolean isGiven(int noun) {
    int verb = tree.edge(noun).governor();
    return verb >= 0
        && (tree.edge(noun).is("iobj") && NounRepairs.GIVING.contains(tree.token(verb).lemma())
            || tree.edge(noun).is("obj") && NAMING.contains(tree.token(verb).lemma()));
  }

  private boolean isName(int token) {
    return tree.token(token).tag().startsWith("NNP")
        && !NO_NAMES.contains(String.valueOf(tree.token(token).ner()));
  }

  private boolean isOnlyName(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tree.token(i).tag().startsWith("NNP")) {
        return false;
      }
    }
    return true;
  }

  /** A common noun of which one is meant: "the German company", "his Chinese counterpart". */
  private boolean isLabel(int noun) {
    String ner = String.valueOf(tree.token(noun).ner());
    return tree.token(noun).tag().equals("NN")
        && tree.hangs(noun)
        && !NO_NAMES.contains(ner)
        && (tree.has(noun, "det") || tree.has(noun, "nmod:poss") || tree.has(noun, "amod"))
        && !tree.edge(noun).is("compound")
        && !tree.edge(noun).is("nmod:poss");
  }

  /** "By the pension fund Orlo Trust": what stands before the noun belongs to the whole. */
  private void lift(int noun) {
    int name = tree.edge(noun).governor();
    boolean label =
        tree.edge(noun).is("compound")
            && tree.token(noun).tag().equals("NN")
            && name > noun
            && isName(name);
    for (int i = 0; label && i < noun; i++) {
      if (tree.hangsOn(i, noun) && BEFORE.contains(tree.edge(i).relation())) {
        tree.attach(name, i, tree.edge(i).relation());
      }
    }
  }

  /** Makes the noun, and all that hangs on it, hang on the name. */
  private void join(int name) {
    int noun = tree.first(name) - 1;
    Dependency above = tree.edge(noun);
    tree.attach(above.governor(), name, above.is("iobj") ? "obj" : above.relation());
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, noun) && i != name) {
        tree.attach(name, i, tree.edge(i).relation());
      }
    }
    tree.attach(name, noun, "compound");
  }
}
