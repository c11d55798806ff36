package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of sentences that were read together, which are quoted. */
final class NeededQuotesTest {
  private static final FactSheet ARTICLE =
      Judged.article(
          "The ferry was built in Lund. The ferry is red. The firm bought the ferry in May.");

  @Test
  void sentenceThatAddsNothing_isNotQuoted() {
    assertEquals(
        List.of("The ferry was built in Lund.", "The firm bought the ferry in May."),
        quotes("In May the firm bought a ferry from Lund."));
  }

  private static List<String> quotes(String claim) {
    Verdict verdict = Judged.by(new BothModel(), claim, ARTICLE);
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
    return verdict.evidence().stream()
        .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
        .map(Evidence::quote)
        .toList();
  }

  /** Needs Lund and the firm. */
  private static final class BothModel implements EntailmentModel {
    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      return pairs.stream()
          .map(
              pair ->
                  Stream.of("Lund", "firm").allMatch(pair.premise()::contains)
                      ? new Entailment(0.97, 0.01, 0.02, false, false)
                      : new Entailment(0.2, 0.1, 0.7, false, false))
          .toList();
    }

    @Override
    public void close() {}
  }
}
