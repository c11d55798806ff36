package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.text.AnnotatedText;
import factcheck.text.SharedAnalyzer;
import factcheck.value.QuantityReader.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quantities of a sentence; the cases are in {@code quantities.tsv}. */
final class QuantityReaderTest {
  @TestFactory
  Stream<DynamicTest> quantity_isReadFrom() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            row.get(1),
                            join(read(row.get(0)), found -> found.quantity().toString()))));
  }

  @TestFactory
  Stream<DynamicTest> quantity_standsAt() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            row.get(2),
                            join(read(row.get(0)), found -> found.span().of(row.get(0))))));
  }

  @ParameterizedTest
  @CsvSource({
    "zero, 0", "seven, 7", "nineteen, 19", "ninety, 90", "twenty-three, 23", "Ninety-Nine, 99",
    "dozen, 12", "hundred, 100", "million, 1e6", "12, 12", "3.5, 3.5", "'12,500', 12500",
    "40m, 40e6", "2.5bn, 2.5e9", "1.2trn, 1.2e12", "10k, 1e4"
  })
  void word_isANumber(String word, double value) {
    assertEquals(value, NumberWords.value(word).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ship",
        "m",
        "k",
        "-",
        "",
        "twenty-",
        "one-two",
        "twenty-twenty",
        "3-1",
        "1st",
        "v2"
      })
  void word_isNoNumber(String word) {
    assertEquals(true, NumberWords.value(word).isEmpty());
  }

  private static Stream<List<String>> rows() {
    return DataFile.rows(QuantityReaderTest.class, "quantities.tsv", 3).stream();
  }

  private static ImmutableList<Found> read(String sentence) {
    AnnotatedText text = SharedAnalyzer.plain(sentence);
    return QuantityReader.read(text.sentences().get(0));
  }

  private static String join(
      List<Found> found, java.util.function.Function<Found, String> rendering) {
    return found.isEmpty() ? "-" : found.stream().map(rendering).collect(Collectors.joining("; "));
  }
}
