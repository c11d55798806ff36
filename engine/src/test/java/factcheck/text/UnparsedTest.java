package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text the parser does not see, or nobody reads as a sentence. */
final class UnparsedTest {
  @ParameterizedTest
  @CsvSource({
    "Orlo ( NYSE : ORL ) fell ., 1 5",
    "Orlo ( ORL.TO : Quote ) shares fell ., 1 5",
    "Orlo -LRB- ORL.O -RRB- fell ., 1 3"
  })
  void lettersOfShares_areLeftOut(String words, String range) {
    int first = Integer.parseInt(range.substring(0, 1));
    int last = Integer.parseInt(range.substring(2));
    ImmutableSet.Builder<Integer> expected = ImmutableSet.builder();
    for (int i = first; i <= last; i++) {
      expected.add(i);
    }
    assertEquals(expected.build(), unparsed(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The mill ( S. Lee ) was sold .", "He went ( see below ) home ."})
  void otherBrackets_stay(String words) {
    assertEquals(ImmutableSet.of(), unparsed(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timequeue.push(function () { document.getElementById(\"a\").",
        "innerHTML = UI.dateFormat.get('2014', 'update'); });",
        "ann@orlo.com Follow on Twitter @ann",
        "Media playback is unsupported on your device"
      })
  void codeAndCredits_areFurniture(String sentence) {
    assertTrue(Layout.isFurniture(sentence));
  }

  @Test
  void sentences_areNone() {
    assertFalse(
        Layout.isFurniture("The function of the committee (founded in 1990) is to advise."));
  }

  private static ImmutableSet<Integer> unparsed(String words) {
    return Unparsed.of(Splitter.on(' ').splitToList(words));
  }
}
