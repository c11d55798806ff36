package factcheck.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables beside a class on the class path. */
final class DataFileTest {
  @Test
  void rows_skipCommentsAndBlankLines() {
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", ""), List.of("d", "e f")),
        DataFile.rows(DataFileTest.class, "well-formed.tsv", 2));
  }

  @Test
  void malformedRow_isReportedWithFileAndLine() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> DataFile.rows(DataFileTest.class, "malformed.tsv", 2));
    assertEquals(
        "malformed.tsv:4 (3 columns, expected 2): \"one\ttwo\tthree\"", error.getMessage());
  }

  @Test
  void missingFile_isReportedByName() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> DataFile.rows(DataFileTest.class, "nowhere.tsv", 2));
    assertEquals(true, error.getMessage().contains("nowhere.tsv"));
  }
}
