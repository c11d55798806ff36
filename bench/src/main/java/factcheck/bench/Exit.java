package factcheck.bench;

/** The process's exit codes. */
final class Exit {
  static final int OK = 0;
  static final int USAGE = 2;
  static final int BAD_INPUT = 3;

  /** Everything was measured, but on some claims the engine broke. */
  static final int ENGINE_FAILED = 4;

  /** A fault of the benchmark itself. The launcher ends with it too when it cannot build. */
  static final int FAULT = 7;

  private Exit() {}
}
