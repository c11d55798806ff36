package factcheck.bench;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and refuses what is not, instead of putting replacement characters in its place.
 */
final class Utf8 {
  private Utf8() {}

  static String decode(byte[] bytes, int begin, int end, Object where) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, begin, end - begin))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(where, "not UTF-8", e);
    }
  }
}
