package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import factcheck.text.AnnotatedText;
import factcheck.text.Factuality;
import factcheck.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs what the rules read of an event's modality against a scorer's opinion: the likeliest one
 * wins, where the rules' own counts somewhat more. How much more, and how far the scorer is
 * believed, is the data file {@code factuality.tsv}, which {@code training/fit_factuality.py} fits.
 * Whether an event is denied the rules alone decide.
 */
final class LearnedFactuality {
  private static final ImmutableMap<String, Double> WEIGHTS = weights();

  private LearnedFactuality() {}

  private static ImmutableMap<String, Double> weights() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(LearnedFactuality.class, "factuality.tsv", 2)) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    ImmutableMap<String, Double> found = weights.buildOrThrow();
    ImmutableSet.Builder<String> wanted = ImmutableSet.<String>builder().add("scorer", "told");
    Arrays.stream(Modality.values()).map(Modality::name).forEach(wanted::add);
    if (!found.keySet().equals(wanted.build())) {
      throw new IllegalStateException("factuality.tsv: weights of " + found.keySet());
    }
    return found;
  }

  /** The facts of a text, each with its likeliest modality. */
  static ImmutableList<Fact> weigh(List<Fact> facts, AnnotatedText text) {
    return facts.stream()
        .map(fact -> weighed(fact, text.sentences().get(fact.sentence())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Fact weighed(Fact fact, Sentence sentence) {
    int begin = fact.predicateSpan().begin();
    return sentence.tokens().stream()
        .filter(token -> token.span().begin() <= begin && begin < token.span().end())
        .findFirst()
        .flatMap(token -> sentence.factuality(token.index()))
        .map(opinion -> fact.presented(modality(fact.modality(), opinion)))
        .orElse(fact);
  }

  /** The likeliest modality of an event that the rules read as {@code rules}. */
  static Modality modality(Modality rules, Factuality opinion) {
    Modality best = rules;
    double top = Double.NEGATIVE_INFINITY;
    for (Modality modality : Modality.values()) {
      double score =
          WEIGHTS.get("scorer") * opinion.modality(modality.name()) + bonus(modality, rules);
      if (score > top) {
        top = score;
        best = modality;
      }
    }
    return best;
  }

  /**
   * What the rules' own reading counts more, and what it costs to tell as a fact what they do not.
   */
  private static double bonus(Modality modality, Modality rules) {
    if (modality == rules) {
      return WEIGHTS.get(modality.name());
    }
    return modality == Modality.ACTUAL ? -WEIGHTS.get("told") : 0;
  }
}
