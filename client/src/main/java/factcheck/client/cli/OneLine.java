package factcheck.client.cli;

import java.util.regex.Pattern;

/** Makes foreign text fit for a line on a terminal. */
final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  /** Control characters of 7 and of 8 bits, and those that reorder the text around them. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]");

  /** Code points of a text that is shown only to say which one it is. */
  private static final int LONGEST = 200;

  private OneLine() {}

  /** The text with line breaks as spaces, and nothing in it that could steer a terminal. */
  static String of(String text) {
    return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\ufffd");
  }

  /** The same, and of a long text its beginning alone. */
  static String beginning(String text) {
    String line = of(text);
    int count = line.codePointCount(0, line.length());
    return count <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "... (" + count + " characters)";
  }
}
