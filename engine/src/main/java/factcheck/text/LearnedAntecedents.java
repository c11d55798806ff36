package factcheck.text;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.data.RegressionTree;
import factcheck.text.Antecedents.Candidate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses by boosted trees over the signs of each candidate (mention-pair ranking, Ng and Cardie
 * 2002): the likeliest one, where it is likely enough. The trees are the data file {@code
 * antecedents.tsv}; {@code training/fit_antecedents.py} makes it from pronouns whose antecedents
 * readers named. Immutable.
 */
final class LearnedAntecedents implements AntecedentChooser {
  private final ImmutableList<RegressionTree<AntecedentSign>> trees;
  private final double prior;
  private final Map<PronounKind, Double> bars;

  private LearnedAntecedents(
      ImmutableList<RegressionTree<AntecedentSign>> trees,
      double prior,
      Map<PronounKind, Double> bars) {
    this.trees = trees;
    this.prior = prior;
    this.bars = bars;
  }

  /**
   * Reads the trees that ship with the engine.
   *
   * @throws IllegalStateException if the file is malformed or names an unknown sign
   */
  static LearnedAntecedents load() {
    ImmutableList.Builder<RegressionTree<AntecedentSign>> trees = ImmutableList.builder();
    Map<PronounKind, Double> bars = new EnumMap<>(PronounKind.class);
    double prior = 0;
    for (List<String> row : DataFile.rows(LearnedAntecedents.class, "antecedents.tsv", 3)) {
      switch (row.get(0)) {
        case "prior" -> prior = Double.parseDouble(row.get(2));
        case "bar" -> bars.put(PronounKind.valueOf(row.get(1)), Double.valueOf(row.get(2)));
        case "tree" -> trees.add(RegressionTree.parse(row.get(2), AntecedentSign::valueOf));
        default ->
            throw new IllegalStateException("antecedents.tsv: unknown row \"" + row.get(0) + "\"");
      }
    }
    if (bars.size() != PronounKind.values().length) {
      throw new IllegalStateException("antecedents.tsv: bars of " + bars.keySet());
    }
    return new LearnedAntecedents(trees.build(), prior, bars);
  }

  @Override
  public List<Mention> choose(
      Sentence sentence, Token pronoun, List<Mention> rule, List<Candidate> candidates) {
    List<Mention> best = ImmutableList.of();
    double most = PronounKind.of(pronoun).map(bars::get).orElse(1.0);
    for (Candidate candidate : candidates) {
      double probability = probability(candidate.signs());
      if (probability >= most) {
        most = probability;
        best = candidate.mentions();
      }
    }
    return best;
  }

  private double probability(SignValues signs) {
    double score = prior;
    for (RegressionTree<AntecedentSign> tree : trees) {
      score += tree.value(signs::get);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
