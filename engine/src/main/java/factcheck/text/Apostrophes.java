package factcheck.text;

/**
 * Tells the curly apostrophe from the closing quotation mark it shares its character with. The
 * tokenizer takes every ’ after a space or a letter for a quotation mark, and the parser then loses
 * the clause of "the dockers’ fund".
 */
final class Apostrophes {
  private static final char CURLY = '\u2019';
  private static final char OPENING = '\u2018';

  private Apostrophes() {}

  /**
   * The text with each curly apostrophe made straight, and closing quotation marks left as they
   * are. Every character keeps its place.
   */
  static String straightened(String text) {
    if (text.indexOf(CURLY) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPENING) {
        open = true;
      } else if (c == '\n') {
        open = false;
      } else if (c == CURLY) {
        boolean within = isLetter(text, i - 1) && isLetter(text, i + 1);
        if (within || (!open && isLetter(text, i - 1))) {
          out.setCharAt(i, '\'');
        } else {
          open = false;
        }
      }
    }
    return out.toString();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
