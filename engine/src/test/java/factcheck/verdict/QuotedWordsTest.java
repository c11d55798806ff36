package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.text.QuotedSpans;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words looked up in a text, by the number of words that differ. */
final class QuotedWordsTest {
  private static final String TEXT =
      "The mayor spoke. “The bridge should not be left for others to mend,” she said. It is old.";

  private static Optional<QuotedWords.Match> find(String words) {
    return QuotedWords.find(
        QuotedWords.words(words), QuotedWords.words(TEXT), QuotedSpans.of(TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "the bridge should not be left, 0, The bridge should not be left, ''",
    "THE BRIDGE should not be left, 0, The bridge should not be left, ''",
    "should be left for others, 1, should not be left for others, (nothing) → not",
    "the bridge must not be left, 1, The bridge should not be left, must → should",
    "the old bridge should not be left, 1, The bridge should not be left, old → (nothing)",
    "not be left for others to fix, 1, not be left for others to mend, fix → mend",
    "The bridge [in town] should not be left, 0, The bridge should not be left, ''",
  })
  void nearestPassage_withWhatDiffers(String words, int changes, String passage, String how) {
    QuotedWords.Match match = find(words).orElseThrow();
    assertEquals(changes, match.changes());
    assertEquals(passage, match.span().of(TEXT));
    assertEquals(how, match.difference());
  }

  @ParameterizedTest
  @CsvSource({"taxes will rise by half next year", "tunnel", "no such words here at all"})
  void wordsThatAreNotThere_areNotFound(String words) {
    assertTrue(find(words).isEmpty());
  }

  @Test
  void nothing_isNotFound() {
    assertTrue(find("").isEmpty());
    assertTrue(find("…").isEmpty());
    assertTrue(
        QuotedWords.find(QuotedWords.words("a"), QuotedWords.words(""), QuotedSpans.of(""))
            .isEmpty());
  }
}
