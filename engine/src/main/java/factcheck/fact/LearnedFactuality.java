package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import factcheck.data.DataFile;
import factcheck.text.AnnotatedText;
import factcheck.text.Factuality;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;

/**
 * Weighs what the rules read of an event's modality and polarity against a scorer's opinion: the
 * likelier reading wins, where the rules' own counts somewhat more. How much more, and how far the
 * scorer is believed, is the data file {@code factuality.tsv}, which {@code
 * training/fit_factuality.py} fits.
 */
final class LearnedFactuality {
  private static final ImmutableMap<String, Double> WEIGHTS = weights();

  private final AnnotatedText text;
  private final ImmutableListMultimap<Span, Polarity> polarities;

  private LearnedFactuality(AnnotatedText text, List<Fact> facts) {
    this.text = text;
    this.polarities =
        facts.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Fact::predicateSpan, Fact::polarity));
  }

  private static ImmutableMap<String, Double> weights() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(LearnedFactuality.class, "factuality.tsv", 2)) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return weights.buildOrThrow();
  }

  /** The facts of a text, each with its likeliest modality and polarity. */
  static ImmutableList<Fact> weigh(List<Fact> facts, AnnotatedText text) {
    LearnedFactuality learned = new LearnedFactuality(text, facts);
    return facts.stream().map(learned::weighed).collect(ImmutableList.toImmutableList());
  }

  private Fact weighed(Fact fact) {
    Sentence sentence = text.sentences().get(fact.sentence());
    return sentence.tokens().stream()
        .filter(token -> token.span().contains(new Span(start(fact), start(fact) + 1)))
        .findFirst()
        .map(Token::index)
        .flatMap(sentence::factuality)
        .map(opinion -> fact.presented(modality(fact.modality(), opinion), polarity(fact, opinion)))
        .orElse(fact);
  }

  private static int start(Fact fact) {
    return fact.predicateSpan().begin();
  }

  private Polarity polarity(Fact fact, Factuality opinion) {
    boolean both = polarities.get(fact.predicateSpan()).stream().distinct().count() > 1;
    // "In Oslo, not in Geneva": one verb is told of both.
    return both ? fact.polarity() : polarity(fact.polarity(), opinion);
  }

  /** The likeliest modality of an event that the rules read as {@code rules}. */
  static Modality modality(Modality rules, Factuality opinion) {
    Modality best = rules;
    double top = Double.NEGATIVE_INFINITY;
    for (Modality modality : Modality.values()) {
      double trust = modality == rules ? WEIGHTS.get(modality.name()) : 0;
      double score = WEIGHTS.get("scorer") * opinion.modality(modality.name()) + trust;
      if (score > top) {
        top = score;
        best = modality;
      }
    }
    return best;
  }

  /** The likelier polarity of an event that the rules read as {@code rules}. */
  static Polarity polarity(Polarity rules, Factuality opinion) {
    double odds = WEIGHTS.get("denial") * opinion.denial() + WEIGHTS.get(rules.name());
    return odds > 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }
}
