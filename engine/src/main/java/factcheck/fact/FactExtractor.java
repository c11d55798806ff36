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
    List<Fact> facts = LearnedFactuality.weigh(read(text, phrases), text);
    ImmutableList.Builder<List<Term>> terms = ImmutableList.builder();
    text.sentences().forEach(sentence -> terms.add(phrases.terms(sentence)));
    return new FactSheet(text, weighed(facts, text), terms.build());
  }

  private static List<Fact> read(AnnotatedText text, PhraseReader phrases) {
    Quotations quotations = Quotations.of(text, phrases);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.role().carriesFacts()) {
        new ClauseReader(sentence, phrases, quotations, facts).read();
      }
    }
    return facts;
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
