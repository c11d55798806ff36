package factcheck.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that ships with the engine: one row a line, columns separated by tabs, {@code #} starts a
 * comment line.
 */
public final class DataFile {
  private static final Splitter TABS = Splitter.on('\t').trimResults();

  private DataFile() {}

  /**
   * The rows of a table beside {@code owner} on the class path.
   *
   * @param columns how many columns each row must have
   * @throws IllegalStateException if a row is malformed; the message names file and line
   */
  public static ImmutableList<List<String>> rows(Class<?> owner, String name, int columns) {
    URL url = Resources.getResource(owner, name);
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    int number = 0;
    try {
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = TABS.splitToList(line);
        if (row.size() != columns) {
          throw new IllegalStateException(
              name
                  + ":"
                  + number
                  + " ("
                  + row.size()
                  + " columns, expected "
                  + columns
                  + "): \""
                  + line
                  + "\"");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.build();
  }
}
