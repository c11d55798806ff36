package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Leaves out of quotes that are said to be needed together those without which the model finds the
 * answer as surely. Where none of them says it alone all are left: each has its share then (of the
 * quotes for 354 right answers of DeFacto 257 meet what a reader named so, and 229 if those that
 * the rest does not need were left out there, too). Safe for use by many threads.
 */
final class NeededQuotes {
  /** How much less sure the model may be without a quote that is not needed. */
  private static final double LESS = 0.1;

  private final EntailmentModel model;

  NeededQuotes(EntailmentModel model) {
    this.model = model;
  }

  /**
   * The passages without what the first set does not need.
   *
   * @param passages best first; a passage that is no ranked sentence stays
   */
  List<Decision.Passage> of(PartReading reading, Label label, List<Decision.Passage> passages) {
    List<Decision.Passage> set =
        new ArrayList<>(
            passages.stream()
                .filter(passage -> passage.set() == 1 && sentence(reading, passage) >= 0)
                .toList());
    if (set.size() < 2 || !Passages.saysItAlone(reading, label)) {
      return passages;
    }
    double sure = toward(reading, label, set);
    List<Decision.Passage> dropped = new ArrayList<>();
    for (int i = set.size() - 1; i >= 0 && set.size() > 1; i--) {
      List<Decision.Passage> rest = new ArrayList<>(set);
      Decision.Passage without = rest.remove(i);
      double left = toward(reading, label, rest);
      if (left >= sure - LESS) {
        set = rest;
        sure = Math.max(sure, left);
        dropped.add(without);
      }
    }
    return passages.stream().filter(passage -> !dropped.contains(passage)).toList();
  }

  private double toward(PartReading reading, Label label, List<Decision.Passage> set) {
    String text =
        set.stream()
            .map(passage -> sentence(reading, passage))
            .sorted(Comparator.naturalOrder())
            .map(i -> PremiseReader.single(reading.part(), reading.article(), i).text())
            .collect(Collectors.joining(" "));
    Entailment answer = model.infer(ImmutableList.of(new Pair(text, reading.part().text()))).get(0);
    return label == Label.SUPPORTED ? answer.entailed() : answer.contradicted();
  }

  /** The ranked sentence that a passage is; -1 for none. */
  private static int sentence(PartReading reading, Decision.Passage passage) {
    return reading.ranked().stream()
        .map(Retriever.Ranked::sentence)
        .filter(i -> reading.article().annotated().sentences().get(i).span().equals(passage.span()))
        .findFirst()
        .orElse(-1);
  }
}
