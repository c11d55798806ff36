package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.text.SharedAnalyzer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content words against function words. */
final class TermsTest {
  @ParameterizedTest
  @CsvSource({
    "The ships will leave., ship/noun leave/verb",
    "She has been ill., ill/adjective",
    "Two old ferries sank quickly., two/number old/adjective ferry/noun sink/verb quickly/adverb",
    "The French ferry left Oslo., france/name ferry/noun leave/verb oslo/name",
    "It is what it is., ''"
  })
  void sentence_hasContentWords(String sentence, String expected) {
    assertEquals(
        expected,
        SharedAnalyzer.plain(sentence).sentences().get(0).tokens().stream()
            .flatMap(token -> Terms.of(token).stream())
            .map(term -> term.lemma() + "/" + term.kind().toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")));
  }
}
