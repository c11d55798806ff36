package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ranks the sentences that the {@link Retriever} puts first anew: the entailment model reads each
 * of them beside the claim part, and what it does not leave open moves up. Words alone miss
 * evidence that says it otherwise: of 1,000 claims the first sentence is evidence of .816 by words
 * and of .895 so, one of the first five of .962 and .991. Safe for use by many threads.
 */
final class ModelRanker {
  /** Sentences that are read, the best by words first. */
  static final int READ = 16;

  /**
   * Weight of the log odds that the model does not leave the part open; from a half of it to one
   * and a half times as much finds within half a hundredth as many (1,000 claims).
   */
  private static final double WEIGHT = 1;

  private static final double FLOOR = 0.02;

  private final EntailmentModel model;

  ModelRanker(EntailmentModel model) {
    this.model = model;
  }

  /**
   * The new order.
   *
   * @param ranked all sentences, best first
   * @param answers what the model holds of the sentences that it read, by their number
   */
  record Ranking(
      ImmutableList<Retriever.Ranked> ranked, ImmutableMap<Integer, Entailment> answers) {}

  /** Reads and ranks. */
  Ranking rank(ClaimPart part, FactSheet article, List<Retriever.Ranked> byWords) {
    List<Retriever.Ranked> read = byWords.subList(0, Math.min(READ, byWords.size()));
    List<Pair> pairs =
        read.stream()
            .map(one -> PremiseReader.single(part, article, one.sentence()))
            .map(premise -> new Pair(premise.text(), part.text()))
            .toList();
    List<Entailment> answers = pairs.isEmpty() ? ImmutableList.of() : model.infer(pairs);
    ImmutableMap.Builder<Integer, Entailment> bySentence = ImmutableMap.builder();
    for (int i = 0; i < read.size(); i++) {
      bySentence.put(read.get(i).sentence(), answers.get(i));
    }
    ImmutableMap<Integer, Entailment> known = bySentence.buildOrThrow();
    List<Retriever.Ranked> ranked = new ArrayList<>(byWords);
    ranked.replaceAll(one -> one.moved(WEIGHT * odds(known, one.sentence())));
    ranked.sort(
        Comparator.comparingDouble(Retriever.Ranked::score)
            .reversed()
            .thenComparingInt(Retriever.Ranked::sentence));
    return new Ranking(ImmutableList.copyOf(ranked), known);
  }

  /** The log odds that the part is not left open; what was not read leaves it open. */
  private static double odds(Map<Integer, Entailment> answers, int sentence) {
    double open = answers.containsKey(sentence) ? answers.get(sentence).neutral() : 1;
    return Math.log((1 - open + FLOOR) / (open + FLOOR));
  }
}
