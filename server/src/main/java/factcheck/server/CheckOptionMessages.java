package factcheck.server;

import factcheck.check.CheckOptions;
import java.util.OptionalDouble;

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
    OptionalDouble bar =
        options.hasMinRefutedConfidence()
            ? OptionalDouble.of(
                Probabilities.read(
                    options.getMinRefutedConfidence(), field + ".min_refuted_confidence"))
            : OptionalDouble.empty();
    return new CheckOptions(options.getRequireReportedBasis(), bar);
  }
}
