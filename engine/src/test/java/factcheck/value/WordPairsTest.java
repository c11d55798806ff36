package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of opposites and equivalents of news language. */
final class WordPairsTest {
  private static final WordPairs PAIRS = WordPairs.load();
  private static final List<List<String>> ROWS =
      DataFile.rows(WordPairs.class, "word-pairs.tsv", 3);

  private static final ImmutableList<Term.Kind> SORTS =
      ImmutableList.of(Term.Kind.VERB, Term.Kind.NOUN);

  @ParameterizedTest
  @CsvSource({
    "permit, VERB, ban, VERB, true",
    "ban, VERB, permit, VERB, true",
    "ban, NOUN, permit, NOUN, false",
    "low, ADJECTIVE, high, ADJECTIVE, true",
    "lower, ADJECTIVE, raise, VERB, false",
    "close, ADJECTIVE, open, ADJECTIVE, false",
    "rise, NOUN, fall, VERB, true"
  })
  void sides_areOppositeOfTheirSortOfWord(
      String one, Term.Kind kind, String other, Term.Kind otherKind, boolean opposite) {
    assertEquals(opposite, PAIRS.opposite(new Term(one, kind), new Term(other, otherKind)));
  }

  @Test
  void wordsOfOneSide_areEquivalent() {
    assertTrue(PAIRS.equivalent(verb("permit"), verb("authorize")));
    assertTrue(PAIRS.equivalent(verb("say"), verb("state")));
    assertFalse(PAIRS.equivalent(verb("say"), new Term("state", Term.Kind.NOUN)));
  }

  @Test
  void wordsOfDifferentRows_areNotEquivalent() {
    assertFalse(PAIRS.equivalent(verb("permit"), verb("acquit")));
  }

  @Test
  void noTwoWords_areBothOppositeAndEquivalent() {
    List<String> both = new ArrayList<>();
    for (Term.Kind sort : SORTS) {
      for (String a : words()) {
        for (String b : words()) {
          Term one = new Term(a, sort);
          Term other = new Term(b, sort);
          if (PAIRS.opposite(one, other) && PAIRS.equivalent(one, other)) {
            both.add(sort + " " + a + " " + b);
          }
        }
      }
    }
    assertEquals(List.of(), both);
  }

  @Test
  void noWord_isItsOwnOpposite() {
    for (Term.Kind sort : SORTS) {
      assertEquals(
          List.of(),
          words().stream()
              .map(word -> new Term(word, sort))
              .filter(word -> PAIRS.opposite(word, word))
              .toList());
    }
  }

  @Test
  void words_areInLowerCase() {
    assertEquals(
        List.of(),
        words().stream().filter(word -> !word.equals(word.toLowerCase(Locale.ROOT))).toList());
  }

  @Test
  void leftSide_isNeverEmpty() {
    assertEquals(List.of(), ROWS.stream().filter(row -> row.get(1).isEmpty()).toList());
  }

  @Test
  void noRow_holdsOneWordOnly() {
    assertEquals(
        List.of(),
        ROWS.stream().filter(row -> row.get(2).isEmpty() && !row.get(1).contains(",")).toList());
  }

  private static Term verb(String lemma) {
    return new Term(lemma, Term.Kind.VERB);
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (List<String> row : ROWS) {
      for (String side : row.subList(1, row.size())) {
        words.addAll(Splitter.on(',').trimResults().omitEmptyStrings().splitToList(side));
      }
    }
    return words;
  }
}
