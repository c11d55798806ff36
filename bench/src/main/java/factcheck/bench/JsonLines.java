package factcheck.bench;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads files of one JSON object a line, plain or compressed with gzip, in UTF-8. */
final class JsonLines {
  private JsonLines() {}

  /**
   * The file's rows; blank lines are passed over.
   *
   * @throws BadInputException if the file cannot be read, a line is no JSON object, or no row is
   *     left
   */
  static ImmutableList<JsonRow> read(Path file) {
    byte[] bytes = bytes(file);
    ImmutableList.Builder<JsonRow> rows = ImmutableList.builder();
    int line = 1;
    for (int begin = 0; begin < bytes.length; line++) {
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      Location location = new Location(file, line);
      String text = Utf8.decode(bytes, begin, end, location);
      if (!text.isBlank()) {
        rows.add(JsonRow.parse(location, text));
      }
      begin = end + 1;
    }
    ImmutableList<JsonRow> all = rows.build();
    if (all.isEmpty()) {
      throw new BadInputException(file, "holds no rows");
    }
    return all;
  }

  private static byte[] bytes(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return isGzip(bytes) ? unzip(bytes, file) : bytes;
    } catch (IOException e) {
      throw new BadInputException(file, "cannot be read", e);
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private static byte[] unzip(byte[] bytes, Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (EOFException | ZipException e) {
      throw new BadInputException(file, "damaged gzip file", e);
    }
  }
}
