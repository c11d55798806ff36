package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words looked up in a text, by the number of words that differ. */
final class QuotedWordsTest {
  private static final String TEXT =
      "The mayor spoke. “The bridge should not be left for others to mend,” she said. It is old.";

  private static Optional<QuotedWords.Match> find(String words) {
    return QuotedWords.find(Quotation.of(words), QuotedWord.of(TEXT));
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
    "[T]he bridge should not be left, 0, The bridge should not be left, ''",
    "The bridge ... for others to mend, 0, The bridge should not be left for others to mend, ''",
    "The bridge […] for others to mend, 0, The bridge should not be left for others to mend, ''",
    "... not be left ... to mend ..., 0, not be left for others to mend, ''",
    "The bridge . . . for others to fix, 1, The bridge should not be left for others to mend, fix → mend",
    "The bridge should [...] be left, 1, The bridge should not be left, (nothing) → not",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000|5,000",
        "1,234,567.5|1234567.5",
        "cafe\u0301|café",
        "don’t|don't",
        "U.S.|US",
        "long-term|long term",
        "[w]e|We",
      })
  void wordsThatDifferInMarksAlone_areTheSame(String one, String other) {
    assertEquals(forms(other), forms(one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5,00|500", "5000|6000", "5.000|5000", "cafe|café", "cant|can't"})
  void otherWords_areNot(String one, String other) {
    assertNotEquals(forms(other), forms(one));
  }

  private static List<String> forms(String text) {
    return QuotedWord.of(text).stream().map(QuotedWord::form).toList();
  }

  @Test
  void gapThatIsTooLong_isNotLeftOut() {
    String far = "the bridge" + " and so on".repeat(30) + " for others to mend";
    assertTrue(
        QuotedWords.find(Quotation.of("the bridge ... for others to mend"), QuotedWord.of(far))
                .orElseThrow()
                .changes()
            > 0);
  }

  @Test
  void nothing_isNotFound() {
    assertTrue(find("").isEmpty());
    assertTrue(find("…").isEmpty());
    assertTrue(QuotedWords.find(Quotation.of("a"), QuotedWord.of("")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "cannot", "didn't", "won’t", "never"})
  void wordThatDenies_isANegation(String word) {
    assertTrue(QuotedWord.of(word).get(0).isNegation());
  }
}
