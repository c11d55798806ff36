package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import factcheck.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of opposites and equivalents of news language. */
final class WordPairsTest {
  private static final WordPairs PAIRS = WordPairs.load();

  @Test
  void sides_areOpposite() {
    assertTrue(PAIRS.opposite("permit", "ban"));
  }

  @Test
  void opposites_areSymmetric() {
    assertTrue(PAIRS.opposite("ban", "permit"));
  }

  @Test
  void wordsOfOneSide_areEquivalent() {
    assertTrue(PAIRS.equivalent("permit", "authorize"));
  }

  @Test
  void wordsOfDifferentRows_areNotEquivalent() {
    assertFalse(PAIRS.equivalent("permit", "guilty"));
  }

  @Test
  void noTwoWords_areBothOppositeAndEquivalent() {
    Set<String> words = words();
    List<String> both = new ArrayList<>();
    for (String a : words) {
      for (String b : words) {
        if (PAIRS.opposite(a, b) && PAIRS.equivalent(a, b)) {
          both.add(a + " " + b);
        }
      }
    }
    assertEquals(List.of(), both);
  }

  @Test
  void noWord_isItsOwnOpposite() {
    assertEquals(List.of(), words().stream().filter(word -> PAIRS.opposite(word, word)).toList());
  }

  @Test
  void words_areInLowerCase() {
    assertEquals(
        List.of(),
        words().stream().filter(word -> !word.equals(word.toLowerCase(Locale.ROOT))).toList());
  }

  @Test
  void leftSide_isNeverEmpty() {
    assertEquals(
        List.of(),
        DataFile.rows(WordPairs.class, "word-pairs.tsv", 2).stream()
            .filter(row -> row.get(0).isEmpty())
            .toList());
  }

  @Test
  void noRow_holdsOneWordOnly() {
    assertEquals(
        List.of(),
        DataFile.rows(WordPairs.class, "word-pairs.tsv", 2).stream()
            .filter(row -> row.get(1).isEmpty() && !row.get(0).contains(","))
            .toList());
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (List<String> row : DataFile.rows(WordPairs.class, "word-pairs.tsv", 2)) {
      for (String side : row) {
        words.addAll(Splitter.on(',').trimResults().omitEmptyStrings().splitToList(side));
      }
    }
    return words;
  }
}
