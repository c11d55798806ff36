package factcheck.check;

import factcheck.check.InvalidInputException.Fault;

/** What texts the engine accepts. */
public final class Limits {
  /** Longest claim, in Unicode code points. */
  public static final int MAX_CLAIM_CODE_POINTS = 1_000;

  /** Longest article, in Unicode code points. */
  public static final int MAX_ARTICLE_CODE_POINTS = 200_000;

  private Limits() {}

  /**
   * Returns {@code claim} if it can be checked.
   *
   * @throws InvalidInputException if it is blank, too long or not valid Unicode
   * @throws NullPointerException if it is null
   */
  public static String requireClaim(String claim) {
    return require("claim", claim, MAX_CLAIM_CODE_POINTS);
  }

  /**
   * Returns {@code text} if it can be read as an article.
   *
   * @throws InvalidInputException if it is blank, too long or not valid Unicode
   * @throws NullPointerException if it is null
   */
  public static String requireArticle(String text) {
    return require("article", text, MAX_ARTICLE_CODE_POINTS);
  }

  private static String require(String field, String text, int max) {
    if (text.codePoints().allMatch(Limits::isBlank)) {
      throw new InvalidInputException(field, Fault.BLANK, "the " + field + " is empty");
    }
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      throw new InvalidInputException(
          field,
          Fault.TOO_LONG,
          String.format(
              java.util.Locale.ROOT,
              "the %s has %,d characters; at most %,d are allowed",
              field,
              length,
              max));
    }
    text.codePoints()
        .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        .findFirst()
        .ifPresent(
            c -> {
              throw new InvalidInputException(
                  field,
                  Fault.LONE_SURROGATE,
                  String.format(
                      java.util.Locale.ROOT,
                      "the %s holds a lone surrogate (U+%04X): it is not valid Unicode text",
                      field,
                      c));
            });
    return text;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.getType(codePoint) == Character.CONTROL;
  }
}
