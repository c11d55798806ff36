package factcheck.client.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text that came from a file or from standard input.
 *
 * @param name the file as the user named it
 * @param text its content, character for character
 */
record TextFile(String name, String text) {
  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final int MAX_BYTES = 64 * 1024 * 1024;

  /**
   * Reads a file.
   *
   * @param name path of the file; "-" reads standard input
   * @throws CommandFailure if it cannot be read or is not UTF-8
   */
  static TextFile read(String name, Terminal terminal) {
    if (name.isEmpty()) {
      throw CommandFailure.badInput("the file name is empty");
    }
    String shown = name.equals(STANDARD_INPUT) ? "standard input" : name;
    return new TextFile(shown, decode(shown, bytes(name, shown, terminal)));
  }

  private static byte[] bytes(String name, String shown, Terminal terminal) {
    try {
      byte[] bytes =
          name.equals(STANDARD_INPUT)
              ? terminal.in().readNBytes(MAX_BYTES + 1)
              : bytesOf(Path.of(name));
      if (bytes.length > MAX_BYTES) {
        throw CommandFailure.badInput(
            String.format(Locale.ROOT, "%s is larger than %,d bytes", shown, MAX_BYTES));
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw CommandFailure.badInput("there is no file " + shown);
    } catch (AccessDeniedException denied) {
      throw CommandFailure.badInput("no permission to read " + shown);
    } catch (IOException | InvalidPathException unreadable) {
      throw CommandFailure.badInput("cannot read " + shown + ": " + unreadable.getMessage());
    }
  }

  private static byte[] bytesOf(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw CommandFailure.badInput(path + " is a directory, not a file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private static String decode(String shown, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw CommandFailure.badInput(
          String.format(
              Locale.ROOT,
              "%s is not UTF-8: byte %d (0x%02X) begins no character",
              shown,
              in.position(),
              bytes[in.position()]));
    }
    return out.flip().toString();
  }
}
