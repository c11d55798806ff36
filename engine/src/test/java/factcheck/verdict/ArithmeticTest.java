package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Numbers of a claim that follow from those of the article; the cases are in {@code
 * arithmetic.tsv}.
 */
final class ArithmeticTest {
  private static final PartReader READER =
      new PartReader(new PhraseComparer(WordNetRelations.load()), FixedModel.answering(0.3, 0.3));

  @TestFactory
  Stream<DynamicTest> number_followsFromTheArticles() {
    return DataFile.rows(ArithmeticTest.class, "arithmetic.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " | " + row.get(1),
                    () -> assertEquals(row.get(2), told(row.get(0), row.get(1)))));
  }

  @Test
  void step_isToldWhereTheClaimIsSupported() {
    FactSheet article = Judged.article("The firm has five drives, each worth $200.");
    Verdict verdict =
        Judged.by(FixedModel.answering(0.98, 0.01), "The firm's drives are worth $1,000.", article);
    assertEquals(Label.SUPPORTED, verdict.label());
    assertTrue(texts(verdict.reason()).contains("arithmetic: five × $200 = $1,000"));
  }

  private static List<String> texts(Reason reason) {
    return Stream.concat(
            Stream.of(reason.text()), reason.children().stream().flatMap(c -> texts(c).stream()))
        .toList();
  }

  private static String told(String text, String words) {
    FactSheet article = Judged.article(text);
    FactSheet claim = Judged.claim(words, article);
    Arithmetic.Result result =
        Arithmetic.of(READER.read(ClaimSplitter.whole(claim), article, ImmutableList.of(), false));
    if (result.open() > 0) {
      return "open";
    }
    return result.steps().isEmpty()
        ? "-"
        : result.steps().stream().map(Derivation::text).collect(Collectors.joining("; "));
  }
}
