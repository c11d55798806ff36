package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic of ranges of a text. */
final class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3"})
  void span_thatIsNoRange_isRejected(int begin, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(begin, end));
  }

  @Test
  void neighbours_doNotOverlap() {
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
  }

  @Test
  void sharedCharacter_isAnOverlap() {
    assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
  }

  @Test
  void span_containsItself() {
    assertTrue(new Span(2, 4).contains(new Span(2, 4)));
  }

  @Test
  void span_doesNotContainALongerOne() {
    assertFalse(new Span(2, 4).contains(new Span(2, 5)));
  }

  @Test
  void cover_reachesOverTheGap() {
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
  }

  @Test
  void shift_movesBothEnds() {
    assertEquals(new Span(5, 7), new Span(2, 4).shift(3));
  }

  @Test
  void order_isByBeginThenEnd() {
    List<Span> sorted = List.of(new Span(0, 9), new Span(1, 2), new Span(1, 3));
    assertEquals(
        sorted, Stream.of(new Span(1, 3), new Span(0, 9), new Span(1, 2)).sorted().toList());
  }
}
