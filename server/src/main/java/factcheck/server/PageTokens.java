package factcheck.server;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import factcheck.v1.ErrorReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * Page tokens that only this process can make. A token holds where the next page starts, and a seal
 * over that and over the request it belongs to. Safe for use by many threads.
 */
final class PageTokens {
  private static final int SEAL_BYTES = 16;

  private final HashFunction seal;

  PageTokens() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    this.seal = Hashing.hmacSha256(key);
  }

  /**
   * Makes a token.
   *
   * @param request all that has to stay the same from page to page
   * @param position where the next page starts; not empty
   */
  String make(String request, String position) {
    byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
    byte[] token = Arrays.copyOf(sealOf(request, position), SEAL_BYTES + bytes.length);
    System.arraycopy(bytes, 0, token, SEAL_BYTES, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /**
   * Where the page starts that {@code token} asks for; the empty string for the empty token.
   *
   * @throws ServiceException if this process did not make the token, or made it for another request
   */
  String open(String request, String token) {
    if (token.isEmpty()) {
      return "";
    }
    byte[] bytes = decode(token);
    if (bytes.length > SEAL_BYTES) {
      String position =
          new String(bytes, SEAL_BYTES, bytes.length - SEAL_BYTES, StandardCharsets.UTF_8);
      // Comparing whole tokens also refuses a second spelling of the same bytes.
      if (MessageDigest.isEqual(
          make(request, position).getBytes(StandardCharsets.UTF_8),
          token.getBytes(StandardCharsets.UTF_8))) {
        return position;
      }
    }
    throw invalid();
  }

  private byte[] sealOf(String request, String position) {
    byte[] bytes =
        seal.newHasher()
            .putInt(request.length())
            .putUnencodedChars(request)
            .putUnencodedChars(position)
            .hash()
            .asBytes();
    return Arrays.copyOf(bytes, SEAL_BYTES);
  }

  private static byte[] decode(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
  }

  private static ServiceException invalid() {
    return ServiceException.field(
        ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID,
        "page_token",
        "page_token was not given out for this request; start again without one");
  }
}
