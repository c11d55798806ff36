package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.text.Sentence;
import factcheck.value.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks the sentences of an article by how much of a claim part they cover: each of the part's
 * words counts by its rarity in the article (inverse document frequency), words related by WordNet
 * count in part.
 */
final class Retriever {
  private final PhraseComparer phrases;

  Retriever(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /**
   * A sentence and how much of the claim part it covers.
   *
   * @param sentence index of the sentence
   * @param coverage weighted share of the part's words, 0 to 1
   */
  record Ranked(int sentence, double coverage) {}

  /**
   * All sentences that can carry evidence, best first; equal ones in text order.
   *
   * @param reportedOnly leave out sentences in which everything is somebody's words
   */
  ImmutableList<Ranked> rank(ClaimPart part, FactSheet article, boolean reportedOnly) {
    List<Term> terms = part.terms();
    List<Sentence> sentences = article.annotated().sentences();
    double[][] covered = new double[terms.size()][sentences.size()];
    double[] weight = new double[terms.size()];
    double total = 0;
    for (int t = 0; t < terms.size(); t++) {
      double found = 0;
      for (Sentence sentence : sentences) {
        covered[t][sentence.index()] =
            phrases.covered(terms.get(t), article.terms().get(sentence.index()));
        found += covered[t][sentence.index()];
      }
      weight[t] = Math.log((sentences.size() + 1.0) / (found + 0.5)) + 0.1;
      weight[t] = Math.max(0.1, weight[t]);
      total += weight[t];
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.role().carriesFacts() || (reportedOnly && attributed(sentence, article))) {
        continue;
      }
      double sum = 0;
      for (int t = 0; t < terms.size(); t++) {
        sum += weight[t] * covered[t][sentence.index()];
      }
      ranked.add(new Ranked(sentence.index(), total == 0 ? 0 : sum / total));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::coverage).reversed().thenComparingInt(Ranked::sentence));
    return ImmutableList.copyOf(ranked);
  }

  private static boolean attributed(Sentence sentence, FactSheet article) {
    return article.facts().stream()
        .anyMatch(fact -> fact.sentence() == sentence.index() && !fact.speakers().isEmpty());
  }
}
