package factcheck.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A binary tree of questions about named features, with a number at each leaf. Many of them added
 * up are gradient boosting (Friedman 2001). A tree is written as its nodes joined by ";", each as
 * {@code feature,threshold,left,right,value}: at or below the threshold go left; a leaf has "-" for
 * its feature and -1 for its branches. Immutable.
 *
 * @param <F> what names a feature
 */
public final class RegressionTree<F> {
  private static final Splitter NODES = Splitter.on(';').omitEmptyStrings();
  private static final Splitter FIELDS = Splitter.on(',');
  private static final int COLUMNS = 5;

  private record Node<F>(F feature, double threshold, int left, int right, double value) {}

  private final ImmutableList<Node<F>> nodes;

  private RegressionTree(ImmutableList<Node<F>> nodes) {
    this.nodes = nodes;
  }

  /**
   * Reads a tree.
   *
   * @param feature the feature of a name; asked of no leaf
   * @throws IllegalStateException if the text is no tree
   * @throws IllegalArgumentException if {@code feature} does not know a name
   */
  public static <F> RegressionTree<F> parse(String text, Function<String, F> feature) {
    ImmutableList.Builder<Node<F>> nodes = ImmutableList.builder();
    for (String node : NODES.split(text)) {
      List<String> fields = FIELDS.splitToList(node);
      if (fields.size() != COLUMNS) {
        throw new IllegalStateException("no node of a tree: \"" + node + "\"");
      }
      int left = Integer.parseInt(fields.get(2));
      nodes.add(
          new Node<>(
              left < 0 ? null : feature.apply(fields.get(0)),
              Double.parseDouble(fields.get(1)),
              left,
              Integer.parseInt(fields.get(3)),
              Double.parseDouble(fields.get(4))));
    }
    return new RegressionTree<>(nodes.build());
  }

  /** The number at the leaf to which these values lead. */
  public double value(ToDoubleFunction<F> values) {
    Node<F> node = nodes.get(0);
    while (node.left() >= 0) {
      boolean left = values.applyAsDouble(node.feature()) <= node.threshold();
      node = nodes.get(left ? node.left() : node.right());
    }
    return node.value();
  }
}
