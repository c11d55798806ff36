package factcheck.server;

import factcheck.check.CheckOptions;
import factcheck.v1.ErrorReason;

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
    double bar = options.getMinRefutedConfidence();
    if (!(bar >= 0 && bar <= 1)) {
      String path = field + ".min_refuted_confidence";
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_MALFORMED,
          path,
          path + " is " + bar + "; it must be from 0 to 1");
    }
    return new CheckOptions(options.getRequireReportedBasis(), bar);
  }
}
