package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.data.DataFile;
import factcheck.text.SharedAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a sentence states. Each case file holds sentences and one fact that each must give. */
final class FactExtractorTest {
  @TestFactory
  Stream<DynamicTest> clause_givesAFact() {
    return found("clauses.tsv");
  }

  @TestFactory
  Stream<DynamicTest> denyingWords_makeTheFactNegative() {
    return found("negation.tsv");
  }

  @TestFactory
  Stream<DynamicTest> deniedClause_isNotAlsoAsserted() {
    return absent("negation.tsv", Facts::negated);
  }

  @TestFactory
  Stream<DynamicTest> modalWords_weakenTheFact() {
    return found("modality.tsv");
  }

  @TestFactory
  Stream<DynamicTest> reportedClause_namesItsSpeakers() {
    return found("speakers.tsv");
  }

  @TestFactory
  Stream<DynamicTest> report_coversWhatIsReportedAlone() {
    return found("scope.tsv");
  }

  @TestFactory
  Stream<DynamicTest> misreading_isNoFact() {
    return absent("absent.tsv", line -> line);
  }

  /** Known faults, kept in sight: a row that is read rightly belongs into another file. */
  @TestFactory
  Stream<DynamicTest> knownMisreading_isStillOne() {
    return absent("misread.tsv", line -> line);
  }

  @TestFactory
  Stream<DynamicTest> nounPhrase_givesAFact() {
    return found("nouns.tsv");
  }

  @TestFactory
  Stream<DynamicTest> relativeAndParticipialClause_giveFactsOfTheirOwn() {
    return found("relative.tsv");
  }

  @TestFactory
  Stream<DynamicTest> doerAndObjectInAnotherClause_areFound() {
    return found("doers.tsv");
  }

  @TestFactory
  Stream<DynamicTest> coordination_keepsAllItsParts() {
    return found("coordination.tsv");
  }

  @Test
  void facts_areNumberedInOrder() {
    List<Fact> facts = Facts.of("The firm bought a ferry. The bank, which failed, sold a plane.");
    for (int i = 0; i < facts.size(); i++) {
      assertEquals(i, facts.get(i).id());
    }
  }

  @Test
  void boilerplate_givesNoFact() {
    String article =
        "The firm bought a ferry.\n\nThe bank sold a plane.\n\nSubscribe to our paper today.";
    FactSheet sheet =
        FactExtractor.extract(SharedAnalyzer.get().analyze(article, Optional.empty()));
    assertEquals(List.of("buy", "sell"), sheet.facts().stream().map(Fact::predicate).toList());
  }

  @Test
  void headline_givesItsFact() {
    String article = "Firm buys ferry\n\nThe bank sold a plane.";
    FactSheet sheet =
        FactExtractor.extract(SharedAnalyzer.get().analyze(article, Optional.empty()));
    assertEquals(List.of("buy", "sell"), sheet.facts().stream().map(Fact::predicate).toList());
  }

  @Test
  void fragment_givesNoFact() {
    assertEquals(List.of(), Facts.of("The old harbour of Varde."));
  }

  @Test
  void sheet_holdsTheTermsOfEachSentence() {
    FactSheet sheet =
        FactExtractor.extract(SharedAnalyzer.plain("The firm bought a ferry. The bank failed."));
    assertEquals(
        List.of(List.of("firm", "buy", "ferry"), List.of("bank", "fail")),
        sheet.terms().stream()
            .map(terms -> terms.stream().map(term -> term.lemma()).toList())
            .toList());
  }

  @Test
  void extraction_givesTheSameTwice() {
    String text = "Ana Costa said she told Ivan Petrov that the firm had bought a ferry in May.";
    assertEquals(Facts.of(text), Facts.of(text));
  }

  /** No text of the file gives the fact that its line becomes. */
  private static Stream<DynamicTest> absent(String file, UnaryOperator<String> unwanted) {
    return DataFile.rows(FactExtractorTest.class, file, 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      List<Fact> facts = Facts.of(row.get(0));
                      String line = unwanted.apply(row.get(1));
                      assertFalse(facts.isEmpty());
                      assertFalse(
                          facts.stream().anyMatch(fact -> Facts.matches(line, fact)),
                          Facts.show(facts));
                    }));
  }

  private static Stream<DynamicTest> found(String file) {
    return DataFile.rows(FactExtractorTest.class, file, 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " -> " + row.get(1),
                    () -> {
                      List<Fact> facts = Facts.of(row.get(0));
                      assertTrue(
                          facts.stream().anyMatch(fact -> Facts.matches(row.get(1), fact)),
                          "found:\n" + Facts.show(facts));
                    }));
  }
}
