package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends which of two amounts belongs to what: "by 104 votes to 97" is one count, and nothing went
 * to 97; in "fell to 3 million tonnes and exports to 2 million" the exports fell.
 */
final class TallyRepairs {
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("vote", "point", "goal", "set", "game", "frame", "seat", "ballot");

  private final DraftTree tree;

  private TallyRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    TallyRepairs repairs = new TallyRepairs(tree);
    for (int i = 3; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.ofOneCount(i);
        repairs.ofNext(i);
      }
    }
  }

  /** "By 104 votes to 97". */
  private void ofOneCount(int number) {
    int counted = number - 2;
    boolean tally =
        tree.token(number).tag().equals("CD")
            && tree.edge(number).is("obl")
            && tree.token(number - 1).word().equals("to")
            && tree.hangsOn(number - 1, number)
            && COUNTED.contains(tree.token(counted).lemma())
            && tree.hangs(counted)
            && tree.token(counted - 1).tag().equals("CD");
    if (tally) {
      tree.attach(counted, number, "nmod");
    }
  }

  /** "Fell to 3 million tonnes and exports to 2 million": how far the exports fell. */
  private void ofNext(int amount) {
    int noun = tree.edge(amount).governor();
    int first = noun >= 0 && tree.hangs(noun) ? tree.edge(noun).governor() : -1;
    int preposition = tree.dependent(amount, "case");
    boolean gap =
        first >= 0
            && tree.edge(amount).is("nmod")
            && tree.edge(noun).is("conj")
            && tree.hangs(first)
            && tree.edge(first).is("obl")
            && tree.has(first, "nummod")
            && !tree.has(noun, "nummod")
            && !tree.has(noun, "det")
            && preposition == noun + 1
            && !tree.has(tree.edge(first).governor(), "obj")
            && tree.hasCase(first, tree.token(preposition).word())
            && (tree.token(amount).tag().equals("CD") || tree.has(amount, "nummod"));
    if (gap) {
      tree.attach(tree.edge(first).governor(), amount, "obl");
    }
  }
}
