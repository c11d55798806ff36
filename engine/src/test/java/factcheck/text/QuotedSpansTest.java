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

  @Test
  void singleMarks_holdTheWordsBetween() {
    assertEquals(List.of("no"), quoted("She said ‘no’ and left."));
    assertEquals(List.of("It is over,", "Go!"), quoted("'It is over,' she said. 'Go!'"));
    assertEquals(List.of("I don't mind"), quoted("He told her 'I don't mind'."));
    assertEquals(List.of("fighters"), quoted("The dogs' home took in 'fighters' of all kinds."));
  }

  @Test
  void singleMarkLeftOpen_closesAtAParagraphWhoseNextOneOpensWithIt() {
    assertEquals(
        List.of("We will go on.", "We will win."), quoted("‘We will go on.\n\n‘We will win.’"));
    assertEquals(List.of(), quoted("‘Tis late.\n\nThe bar closed."));
    assertEquals(List.of(), quoted("‘We will go on.\n\nThe bar closed."));
  }

  @Test
  void apostropheOfAPossessor_endsNoQuotationThatGoesOnToAStop() {
    assertEquals(
        List.of("The workers' union is dead,"), quoted("'The workers' union is dead,' he said."));
  }

  @Test
  void singleMarksWithinDoubleOnes_areWordsOfTheirs() {
    assertEquals(
        List.of("I think, 'What would he do?' every day"),
        quoted("She said: “I think, 'What would he do?' every day”."));
  }

  @Test
  void apostrophes_quoteNothing() {
    assertEquals(List.of(), quoted("The boys' club and the girls' club meet in the '90s style."));
    assertEquals(List.of(), quoted("It's Ann's, isn't it? Get 'em while rock 'n' roll's hot."));
    assertEquals(List.of(), quoted("The class of '98 won the masters' cup; he is 6'2\" tall."));
    assertEquals(List.of(), quoted("It was the firm’s, the workers’ and the 1990s’ fault."));
  }
}
