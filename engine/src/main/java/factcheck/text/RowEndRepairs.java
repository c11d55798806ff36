package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what hangs behind a row of nouns: "a clerk, a guard and two nurses, aged 30 and 40, who
 * were hurt" tells so of the nurses, or of all, and never of the guard.
 */
final class RowEndRepairs {
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "any", "another");

  private final DraftTree tree;

  private RowEndRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    RowEndRepairs repairs = new RowEndRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.indefiniteLast(i);
        repairs.behindMiddle(i);
        repairs.agesOfLast(i);
      }
    }
  }

  /** "The troops or any civilians who fall ill": the civilians. */
  private void indefiniteLast(int clause) {
    Dependency edge = tree.edge(clause);
    int first = edge.governor();
    int last = tree.dependent(first, "conj");
    int determiner = last < 0 ? -1 : tree.dependent(last, "det");
    boolean own =
        edge.relation().equals("acl:relcl")
            && last > first
            && last < tree.first(clause)
            && determiner >= 0
            && INDEFINITE.contains(tree.token(determiner).word());
    if (own) {
      tree.attach(last, clause, "acl:relcl");
    }
  }

  /** What the parser hangs on a noun in the middle goes with the last one, or with all. */
  private void behindMiddle(int clause) {
    int middle = tree.edge(clause).governor();
    boolean behind =
        tree.edge(clause).relation().equals("acl:relcl")
            && middle < clause
            && tree.hangs(middle)
            && tree.edge(middle).is("conj");
    int first = behind ? tree.edge(middle).governor() : -1;
    int last = behind ? lastOf(first, clause) : -1;
    if (last > middle && tree.token(last).tag().startsWith("NN")) {
      boolean all = !isPlural(last) && showsPlural(clause);
      tree.attach(all ? first : last, clause, "acl:relcl");
    }
  }

  /** "A guide and two girls, aged 9 and 12": the girls right before the comma. */
  private void agesOfLast(int number) {
    int aged = number - 1;
    int last = number - 3;
    boolean ages =
        last > 0
            && tree.token(number).tag().equals("CD")
            && tree.token(aged).word().equals("aged")
            && tree.isComma(aged - 1)
            && tree.hangs(last)
            && tree.edge(last).is("conj")
            && tree.token(last).tag().equals("NNS")
            && number + 2 < tree.size()
            && tree.token(number + 2).tag().equals("CD");
    if (!ages) {
      return;
    }
    tree.attach(last, number, "appos");
    tree.attach(number, aged, "amod");
    for (int i = number + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, number) && tree.edge(i).relation().equals("acl:relcl")) {
        tree.attach(last, i, "acl:relcl");
      }
    }
    for (int i = number + 2; i < tree.size() && tree.token(i).tag().equals("CD"); i += 2) {
      tree.attach(number, i, "conj");
    }
  }

  /** The last part of a row before a word; -1 for none. */
  private int lastOf(int first, int before) {
    int last = -1;
    for (int i = first + 1; i < before; i++) {
      if (tree.hangsOn(i, first) && tree.edge(i).is("conj")) {
        last = i;
      }
    }
    return last;
  }

  private boolean isPlural(int noun) {
    return tree.token(noun).tag().endsWith("S");
  }

  private boolean showsPlural(int clause) {
    int aux = tree.dependent(clause, "aux");
    int verb = aux < 0 ? clause : aux;
    return tree.token(verb).word().equals("were") || tree.token(verb).tag().equals("VBP");
  }
}
