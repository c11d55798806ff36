package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.v1.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertEquals("a.txt:" + place, place(TEXT, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void place_takesEveryKindOfLineEnd(String end) {
    String text = String.join(end, "Head", "", "one", "two", " ", "", "the three", "four");
    assertEquals("a.txt:1:1 (paragraph 1)", place(text, "Head"));
    assertEquals("a.txt:3:1 (paragraph 2)", place(text, "one"));
    assertEquals("a.txt:4:2 (paragraph 2)", place(text, "wo"));
    assertEquals("a.txt:7:5 (paragraph 3)", place(text, "three"));
    assertEquals("a.txt:8:1 (paragraph 3)", place(text, "four"));
  }

  private static String place(String text, String words) {
    Span span = Span.newBuilder().setBegin(text.indexOf(words)).build();
    return new ArticleText("a.txt", text).place(span);
  }
}
