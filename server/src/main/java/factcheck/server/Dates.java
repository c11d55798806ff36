package factcheck.server;

import com.google.type.Date;
import factcheck.v1.ErrorReason;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as messages. */
final class Dates {
  private Dates() {}

  /**
   * The day that {@code date} names.
   *
   * @throws ServiceException if a part is missing or there is no such day
   */
  static LocalDate read(Date date, String field) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw malformed(field, "needs a year from 1 to 9999");
    }
    try {
      return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
    } catch (DateTimeException noSuchDay) {
      throw malformed(field, "is not a day of the calendar; year, month and day are required");
    }
  }

  static Date write(LocalDate date) {
    return Date.newBuilder()
        .setYear(date.getYear())
        .setMonth(date.getMonthValue())
        .setDay(date.getDayOfMonth())
        .build();
  }

  private static ServiceException malformed(String field, String what) {
    return ServiceException.field(
        ErrorReason.ERROR_REASON_FIELD_MALFORMED, field, field + " " + what);
  }
}
