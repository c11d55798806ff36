package factcheck.server;

import factcheck.v1.ErrorReason;

/** Reads fields of a request that are probabilities. */
final class Probabilities {
  private Probabilities() {}

  /**
   * The value as it is.
   *
   * @param field path of the field within the request
   * @throws ServiceException if the value is not a number from 0 to 1
   */
  static double read(double value, String field) {
    if (!(value >= 0 && value <= 1)) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_MALFORMED,
          field,
          field + " is " + value + "; it must be from 0 to 1");
    }
    return value;
  }
}
