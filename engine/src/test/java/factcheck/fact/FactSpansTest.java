package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.data.DataFile;
import factcheck.text.SharedAnalyzer;
import factcheck.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of every case file, and every part of it, points into its sentence. */
final class FactSpansTest {
  private static final List<FactSheet> SHEETS = read();

  static Stream<FactSheet> sheets() {
    return SHEETS.stream();
  }

  private static List<FactSheet> read() {
    return Stream.of(
            "clauses.tsv",
            "negation.tsv",
            "modality.tsv",
            "speakers.tsv",
            "nouns.tsv",
            "relative.tsv",
            "coordination.tsv")
        .map(
            file ->
                DataFile.rows(FactSpansTest.class, file, 2).stream()
                    .map(row -> row.get(0))
                    .distinct()
                    .reduce("", (a, b) -> a + b + "\n\n"))
        .map(text -> FactExtractor.extract(SharedAnalyzer.plain(text)))
        .toList();
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void fact_liesInItsSentence(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      assertTrue(sentence(sheet, fact).contains(fact.span()), fact.toString());
    }
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void predicate_liesInItsFact(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      assertTrue(fact.span().contains(fact.predicateSpan()), fact.toString());
    }
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void subjectAndArguments_lieInTheSentenceOfTheFact(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      for (Argument argument : subjectAndArguments(fact)) {
        assertTrue(sentence(sheet, fact).contains(argument.span()), argument.toString());
      }
    }
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void speakers_lieInTheText(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      for (Argument speaker : fact.speakers()) {
        assertTrue(speaker.span().end() <= sheet.text().length(), speaker.toString());
      }
    }
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void speakers_areInTheSpeakerSlot(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      for (Argument speaker : fact.speakers()) {
        assertEquals(Slot.SPEAKER, speaker.slot(), fact.toString());
      }
    }
  }

  @ParameterizedTest(name = "case file {index}")
  @MethodSource("sheets")
  void arguments_areNeverBlank(FactSheet sheet) {
    for (Fact fact : sheet.facts()) {
      for (Argument argument : subjectAndArguments(fact)) {
        assertFalse(argument.text().isBlank(), fact.toString());
      }
    }
  }

  private static Span sentence(FactSheet sheet, Fact fact) {
    return sheet.annotated().sentences().get(fact.sentence()).span();
  }

  private static List<Argument> subjectAndArguments(Fact fact) {
    return Stream.concat(fact.subject().stream(), fact.arguments().stream()).toList();
  }
}
