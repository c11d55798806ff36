package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Mends whose age a number between commas is: "Ann Lee, 44, and Bob Day, 31, were freed". */
final class AgeRepairs {
  private static final ImmutableSet<String> ENDS = ImmutableSet.of(",", ".", ";", ")", ":", "and");

  private final DraftTree tree;

  private AgeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AgeRepairs repairs = new AgeRepairs(tree);
    for (int i = 2; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.edge(i - 2) != null) {
        repairs.age(i);
      }
    }
  }

  /** The name right before the comma is as old, whatever the parser hangs the number on. */
  private void age(int number) {
    int name = number - 2;
    boolean age =
        tree.token(number).word().matches("\\d{1,3}")
            && tree.isComma(number - 1)
            && tree.token(name).tag().startsWith("NNP")
            && "PERSON".equals(tree.token(name).ner())
            && (number + 1 == tree.size() || ENDS.contains(tree.token(number + 1).word()))
            && (!tree.hangsOn(number, name) || tree.edge(number).is("conj"))
            && !tree.isBelow(name, number);
    if (!age) {
      return;
    }
    tree.attach(name, number, "appos");
    for (int i = number + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, number)) {
        tree.attach(name, i, tree.edge(i).relation());
      }
    }
  }
}
