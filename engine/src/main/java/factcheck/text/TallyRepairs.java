package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Mends counts of two sides: "by 104 votes to 97" is one count, and nothing went to 97. */
final class TallyRepairs {
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("vote", "point", "goal", "set", "game", "frame", "seat", "ballot");

  private TallyRepairs() {}

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    for (int i = 3; i < tree.size(); i++) {
      int counted = i - 2;
      boolean tally =
          tree.token(i).tag().equals("CD")
              && tree.hangs(i)
              && tree.edge(i).is("obl")
              && tree.token(i - 1).word().equals("to")
              && tree.hangsOn(i - 1, i)
              && COUNTED.contains(tree.token(counted).lemma())
              && tree.hangs(counted)
              && tree.token(counted - 1).tag().equals("CD");
      if (tally) {
        tree.attach(counted, i, "nmod");
      }
    }
  }
}
