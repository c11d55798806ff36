package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.data.DataFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is read from a text points back to its exact characters. */
final class OffsetsTest {
  static Stream<String> texts() {
    return DataFile.rows(OffsetsTest.class, "offsets.tsv", 1).stream()
        .map(row -> SharedAnalyzer.unescape(row.get(0)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void token_isTheTextAtItsSpan(String text) {
    for (Token token : tokens(text)) {
      assertEquals(token.span().of(text), token.text());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokens_areInOrderAndDoNotOverlap(String text) {
    List<Token> tokens = tokens(text);
    for (int i = 1; i < tokens.size(); i++) {
      assertTrue(
          tokens.get(i - 1).span().end() <= tokens.get(i).span().begin(), tokens.get(i).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lettersAndDigits_areAllInTokens(String text) {
    StringBuilder left = new StringBuilder(text);
    for (Token token : tokens(text)) {
      IntStream.range(token.span().begin(), token.span().end())
          .forEach(i -> left.setCharAt(i, ' '));
    }
    assertFalse(left.codePoints().anyMatch(Character::isLetterOrDigit), left.toString());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void token_neverSplitsASurrogatePair(String text) {
    for (Token token : tokens(text)) {
      assertFalse(Character.isLowSurrogate(token.text().charAt(0)), token.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentence_spansItsTokens(String text) {
    for (Sentence sentence : SharedAnalyzer.plain(text).sentences()) {
      int last = sentence.tokens().size() - 1;
      assertEquals(sentence.token(0).span().cover(sentence.token(last).span()), sentence.span());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_isKeptAsGiven(String text) {
    assertEquals(text, SharedAnalyzer.plain(text).text());
  }

  private static List<Token> tokens(String text) {
    return SharedAnalyzer.plain(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }
}
