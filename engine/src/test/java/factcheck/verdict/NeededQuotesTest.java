package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of sentences that were read together, which are quoted. */
final class NeededQuotesTest {
  private static final FactSheet ARTICLE =
      Judged.article(
          "The ferry was built in Lund. The ferry is red. The firm bought the ferry in May.");

  @Test
  void sentenceThatAddsNothing_isNotQuoted() {
    assertEquals(
        List.of("The firm bought the ferry in May."),
        quotes("In May the firm bought a ferry.", "red"));
  }

  @Test
  void sentencesThatSayItTogether_areAllQuoted() {
    assertEquals(
        List.of("The ferry was built in Lund.", "The firm bought the ferry in May."),
        quotes("In May the firm bought a ferry of Lund.", "Lund"));
  }

  private static List<String> quotes(String claim, String other) {
    Verdict verdict = Judged.by(new JointModel(other), claim, ARTICLE);
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
    return verdict.evidence().stream()
        .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
        .map(Evidence::quote)
        .toList();
  }

  /**
   * Finds the claim likely where the firm is told of, and certain where another word stands beside
   * it.
   */
  private static final class JointModel implements EntailmentModel {
    private final String other;

    JointModel(String other) {
      this.other = other;
    }

    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      return pairs.stream().map(pair -> answer(pair.premise())).toList();
    }

    private Entailment answer(String premise) {
      if (!premise.contains("firm")) {
        return new Entailment(0.2, 0.1, 0.7, false, false);
      }
      boolean both = premise.contains(other);
      return both
          ? new Entailment(0.97, 0.01, 0.02, false, false)
          : new Entailment(0.8, 0.05, 0.15, false, false);
    }

    @Override
    public void close() {}
  }
}
