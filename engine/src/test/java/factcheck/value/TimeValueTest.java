package factcheck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.data.DataFile;
import factcheck.text.AnnotatedText;
import factcheck.text.SharedAnalyzer;
import factcheck.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar times as far as a text fixes them. */
final class TimeValueTest {
  @TestFactory
  Stream<DynamicTest> timex_fixes() {
    return DataFile.rows(TimeValueTest.class, "timex.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0), () -> assertEquals(row.get(1), show(TimeValue.parse(row.get(0))))));
  }

  @TestFactory
  Stream<DynamicTest> times_compare() {
    return DataFile.rows(TimeValueTest.class, "time-pairs.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " / " + row.get(1),
                    () -> assertEquals(row.get(2), compare(row.get(0), row.get(1)))));
  }

  @TestFactory
  Stream<DynamicTest> comparison_isSymmetric() {
    return DataFile.rows(TimeValueTest.class, "time-pairs.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1) + " / " + row.get(0),
                    () -> assertEquals(row.get(2), compare(row.get(1), row.get(0)))));
  }

  @TestFactory
  Stream<DynamicTest> expression_isReadAgainstThePublicationDate() {
    return DataFile.rows(TimeValueTest.class, "times.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " on " + row.get(1),
                    () -> assertEquals(row.get(2), show(read(row.get(0), row.get(1))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The treaty was signed in July last year.", "The treaty was signed yesterday."})
  void relativeTime_withNoPublicationDate_hasNoYear(String sentence) {
    assertEquals(Optional.empty(), read(sentence, "-").flatMap(TimeValue::year));
  }

  @Test
  void relativeTime_withNoPublicationDate_agreesWithTheSameWords() {
    TimeValue one = read("The treaty was signed in July last year.", "-").orElseThrow();
    TimeValue two = read("In July last year the pact ended.", "-").orElseThrow();
    assertEquals(Comparison.AGREE, one.compare(two));
  }

  @Test
  void relativeTime_withNoPublicationDate_differsInItsMonth() {
    TimeValue one = read("The treaty was signed in July last year.", "-").orElseThrow();
    TimeValue two = read("The pact ended in May last year.", "-").orElseThrow();
    assertEquals(Comparison.DIFFER, one.compare(two));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019-03-04, 2019-03-04, 2019-03-04",
    "XXXX-02, 2000-02-01, 2000-02-29",
    "XXXX-02-30, 2000-02-29, 2000-02-29"
  })
  void time_spansItsDays(String timex, LocalDate first, LocalDate last) {
    TimeValue time = TimeValue.parse(timex).orElseThrow();
    assertEquals(List.of(first, last), List.of(time.first(2000), time.last(2000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-WXX-5", "T10:30", "THIS P1Y OFFSET P-1Y INTERSECT XXXX-07"})
  void timeWithoutADate_isInNoYear(String timex) {
    assertEquals(false, TimeValue.parse(timex).orElseThrow().isInYear());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-04, 2019-03, true",
    "2019-03-04, 2019, true",
    "2019-03, 2019-03, true",
    "2019-03, 2019-03-04, false",
    "2019, 2019-03, false",
    "XXXX-03, 2019, false"
  })
  void time_isAsSpecificAs(String a, String b, boolean expected) {
    assertEquals(
        expected, TimeValue.parse(a).orElseThrow().asSpecificAs(TimeValue.parse(b).orElseThrow()));
  }

  private static String compare(String a, String b) {
    return TimeValue.parse(a).orElseThrow().compare(TimeValue.parse(b).orElseThrow()).toString();
  }

  private static Optional<TimeValue> read(String sentence, String published) {
    Optional<LocalDate> date =
        published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
    AnnotatedText text = SharedAnalyzer.get().analyzeClaim(sentence, date);
    return text.sentences().get(0).tokens().stream()
        .filter(token -> token.entity().equals("DATE") || token.entity().equals("TIME"))
        .map(Token::value)
        .map(TimeValue::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String show(Optional<TimeValue> time) {
    return time.map(
            t ->
                (show("y", t.year())
                        + show("m", t.month())
                        + show("d", t.day())
                        + show("w", t.weekday())
                        + t.clock().map(clock -> show(clock) + " ").orElse("")
                        + (t.relative().isEmpty() ? "" : "[" + t.relative() + "]"))
                    .strip())
        .orElse("-");
  }

  private static String show(String part, Optional<Integer> value) {
    return value.map(v -> part + v + " ").orElse("");
  }

  private static String show(ClockTime clock) {
    String from = show(clock.from());
    return (clock.from() == clock.to() ? from : from + "-" + show(clock.to())) + clock.zone();
  }

  private static String show(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
