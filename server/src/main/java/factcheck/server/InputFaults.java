package factcheck.server;

import factcheck.check.InvalidInputException;
import factcheck.check.Limits;
import factcheck.v1.ErrorReason;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells in the request's own field paths what the engine finds wrong with a text. */
final class InputFaults {
  /** Longest title and other free text beside claims and articles, in code points. */
  static final int MAX_TITLE_CODE_POINTS = 1_000;

  private InputFaults() {}

  /**
   * Runs {@code work}, whose input came from {@code field}.
   *
   * @throws ServiceException if the engine refuses the input
   */
  static <T> T at(String field, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInputException refused) {
      throw ServiceException.field(reason(refused.fault()), field, refused.getMessage());
    }
  }

  /** Refuses a claim that the engine would refuse, before any work is done for it. */
  static void requireClaim(String claim, String field) {
    String unused = at(field, () -> Limits.requireClaim(claim));
  }

  /** Refuses text of more than {@code max} code points. */
  static void requireShort(String text, int max, String field) {
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_TEXT_TOO_LONG,
          field,
          String.format(
              Locale.ROOT, "%s has %,d characters; at most %,d are allowed", field, length, max));
    }
  }

  private static ErrorReason reason(InvalidInputException.Fault fault) {
    return switch (fault) {
      case BLANK -> ErrorReason.ERROR_REASON_TEXT_BLANK;
      case TOO_LONG -> ErrorReason.ERROR_REASON_TEXT_TOO_LONG;
      case LONE_SURROGATE -> ErrorReason.ERROR_REASON_TEXT_NOT_UNICODE;
    };
  }
}
