package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.data.RegressionTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gradient-boosted regression trees (Friedman 2001) for several labels. The weights are the data
 * file {@code decision.tsv}; {@code training/fit_decision.py} makes it.
 */
final class TreeEnsemble {
  /** The feature "article_length" of a text of one sentence, and a little. */
  private static final double ONE_SENTENCE = Math.log(2) + 1e-6;

  private final Map<Label, List<RegressionTree<String>>> trees = new EnumMap<>(Label.class);
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
                .add(RegressionTree.parse(row.get(2), name -> name));
        default ->
            throw new IllegalStateException("decision.tsv: unknown row \"" + row.get(0) + "\"");
      }
    }
    return ensemble;
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
      for (RegressionTree<String> tree : trees.getOrDefault(prior.getKey(), ImmutableList.of())) {
        score += tree.value(features::get);
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
}
