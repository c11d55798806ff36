package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApostrophesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "the dockers’ fund, the dockers' fund",
        "the mayor’s plan, the mayor's plan",
        "she didn’t, she didn't",
        "he said ‘no’ twice, he said ‘no’ twice",
        "he said ‘it isn’t’ twice, he said ‘it isn't’ twice",
        "“no” ’ , “no” ’ ",
        "plain, plain",
      })
  void apostrophes_areMadeStraight_andQuotationMarksKept(String text, String expected) {
    assertEquals(expected, Apostrophes.straightened(text));
  }
}
