package factcheck.server;

import factcheck.check.CheckOptions;

/** Reads the options of a request. */
final class CheckOptionMessages {
  private CheckOptionMessages() {}

  /**
   * The options as the engine takes them.
   *
   * @param field path of the options within the request
   * @throws ServiceException if one of them is out of range
   */
  static CheckOptions read(factcheck.v1.CheckOptions options, String field) {
    double bar =
        options.hasMinRefutedConfidence()
            ? Probabilities.read(
                options.getMinRefutedConfidence(), field + ".min_refuted_confidence")
            : CheckOptions.DEFAULT_MIN_REFUTED;
    return new CheckOptions(options.getRequireReportedBasis(), bar);
  }
}
