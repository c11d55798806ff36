package factcheck.client.cli;

/** The exit codes of the command. */
public final class Exit {
  /** Every claim is supported; for other commands: done. */
  public static final int SUPPORTED = 0;

  /** At least one claim is refuted, or has evidence both ways. */
  public static final int REFUTED = 1;

  /** No claim is refuted, and at least one cannot be decided or checked. */
  public static final int NOT_ENOUGH_INFO = 2;

  /** The command line is wrong. */
  public static final int USAGE = 3;

  /** A file, a claim or an article cannot be used. */
  public static final int BAD_INPUT = 4;

  /** A stored article does not exist, or exists already. */
  public static final int NOT_FOUND = 5;

  /** The server cannot be reached, is not ready, is too busy, or did not answer in time. */
  public static final int UNREACHABLE = 6;

  /** A fault of the program, or results that cannot be written. */
  public static final int INTERNAL = 7;

  private Exit() {}
}
