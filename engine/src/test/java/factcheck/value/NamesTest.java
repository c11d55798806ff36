package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.data.DataFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proper names; the pairs are in {@code name-pairs.tsv}. */
final class NamesTest {
  @TestFactory
  Stream<DynamicTest> names_canMeanTheSame() {
    return DataFile.rows(NamesTest.class, "name-pairs.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " / " + row.get(1),
                    () -> assertEquals(row.get(2), verdict(row.get(0), row.get(1)))));
  }

  @TestFactory
  Stream<DynamicTest> sameness_isSymmetric() {
    return DataFile.rows(NamesTest.class, "name-pairs.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1) + " / " + row.get(0),
                    () -> assertEquals(row.get(2), verdict(row.get(1), row.get(0)))));
  }

  @ParameterizedTest
  @CsvSource({
    "Russian, russia",
    "the United States, united states",
    "U.S., united states",
    "Dutch, netherlands",
    "Lena Fischer, lena fischer",
    "'  Norway ', norway"
  })
  void name_hasACanonicalForm(String name, String canonical) {
    assertEquals(canonical, Names.canonical(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norway", "norwegian", "the Netherlands", "U.S."})
  void country_isTold(String name) {
    assertEquals(true, Names.isCountry(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oslo", "Lena Fischer", "", "the"})
  void otherName_isNoCountry(String name) {
    assertEquals(false, Names.isCountry(name));
  }

  private static String verdict(String a, String b) {
    return Names.same(a, b) ? "same" : "different";
  }
}
