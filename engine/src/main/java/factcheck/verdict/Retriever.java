package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.data.LinearScore;
import factcheck.fact.FactSheet;
import factcheck.text.Sentence;
import factcheck.value.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ranks the sentences of an article as evidence for a claim part: by how much of it they cover,
 * each of the part's words counting by its rarity in the article (inverse document frequency) and
 * words related by WordNet in part, and by the other {@link SentenceSigns}.
 */
final class Retriever {
  /** The log odds that a sentence is evidence, up to a constant. */
  private static final LinearScore RANK =
      LinearScore.load(Retriever.class, "ranker.tsv", SentenceSigns.NAMES);

  private final PhraseComparer phrases;

  Retriever(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /**
   * A sentence and what speaks for it.
   *
   * @param sentence index of the sentence
   * @param score what it is ranked by, higher for better evidence
   * @param signs what the score is weighed from
   */
  record Ranked(int sentence, double score, SentenceSigns signs) {
    /** Weighted share of the part's words that the sentence covers, 0 to 1. */
    double coverage() {
      return signs.coverage();
    }

    /** The same with so much more to its score. */
    Ranked moved(double by) {
      return new Ranked(sentence, score + by, signs);
    }
  }

  /**
   * All sentences that can carry evidence, best first; equal ones in text order.
   *
   * @param admitted which sentences count
   */
  ImmutableList<Ranked> rank(ClaimPart part, FactSheet article, Predicate<Sentence> admitted) {
    List<Term> terms = part.terms();
    List<Sentence> sentences = article.annotated().sentences();
    double[][] covered = new double[sentences.size()][terms.size()];
    double[] weight = new double[terms.size()];
    double total = 0;
    for (int t = 0; t < terms.size(); t++) {
      double found = 0;
      for (Sentence sentence : sentences) {
        covered[sentence.index()][t] =
            phrases.covered(terms.get(t), article.terms().get(sentence.index()));
        found += covered[sentence.index()][t];
      }
      weight[t] = Math.log((sentences.size() + 1.0) / (found + 0.5)) + 0.1;
      weight[t] = Math.max(0.1, weight[t]);
      total += weight[t];
    }
    ImmutableSet<String> pairs = pairs(part);
    List<Ranked> ranked = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.role().carriesFacts() || !admitted.test(sentence)) {
        continue;
      }
      double[] own = covered[sentence.index()];
      double sum = 0;
      for (int t = 0; t < terms.size(); t++) {
        sum += weight[t] * own[t];
      }
      SentenceSigns signs = SentenceSigns.of(total == 0 ? 0 : sum / total, own, pairs, sentence);
      ranked.add(new Ranked(sentence.index(), RANK.of(signs.values()), signs));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::sentence));
    return ImmutableList.copyOf(ranked);
  }

  private static ImmutableSet<String> pairs(ClaimPart part) {
    ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
    for (Sentence sentence : part.claim().annotated().sentences()) {
      pairs.addAll(SentenceSigns.pairs(sentence.tokens(), part.span()));
    }
    return pairs.build();
  }
}
