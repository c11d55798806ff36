package factcheck.bench;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A line of a file.
 *
 * @param file as it was named or found
 * @param line counted from 1
 */
record Location(Path file, int line) {
  Location {
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line is " + line + ", must be at least 1");
    }
  }

  /** In the form that terminals make clickable. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
