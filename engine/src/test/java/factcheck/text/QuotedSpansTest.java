package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotedSpansTest {
  private static List<String> quoted(String text) {
    return QuotedSpans.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void curlyAndStraightMarks_holdTheWordsBetween() {
    assertEquals(List.of("no"), quoted("She said “no” and left."));
    assertEquals(List.of("no", "yes"), quoted("She said \"no\", then \"yes\"."));
  }

  @Test
  void markLeftOpen_closesAtTheParagraph() {
    assertEquals(
        List.of("We will go on.", "We will win."), quoted("“We will go on.\n\n“We will win.”"));
  }

  @Test
  void straightMarkAfterSpace_opensAnewWhereTheLastWasLeftOpen() {
    assertEquals(
        List.of("We went. ", "It was cold,"), quoted("\"We went. \"It was cold,\" he said."));
  }

  @Test
  void strayMarks_quoteNothing() {
    assertEquals(List.of(), quoted("12\" pipes"));
    assertEquals(List.of(), quoted("“”"));
    assertEquals(List.of(), quoted(""));
    assertEquals(List.of(), quoted("“open to the end"));
  }
}
