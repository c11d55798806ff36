package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.data.DataFile;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Word relations; the pairs are in {@code relations.tsv}, words as {@code lemma/kind}. */
final class WordNetRelationsTest {
  private static final WordRelations RELATIONS = WordNetRelations.load();

  @TestFactory
  Stream<DynamicTest> words_relate() {
    return DataFile.rows(WordNetRelationsTest.class, "relations.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " " + row.get(1),
                    () ->
                        assertEquals(
                            WordRelation.valueOf(row.get(2)),
                            RELATIONS.relate(term(row.get(0)), term(row.get(1))))));
  }

  @TestFactory
  Stream<DynamicTest> relation_isMirroredTheOtherWayRound() {
    return DataFile.rows(WordNetRelationsTest.class, "relations.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1) + " " + row.get(0),
                    () ->
                        assertEquals(
                            mirror(WordRelation.valueOf(row.get(2))),
                            RELATIONS.relate(term(row.get(1)), term(row.get(0))))));
  }

  private static WordRelation mirror(WordRelation relation) {
    return switch (relation) {
      case NARROWER -> WordRelation.BROADER;
      case BROADER -> WordRelation.NARROWER;
      default -> relation;
    };
  }

  private static Term term(String word) {
    int slash = word.indexOf('/');
    return new Term(
        word.substring(0, slash),
        Term.Kind.valueOf(word.substring(slash + 1).toUpperCase(Locale.ROOT)));
  }
}
