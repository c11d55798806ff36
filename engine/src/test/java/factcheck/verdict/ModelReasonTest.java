package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reason tells of the entailment model. */
final class ModelReasonTest {
  private static final FactSheet ARTICLE =
      Judged.article("The ferry left at noon. It reached the island two hours later.");
  private static final int WHOLE = ARTICLE.annotated().text().length();

  @Test
  void quoteThatBearsTheAnswerOut_isToldOf() {
    assertEquals(
        "meaning: the first quote entails the claim 0.90, contradicts it 0.05, leaves it open 0.05",
        told(0.9, 0.2, Label.SUPPORTED));
  }

  @Test
  void whereOnlySentencesTogetherBearItOut_theyAreToldOf_andTheQuoteBesideThem() {
    assertEquals(
        "meaning: 2 sentences read together entail the claim 0.90, contradict it 0.05, leave it"
            + " open 0.05; the first quote alone 0.20, 0.05, 0.75",
        told(0.2, 0.9, Label.SUPPORTED));
  }

  @Test
  void whereNothingBearsItOut_theQuoteIsToldOf() {
    assertEquals(
        "meaning: the first quote entails the claim 0.20, contradicts it 0.05, leaves it open 0.75",
        told(0.2, 0.3, Label.SUPPORTED));
    assertEquals(
        "meaning: the first quote entails the claim 0.20, contradicts it 0.05, leaves it open 0.75",
        told(0.2, 0.9, Label.NOT_ENOUGH_INFO));
  }

  /** The reason where the model holds a sentence alone, and more of them together, so likely. */
  private static String told(double alone, double together, Label label) {
    EntailmentModel model =
        new EntailmentModel() {
          @Override
          public List<Entailment> infer(List<Pair> pairs) {
            return pairs.stream()
                .map(pair -> pair.premise().length() < WHOLE - 1 ? alone : together)
                .map(p -> new Entailment(p, 0.05, 0.95 - p, false, false))
                .toList();
          }

          @Override
          public void close() {}
        };
    ClaimPart part = ClaimSplitter.whole(Judged.claim("The trip took two hours.", ARTICLE));
    PartReading reading =
        new PartReader(new PhraseComparer(WordNetRelations.load()), model)
            .read(part, ARTICLE, ImmutableList.of(), false);
    return ModelReason.of(reading, ImmutableList.of(), label).text();
  }
}
