package factcheck.check;

/** The engine that the tests of this package share. */
final class SharedChecker {
  private static final class Holder {
    static final FactChecker LOADED = FactChecker.load();
  }

  private SharedChecker() {}

  /** The engine; loads its models on the first call. */
  static FactChecker get() {
    return Holder.LOADED;
  }
}
