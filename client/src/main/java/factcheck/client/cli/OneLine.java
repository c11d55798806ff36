package factcheck.client.cli;

import java.util.regex.Pattern;

/** Makes foreign text fit for a line on a terminal. */
final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

  private OneLine() {}

  /** The text with line breaks as spaces, and nothing in it that could steer a terminal. */
  static String of(String text) {
    return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\ufffd");
  }
}
