package factcheck.server;

import factcheck.v1.ErrorReason;

/** How many things a page holds. */
final class PageSizes {
  static final int DEFAULT = 50;
  static final int MAX = 1_000;

  private PageSizes() {}

  /**
   * The size of the page, from 1 to {@link #MAX}.
   *
   * @throws ServiceException if {@code asked} is negative
   */
  static int of(int asked) {
    if (asked < 0) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_MALFORMED,
          "page_size",
          "page_size is " + asked + ", must not be negative");
    }
    return asked == 0 ? DEFAULT : Math.min(asked, MAX);
  }
}
