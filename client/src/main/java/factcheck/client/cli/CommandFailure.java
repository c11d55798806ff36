package factcheck.client.cli;

/** A command cannot go on; the message tells the user why in one line, or is empty. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;

  CommandFailure(int exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** A file, a claim or an article cannot be used. */
  static CommandFailure badInput(String message) {
    return new CommandFailure(Exit.BAD_INPUT, message);
  }

  /** The exit code. */
  int exit() {
    return exit;
  }
}
