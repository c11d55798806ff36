package factcheck.text;

/** Mends prices: "a dividend of 2 euros a share" is one sum, and no sum is a share. */
final class PriceRepairs {
  private final DraftTree tree;

  private PriceRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    PriceRepairs repairs = new PriceRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.rate(i);
      }
    }
  }

  /** "$4 a dose", "a dividend of 2 euros a share": so much for each. */
  private void rate(int each) {
    int determiner = tree.dependent(each, "det");
    boolean candidate =
        tree.edge(each).relation().matches("dep|appos|obj|obl.*")
            && tree.token(each).tag().equals("NN")
            && determiner > 1
            && determiner == each - 1
            && tree.token(determiner).word().matches("(?i)an?")
            && !tree.has(each, "case");
    int sum = candidate ? sumBefore(determiner) : -1;
    boolean loose = candidate && tree.edge(each).relation().matches("dep|appos");
    boolean price =
        candidate
            && "MONEY".equals(tree.token(Math.max(0, sum)).ner())
            && !MeasureRepairs.TIMES.contains(tree.token(each).lemma());
    if (sum < 0 || !loose && !price) {
      return;
    }
    if (tree.edge(each).is("obj")) {
      tree.relabel(tree.edge(each).governor(), "iobj", "obj");
    }
    tree.attach(sum, each, "nmod");
  }

  /** What a number right before a word counts, or the number's sign: "2 euros", "$4"; else -1. */
  private int sumBefore(int token) {
    int last = token - 1;
    int sum =
        tree.token(last).tag().equals("CD") && tree.edge(last) != null
            ? tree.edge(last).governor()
            : last;
    return sum >= 0 && sum < token && tree.has(sum, "nummod") ? sum : -1;
  }
}
