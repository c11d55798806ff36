package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import factcheck.data.DataFile;
import factcheck.fact.FactSheet;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every verdict, right or wrong, shown on the claims of {@code claims.tsv} about
 * {@code article.txt}.
 */
final class VerdictTest {
  private static final Map<String, Verdict> VERDICTS = new LinkedHashMap<>();
  private static final Map<String, Verdict> REPORTED = new LinkedHashMap<>();
  private static FactSheet article;

  @BeforeAll
  static void judgeAll() throws IOException {
    article =
        Judged.article(
            Resources.toString(
                Resources.getResource(VerdictTest.class, "article.txt"), StandardCharsets.UTF_8));
    for (List<String> row : DataFile.rows(VerdictTest.class, "claims.tsv", 1)) {
      VERDICTS.put(row.get(0), Judged.of(row.get(0), article));
      REPORTED.put(row.get(0), Judged.of(row.get(0), article, true));
    }
  }

  @TestFactory
  Stream<DynamicTest> quote_isTheExactCharactersOfTheArticle() {
    return each(
        verdict -> {
          for (Evidence evidence : evidence(verdict)) {
            assertEquals(evidence.span().of(article.text()), evidence.quote());
            assertFalse(evidence.quote().isBlank());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> quote_isNeverBoilerplate() {
    return each(
        verdict -> {
          for (Evidence evidence : evidence(verdict)) {
            for (Sentence sentence : article.annotated().sentences()) {
              assertTrue(
                  sentence.role() != SentenceRole.BOILERPLATE
                      || !sentence.span().overlaps(evidence.span()),
                  evidence.quote());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> decidedPart_hasAQuote() {
    return each(
        verdict -> {
          for (PartVerdict part : verdict.parts()) {
            boolean open =
                part.label() == Label.NOT_ENOUGH_INFO || part.label() == Label.NOT_CHECKABLE;
            assertTrue(open || !part.evidence().isEmpty(), part.text());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> stance_isThePartsLabel() {
    return each(
        verdict -> {
          for (PartVerdict part : verdict.parts()) {
            List<Stance> stances = part.evidence().stream().map(Evidence::stance).toList();
            switch (part.label()) {
              case SUPPORTED -> assertEquals(List.of(Stance.SUPPORTS), distinct(stances));
              case REFUTED -> assertEquals(List.of(Stance.REFUTES), distinct(stances));
              case CONFLICTING_EVIDENCE -> assertEquals(2, distinct(stances).size());
              default -> assertFalse(stances.contains(Stance.REFUTES));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> evidence_isThatOfTheParts() {
    return each(
        verdict -> {
          List<String> ofParts =
              verdict.parts().stream()
                  .flatMap(part -> part.evidence().stream())
                  .map(Evidence::quote)
                  .distinct()
                  .sorted()
                  .toList();
          assertEquals(ofParts, verdict.evidence().stream().map(Evidence::quote).sorted().toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> speakers_areNamedWhereTheBasisIsAttributed() {
    return each(
        verdict -> {
          for (Evidence evidence : evidence(verdict)) {
            assertEquals(evidence.basis() == Basis.REPORTED, evidence.speakers().isEmpty());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> root_isTheAnswer() {
    return each(
        verdict -> {
          assertEquals(verdict.reason().label(), verdict.label());
          assertEquals(verdict.reason().confidence(), verdict.confidence());
          if (verdict.parts().size() == 1) {
            assertEquals(verdict.parts().get(0).reason(), verdict.reason());
          } else {
            assertEquals(
                verdict.parts().stream().map(PartVerdict::reason).toList(),
                verdict.reason().children());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyReason_hasAConfidenceAndALine() {
    return each(verdict -> checkTree(verdict.reason()));
  }

  @TestFactory
  Stream<DynamicTest> parts_areMissingOnlyWhereNothingCanBeChecked() {
    return each(
        verdict -> assertEquals(verdict.label() == Label.NOT_CHECKABLE, verdict.parts().isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> parts_lieInTheClaim() {
    return each(
        verdict -> {
          for (PartVerdict part : verdict.parts()) {
            assertTrue(part.span().end() <= verdict.claim().length());
            assertFalse(part.text().isBlank());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> reportedBasis_isNeverSupportedByWords() {
    return REPORTED.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      for (Evidence evidence : evidence(entry.getValue())) {
                        assertFalse(
                            evidence.stance() == Stance.SUPPORTS
                                && evidence.basis() == Basis.ATTRIBUTED,
                            evidence.toString());
                      }
                    }));
  }

  @Test
  void claim_isKeptAsItWasGiven() {
    VERDICTS.forEach((claim, verdict) -> assertEquals(claim, verdict.claim()));
  }

  @Test
  void sameInput_givesTheSameVerdict() {
    VERDICTS.forEach((claim, verdict) -> assertEquals(verdict, Judged.of(claim, article)));
  }

  @Test
  void id_isUniqueToTheClaim() {
    assertEquals(VERDICTS.size(), VERDICTS.values().stream().map(Verdict::id).distinct().count());
  }

  @Test
  void id_changesWithArticleDateBasisVersionAndModel() {
    String claim = VERDICTS.keySet().iterator().next();
    FactSheet longer = Judged.article(article.text() + "\n\nIt rained.");
    FactSheet later = Judged.article(article.text(), LocalDate.of(2020, 3, 5));
    assertEquals(
        6,
        Stream.of(
                VERDICTS.get(claim),
                REPORTED.get(claim),
                Judged.of(claim, longer),
                Judged.of(claim, later),
                Judged.ofVersion(claim, article, "9.9.9"),
                Judged.by(FixedModel.answering(0.3, 0.3), claim, article))
            .map(Verdict::id)
            .distinct()
            .count());
  }

  @Test
  void asOf_isTheArticlesDate() {
    assertEquals(
        List.of(Optional.of("2019-03-05")),
        VERDICTS.values().stream()
            .map(verdict -> verdict.asOf().map(Object::toString))
            .distinct()
            .toList());
  }

  @Test
  void partThatIsCertainlyDenied_refutesTheClaim() {
    FactSheet mill = Judged.article("The mill has not been closed. The mill has not been sold.");
    Verdict verdict = Judged.of("The mill has not been closed and has been sold.", mill);
    assertEquals(
        List.of(Label.SUPPORTED, Label.REFUTED),
        verdict.parts().stream().map(PartVerdict::label).toList());
    assertEquals(Label.REFUTED, verdict.label());
  }

  @Test
  void articleOfBoilerplate_supportsNothing() {
    FactSheet empty = Judged.article("The bank sold a plane.\n\nSubscribe to our paper today.");
    Verdict verdict = Judged.of("You can subscribe to a paper.", empty);
    assertTrue(verdict.evidence().stream().noneMatch(e -> e.quote().contains("Subscribe")));
  }

  private static Stream<DynamicTest> each(Consumer<Verdict> check) {
    return VERDICTS.entrySet().stream()
        .map(
            entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check.accept(entry.getValue())));
  }

  private static List<Evidence> evidence(Verdict verdict) {
    return Stream.concat(
            verdict.evidence().stream(),
            verdict.parts().stream().flatMap(part -> part.evidence().stream()))
        .toList();
  }

  private static <T> List<T> distinct(List<T> all) {
    return all.stream().distinct().toList();
  }

  private static void checkTree(Reason reason) {
    assertTrue(reason.confidence() >= 0 && reason.confidence() <= 1, reason.text());
    assertEquals(1, reason.text().lines().count(), reason.text());
    reason.children().forEach(VerdictTest::checkTree);
  }
}
