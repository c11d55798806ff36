package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers with "to" between them: scores and hours, in a text of Saturday, October 3, 2020. */
final class ScoresTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 3);

  @ParameterizedTest
  @CsvSource({
    "The team won 3 to 2 on Friday., 3, NUMBER, 3.0",
    "The team won 3 to 2 on Friday., 2, NUMBER, 2.0",
    "The team won 3 to 2 on Friday., Friday, DATE, 2020-10-02",
    "The council voted 12 to 11 for the plan., 11, NUMBER, 11.0",
  })
  void score_isTwoNumbers(String sentence, String word, String entity, String value) {
    Token token = token(sentence, word);
    assertEquals(entity, token.entity());
    assertEquals(value, token.value());
  }

  @ParameterizedTest
  @CsvSource({
    "The office was open from 9 to 5 on Friday., 5",
    "The office was open 9 to 5 p.m. on Friday., 5",
  })
  void hours_stayHours(String sentence, String word) {
    assertEquals("TIME", token(sentence, word).entity());
  }

  private static Token token(String sentence, String word) {
    return SharedAnalyzer.get().analyze(sentence, Optional.of(PUBLISHED)).sentences().stream()
        .flatMap(one -> one.tokens().stream())
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
