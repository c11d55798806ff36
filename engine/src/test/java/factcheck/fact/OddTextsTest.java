package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.data.DataFile;
import factcheck.text.SharedAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, it goes through: {@code odd-texts.tsv}, each text in three settings. */
final class OddTextsTest {
  private static final int LEAST = 300;

  /** Tokens of a sentence that is too long to parse, and of one that is far too long. */
  private static final int[] LONG = {400, 8000};

  private record Setting(String before, String after) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("", ""),
          new Setting("“Ana Costa said (", "”), and left.\n\nThey have yet to sign."),
          new Setting("Varde gets a harbour\r\n\r\nMarch 4, 2019\r\n\r\n", "\r\n\r\n© 2019"));

  static Stream<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Setting setting : SETTINGS) {
      for (List<String> row : DataFile.rows(OddTextsTest.class, "odd-texts.tsv", 1)) {
        texts.add(setting.before + SharedAnalyzer.unescape(row.get(0)) + setting.after);
      }
    }
    for (int tokens : LONG) {
      for (String unit : List.of("he ", "rain and ", "the mayor said that ", "( ")) {
        texts.add(unit.repeat(tokens / unit.split(" ").length).strip());
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void oddText_goesThrough(String text) {
    assertDoesNotThrow(
        () -> FactExtractor.extract(SharedAnalyzer.get().analyze(text, Optional.empty())));
  }

  @Test
  void oddTexts_areMany() {
    assertEquals(true, texts().count() >= LEAST, "only " + texts().count());
  }
}
