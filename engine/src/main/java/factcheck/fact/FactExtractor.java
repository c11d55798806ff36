package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.value.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of a text from its dependency trees. Stateless, safe for use by many threads. */
public final class FactExtractor {
  private FactExtractor() {}

  /** The facts of all sentences that carry facts, sentence by sentence. */
  public static FactSheet extract(AnnotatedText text) {
    PhraseReader phrases = new PhraseReader(text);
    Quotations quotations = Quotations.of(text, phrases);
    List<Fact> facts = new ArrayList<>();
    ImmutableList.Builder<List<Term>> terms = ImmutableList.builder();
    for (Sentence sentence : text.sentences()) {
      terms.add(phrases.terms(sentence));
      if (sentence.role().carriesFacts()) {
        new ClauseReader(sentence, phrases, quotations, facts).read();
      }
    }
    return new FactSheet(text, weighed(facts, text), terms.build());
  }

  private static ImmutableList<Fact> weighed(List<Fact> facts, AnnotatedText text) {
    return facts.stream()
        .map(
            fact ->
                fact.withCertainty(
                    Certainty.of(fact, text.sentences().get(fact.sentence()), text.text())))
        .collect(ImmutableList.toImmutableList());
  }
}
