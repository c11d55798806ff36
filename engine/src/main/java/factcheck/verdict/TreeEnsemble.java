package factcheck.verdict;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import factcheck.value.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gradient-boosted regression trees (Friedman 2001) for several labels, in plain arrays. The
 * weights are the data file {@code decision.tsv}; {@code training/fit_decision.py} makes it.
 */
final class TreeEnsemble {
  private static final Splitter NODES = Splitter.on(';').omitEmptyStrings();
  private static final Splitter FIELDS = Splitter.on(',');

  /** The feature "article_length" of a text of one sentence, and a little. */
  private static final double ONE_SENTENCE = Math.log(2) + 1e-6;

  /** A node: below the threshold go left; leaves have no feature and hold a value. */
  private record Node(String feature, double threshold, int left, int right, double value) {}

  private final Map<Label, List<Node[]>> trees = new EnumMap<>(Label.class);
  private final Map<Label, Double> priors = new EnumMap<>(Label.class);
  private double temperature = 1;
  private double sentenceTemperature = 1;

  private TreeEnsemble() {}

  static TreeEnsemble load() {
    TreeEnsemble ensemble = new TreeEnsemble();
    for (List<String> row : DataFile.rows(TreeEnsemble.class, "decision.tsv", 3)) {
      switch (row.get(0)) {
        case "prior" -> ensemble.priors.put(Label.valueOf(row.get(1)), Double.valueOf(row.get(2)));
        case "temperature" -> ensemble.temperature = Double.parseDouble(row.get(2));
        case "temperature_sentence" ->
            ensemble.sentenceTemperature = Double.parseDouble(row.get(2));
        case "tree" ->
            ensemble
                .trees
                .computeIfAbsent(Label.valueOf(row.get(1)), label -> new ArrayList<>())
                .add(tree(row.get(2)));
        default ->
            throw new IllegalStateException("decision.tsv: unknown row \"" + row.get(0) + "\"");
      }
    }
    return ensemble;
  }

  private static Node[] tree(String text) {
    ImmutableList.Builder<Node> nodes = ImmutableList.builder();
    for (String node : NODES.split(text)) {
      List<String> fields = FIELDS.splitToList(node);
      nodes.add(
          new Node(
              fields.get(0),
              Double.parseDouble(fields.get(1)),
              Integer.parseInt(fields.get(2)),
              Integer.parseInt(fields.get(3)),
              Double.parseDouble(fields.get(4))));
    }
    return nodes.build().toArray(new Node[0]);
  }

  /**
   * Probability of each label that the ensemble knows; they sum to 1. Scores are divided by a
   * temperature (Guo et al. 2017, "On Calibration of Modern Neural Networks"), another one where
   * the whole text is one sentence: nothing else can then bear an error out.
   */
  Map<Label, Double> probabilities(Features features) {
    double divisor =
        features.get("article_length") <= ONE_SENTENCE ? sentenceTemperature : temperature;
    Map<Label, Double> scores = new EnumMap<>(Label.class);
    double max = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Label, Double> prior : priors.entrySet()) {
      double score = prior.getValue();
      for (Node[] tree : trees.getOrDefault(prior.getKey(), ImmutableList.of())) {
        score += value(tree, features);
      }
      scores.put(prior.getKey(), score / divisor);
      max = Math.max(max, score / divisor);
    }
    double sum = 0;
    for (double score : scores.values()) {
      sum += Math.exp(score - max);
    }
    for (Map.Entry<Label, Double> score : scores.entrySet()) {
      score.setValue(Math.exp(score.getValue() - max) / sum);
    }
    return scores;
  }

  private static double value(Node[] tree, Features features) {
    int at = 0;
    while (tree[at].left >= 0) {
      at = features.get(tree[at].feature) <= tree[at].threshold ? tree[at].left : tree[at].right;
    }
    return tree[at].value;
  }
}
