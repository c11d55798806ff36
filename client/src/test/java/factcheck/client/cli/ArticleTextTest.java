package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.v1.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {
  private static final String TEXT =
      "\nHead\n\n" + Character.toString(0x1F600) + " one\ntwo\n \n\nthree";

  @ParameterizedTest
  @CsvSource({
    "Head, 2:1 (paragraph 1)",
    "ead, 2:2 (paragraph 1)",
    "one, 4:3 (paragraph 2)",
    "two, 5:1 (paragraph 2)",
    "three, 8:1 (paragraph 3)"
  })
  void place_countsLinesCharactersAndParagraphsFromOne(String words, String place) {
    Span span = Span.newBuilder().setBegin(TEXT.indexOf(words)).build();
    assertEquals("a.txt:" + place, new ArticleText("a.txt", TEXT).place(span));
  }
}
