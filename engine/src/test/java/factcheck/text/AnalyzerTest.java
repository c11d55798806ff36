package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the analyzer promises beside offsets. */
final class AnalyzerTest {
  private static final String ARTICLE =
      "Varde gets a harbour\n\nMarch 4, 2019\n\n"
          + "The council approved the plan last year. Work starts in May.\n\n"
          + "Subscribe now to read all of our stories.";

  @Test
  void published_fallsBackToTheDateline() {
    assertEquals(
        Optional.of(LocalDate.of(2019, 3, 4)),
        SharedAnalyzer.get().analyze(ARTICLE, Optional.empty()).published());
  }

  @Test
  void published_givenWinsOverTheDateline() {
    Optional<LocalDate> given = Optional.of(LocalDate.of(2020, 1, 2));
    assertEquals(given, SharedAnalyzer.get().analyze(ARTICLE, given).published());
  }

  @Test
  void sentence_takesTheRoleOfItsParagraph() {
    assertEquals(
        List.of(
            SentenceRole.HEADLINE,
            SentenceRole.DATELINE,
            SentenceRole.BODY,
            SentenceRole.BODY,
            SentenceRole.BOILERPLATE),
        SharedAnalyzer.get().analyze(ARTICLE, Optional.empty()).sentences().stream()
            .map(Sentence::role)
            .toList());
  }

  @Test
  void sentence_knowsItsParagraph() {
    assertEquals(
        List.of(0, 1, 2, 2, 3),
        SharedAnalyzer.get().analyze(ARTICLE, Optional.empty()).sentences().stream()
            .map(Sentence::paragraph)
            .toList());
  }

  @Test
  void sentence_endsWithItsParagraph() {
    String head = "Bank cuts rates as prices fall";
    String report = "OSLO (AP) -- The bank cut\nits rate on Monday.";
    for (String text : List.of(head + "\n" + report, head + "\n\n" + report)) {
      assertEquals(
          List.of(head, report),
          SharedAnalyzer.get().analyze(text, Optional.empty()).sentences().stream()
              .map(sentence -> sentence.span().of(text))
              .toList());
    }
  }

  @Test
  void sentenceBeyondAllMeasure_isLeftWithoutTags() {
    String text = "The council met. " + "a ".repeat(1500);
    AnnotatedText read = SharedAnalyzer.get().analyze(text, Optional.empty());
    assertEquals("VBD", read.sentences().get(0).token(2).tag());
    assertEquals(1500, read.sentences().get(1).tokens().size());
    assertTrue(read.sentences().get(1).tokens().stream().noneMatch(Token::isVerb));
  }

  @Test
  void claim_hasNoHeadline() {
    assertEquals(
        List.of(SentenceRole.BODY, SentenceRole.BODY),
        SharedAnalyzer.plain("Varde gets a harbour\n\nIt rained.").sentences().stream()
            .map(Sentence::role)
            .toList());
  }

  @Test
  void blankText_hasNoSentence() {
    assertTrue(SharedAnalyzer.plain(" \n\n\t").sentences().isEmpty());
  }

  @Test
  void ailment_isItsOwnBaseForm() {
    assertEquals(
        List.of("NN vomiting", "NN bleeding"),
        SharedAnalyzer.plain("Symptoms include fever, vomiting, diarrhea and bleeding.")
            .sentences()
            .get(0)
            .tokens()
            .stream()
            .filter(token -> token.text().endsWith("ing"))
            .map(token -> token.tag() + " " + token.lemma())
            .toList());
  }

  @Test
  void tooLongSentence_keepsItsTokens() {
    String text = "rain ".repeat(400).strip() + ".";
    assertEquals(401, SharedAnalyzer.plain(text).sentences().get(0).tokens().size());
  }

  @Test
  void tooLongSentence_hasNoTree() {
    String text = "The mayor said that he left, and " + "rain ".repeat(120).strip() + ".";
    assertEquals(List.of(), SharedAnalyzer.plain(text).sentences().get(0).dependencies());
  }

  @Test
  void insertion_hangsOnWordsOfTheTreeAlone() {
    String text = "rain ".repeat(121) + "(today) - which nobody likes - fell.";
    assertEquals(List.of(), SharedAnalyzer.plain(text).sentences().get(0).dependencies());
  }

  @Test
  void analyzer_givesEachOfManyThreadsTheSame() throws Exception {
    String expected = trees(ARTICLE);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        answers.add(threads.submit(() -> trees(ARTICLE)));
      }
      for (Future<String> answer : answers) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String trees(String text) {
    StringBuilder trees = new StringBuilder();
    for (Sentence sentence : SharedAnalyzer.get().analyze(text, Optional.empty()).sentences()) {
      trees.append(sentence).append(sentence.tokens()).append(sentence.dependencies());
    }
    return trees.toString();
  }
}
