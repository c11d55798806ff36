package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.data.DataFile;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A claim beside an article of a sentence or two, slot by slot. In {@code alignments.tsv} each row
 * names one slot and its outcome, {@code agree} where nothing clashes or is missing, or {@code
 * none} where nothing aligns.
 */
final class FactAlignerTest {
  private static final FactAligner ALIGNER =
      new FactAligner(new PhraseComparer(WordNetRelations.load()));

  @TestFactory
  Stream<DynamicTest> slot_comparesAs() {
    return tests(
        row -> {
          List<Alignment> found = align(row.get(1), row.get(0));
          assertTrue(
              found.stream().anyMatch(a -> fits(row.get(2), a)) || noneFits(row, found),
              () -> "found:\n" + show(found));
        });
  }

  @TestFactory
  Stream<DynamicTest> scores_areShares() {
    return tests(
        row -> {
          for (Alignment alignment : align(row.get(1), row.get(0))) {
            assertTrue(alignment.score() >= 0 && alignment.score() <= 1, show(List.of(alignment)));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> spans_coverTheWordsCompared() {
    return tests(
        row -> {
          for (Alignment alignment : align(row.get(1), row.get(0))) {
            for (SlotComparison slot : alignment.slots()) {
              slot.claimSpan().ifPresent(span -> assertTrue(span.end() <= row.get(1).length()));
              slot.evidenceSpan().ifPresent(span -> assertTrue(span.end() <= row.get(0).length()));
              assertEquals(
                  slot.evidenceText().isEmpty(),
                  slot.evidenceSpan().isEmpty(),
                  "words without a span: " + slot);
            }
          }
        });
  }

  private interface Check {
    void accept(List<String> row);
  }

  private static Stream<DynamicTest> tests(Check check) {
    return DataFile.rows(FactAlignerTest.class, "alignments.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1) + " in: " + row.get(0) + " -> " + row.get(2),
                    () -> check.accept(row)));
  }

  private static boolean noneFits(List<String> row, List<Alignment> found) {
    return row.get(2).equals("none") && found.isEmpty();
  }

  private static boolean fits(String wanted, Alignment alignment) {
    if (wanted.equals("agree")) {
      return !alignment.clashes() && !alignment.lacks();
    }
    return alignment.slots().stream()
        .anyMatch(slot -> (slot.slot() + " " + slot.outcome()).equals(wanted));
  }

  private static List<Alignment> align(String claim, String article) {
    FactSheet evidence = Judged.claim(article);
    List<Alignment> found = new ArrayList<>();
    for (Fact fact : Judged.claim(claim).facts()) {
      found.addAll(ALIGNER.align(fact, evidence));
    }
    return found;
  }

  private static String show(List<Alignment> alignments) {
    return alignments.stream()
        .map(
            a ->
                a.score()
                    + " "
                    + a.slots().stream().map(s -> s.slot() + " " + s.outcome()).toList())
        .collect(Collectors.joining("\n"));
  }
}
