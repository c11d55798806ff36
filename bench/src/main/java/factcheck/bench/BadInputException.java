package factcheck.bench;

/** A file that cannot be used; the message is one line that starts with where the fault is. */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT = 80;

  BadInputException(Object where, String fault) {
    super(where + ": " + fault);
  }

  BadInputException(Object where, String fault, Throwable cause) {
    super(where + ": " + fault, cause);
  }

  /** A fault of one line, shown with the line's beginning. */
  static BadInputException inLine(Location where, String fault, String line) {
    String begin = line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "...";
    return new BadInputException(
        where, fault + ": \"" + begin.replaceAll("\\p{Cntrl}", "?") + "\"");
  }
}
