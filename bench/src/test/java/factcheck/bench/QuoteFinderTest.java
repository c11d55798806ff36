package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import org.junit.jupiter.api.Test;

final class QuoteFinderTest {
  @Test
  void find_returnsEveryExactPlace() {
    assertEquals(
        ImmutableList.of(new Span(0, 3), new Span(8, 11)), QuoteFinder.find("abc", "abc def abc"));
  }

  @Test
  void find_fallsBackToLettersAndDigits() {
    String article = "He said: “It  costs 4.2 million.” Then he left.";

    ImmutableList<Span> found = QuoteFinder.find("\"it costs 4.2 Million\"", article);

    assertEquals("It  costs 4.2 million", found.get(0).of(article));
  }

  @Test
  void find_returnsNothingForWhatTheArticleDoesNotHold() {
    assertTrue(QuoteFinder.find("no such words", "abc").isEmpty());
    assertTrue(QuoteFinder.find(" ", "abc").isEmpty());
    assertTrue(QuoteFinder.find("...", "abc").isEmpty());
  }
}
