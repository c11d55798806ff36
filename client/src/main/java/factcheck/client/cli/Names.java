package factcheck.client.cli;

/** Resource names as the user may shorten them. */
final class Names {
  static final String CORPUS = "corpora/default";

  private Names() {}

  /** The whole name of an article that the user gave by whole name or by id. */
  static String article(String given) {
    return given.contains("/") ? given : CORPUS + "/articles/" + given;
  }
}
