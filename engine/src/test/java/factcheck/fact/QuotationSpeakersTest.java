package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.text.SharedAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a quotation is that begins a paragraph and does not say so itself. */
final class QuotationSpeakersTest {
  private static final String HEADLINE = "Mill in Turin to close after a century\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marco Rossi said the mill would close. | Marco Rossi",
        "Marco Rossi spoke in Turin. | ",
        "Marco Rossi welcomed the decision. | Marco Rossi",
        "Marco Rossi did not welcome the decision. | ",
        "The owner welcomed the decision. | ",
        "“We are sad,” Marco Rossi wrote in a letter. | Marco Rossi",
        "Marco Rossi said it was late. Ana Costa left the town. | ",
        "Ana Costa criticised the owner of the mill: | Ana Costa",
        "The mill is owned by Marco Rossi, who said it would close. | ",
        "According to Marco Rossi, the mill would close. | Marco Rossi",
      })
  void paragraphBefore_tells(String before, String speaker) {
    assertEquals(
        named(speaker), speakers(HEADLINE + before + "\n\n“The workers lost their jobs in May.”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The workers lost their jobs in May.” | Marco Rossi",
        "“The workers lost their jobs in May,” Ana Costa added. | Ana Costa",
        "Ana Costa: “The workers lost their jobs in May.” | Ana Costa",
      })
  void ownParagraph_goesFirst(String quotation, String speaker) {
    assertEquals(
        ImmutableList.of(speaker),
        speakers(HEADLINE + "Marco Rossi said the mill would close.\n\n" + quotation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Marco Rossi | Marco Rossi", "Mr Rossi | Marco Rossi", "Ana Costa | "})
  void paragraphOfItsOwn_isOfWhoSpeaksBeforeAndAfter(String next, String speaker) {
    assertEquals(
        named(speaker),
        speakers(
            HEADLINE
                + "Marco Rossi said the mill would close.\n\nThe town is far from the sea.\n\n"
                + "“The workers lost their jobs in May.”\n\n"
                + next
                + " also said that the river was too low."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marco Rossi left the hall, saying: “It is late. QUOTE” | Marco Rossi",
        "Ana Costa also doubted the plan: “It is late. QUOTE” | Ana Costa",
        "They met Ana Costa, who told them: “It is late. QUOTE” | Ana Costa",
        "Ana Costa gave no details: “It is late. QUOTE” | ",
        "Ana Costa got a text from the bank: “It is late. QUOTE” | ",
        "The police carried a note saying: “It is late. QUOTE” | ",
        "Ana Costa issued a statement saying: “It is late. QUOTE” | Ana Costa",
        "The mayor hit back: “It is late. QUOTE” | The mayor",
        "It came as a shock: “It is late. QUOTE,” Ana Costa said. | Ana Costa",
        "The news came early: “It is late. QUOTE,” Ana Costa said. | Ana Costa",
      })
  void wordsBefore_introduce(String sentence, String speaker) {
    assertEquals(
        named(speaker),
        speakers(
            HEADLINE
                + "The mill is old. "
                + sentence.replace("QUOTE", "The workers lost their jobs in May.")));
  }

  /** The one speaker that a row names; none where it names nobody. */
  private static ImmutableList<String> named(String speaker) {
    return speaker == null ? ImmutableList.of() : ImmutableList.of(speaker);
  }

  /** Who says that the workers lost their jobs. */
  private static List<String> speakers(String article) {
    return FactExtractor.extract(SharedAnalyzer.get().analyze(article, Optional.empty()))
        .facts()
        .stream()
        .filter(fact -> fact.predicate().equals("lose"))
        .flatMap(fact -> fact.speakers().stream())
        .map(Argument::text)
        .collect(Collectors.toList());
  }
}
