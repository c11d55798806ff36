package factcheck.text;

/**
 * The best tree over the words of a sentence whose edges do not cross, with one word at the root
 * (Eisner 1996), in time n³.
 */
final class ProjectiveDecoder {
  private static final int ROOT = -1;
  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  private final double[][] scores;
  private final double[] roots;
  private final int words;

  /**
   * Best scores of spans headed at one end: complete ones, and those that await more at the other.
   */
  private final double[][][] complete;

  private final double[][][] open;
  private final int[][][] completeSplit;
  private final int[][] openSplit;

  private ProjectiveDecoder(double[][] scores, double[] roots) {
    this.scores = scores;
    this.roots = roots;
    this.words = roots.length;
    this.complete = new double[2][words][words];
    this.open = new double[2][words][words];
    this.completeSplit = new int[2][words][words];
    this.openSplit = new int[words][words];
  }

  /**
   * The head of each word, -1 for the one at the root.
   *
   * @param scores of a word (row) hanging on another (column); higher is better
   * @param roots of each word being the root
   */
  static int[] decode(double[][] scores, double[] roots) {
    ProjectiveDecoder decoder = new ProjectiveDecoder(scores, roots);
    decoder.fill();
    return decoder.heads();
  }

  private void fill() {
    for (int length = 1; length < words; length++) {
      for (int from = 0; from + length < words; from++) {
        fill(from, from + length);
      }
    }
  }

  private void fill(int from, int to) {
    double best = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      double sum = complete[RIGHT][from][at] + complete[LEFT][at + 1][to];
      if (sum > best) {
        best = sum;
        openSplit[from][to] = at;
      }
    }
    open[LEFT][from][to] = best + scores[from][to];
    open[RIGHT][from][to] = best + scores[to][from];
    complete[LEFT][from][to] = Double.NEGATIVE_INFINITY;
    complete[RIGHT][from][to] = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      keep(LEFT, from, to, at, complete[LEFT][from][at] + open[LEFT][at][to]);
      keep(RIGHT, from, to, at + 1, open[RIGHT][from][at + 1] + complete[RIGHT][at + 1][to]);
    }
  }

  private void keep(int side, int from, int to, int split, double sum) {
    if (sum > complete[side][from][to]) {
      complete[side][from][to] = sum;
      completeSplit[side][from][to] = split;
    }
  }

  private int[] heads() {
    int root = 0;
    for (int word = 1; word < words; word++) {
      root = sumAt(word) > sumAt(root) ? word : root;
    }
    int[] heads = new int[words];
    heads[root] = ROOT;
    complete(LEFT, 0, root, heads);
    complete(RIGHT, root, words - 1, heads);
    return heads;
  }

  private double sumAt(int root) {
    return complete[LEFT][0][root] + complete[RIGHT][root][words - 1] + roots[root];
  }

  private void complete(int side, int from, int to, int[] heads) {
    if (from == to) {
      return;
    }
    int split = completeSplit[side][from][to];
    if (side == LEFT) {
      complete(LEFT, from, split, heads);
      open(LEFT, split, to, heads);
    } else {
      open(RIGHT, from, split, heads);
      complete(RIGHT, split, to, heads);
    }
  }

  private void open(int side, int from, int to, int[] heads) {
    if (side == LEFT) {
      heads[from] = to;
    } else {
      heads[to] = from;
    }
    int split = openSplit[from][to];
    complete(RIGHT, from, split, heads);
    complete(LEFT, split + 1, to, heads);
  }
}
