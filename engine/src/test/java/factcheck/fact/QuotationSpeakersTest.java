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
        "“We are sad,” Marco Rossi wrote in a letter. | Marco Rossi",
        "Marco Rossi said it was late. Ana Costa left the town. | ",
        "Ana Costa criticised the owner of the mill: | Ana Costa",
        "The mill is owned by Marco Rossi, who said it would close. | ",
      })
  void paragraphBefore_tells(String before, String speaker) {
    assertEquals(
        Optional.ofNullable(speaker).map(ImmutableList::of).orElse(ImmutableList.of()),
        speakers(HEADLINE + before + "\n\n“The workers lost their jobs in May.”"));
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
