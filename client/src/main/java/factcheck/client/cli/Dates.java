package factcheck.client.cli;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.Locale;

/** Dates as messages. */
final class Dates {
  private Dates() {}

  static Date write(LocalDate date) {
    return Date.newBuilder()
        .setYear(date.getYear())
        .setMonth(date.getMonthValue())
        .setDay(date.getDayOfMonth())
        .build();
  }

  static String show(Date date) {
    return String.format(
        Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonth(), date.getDay());
  }
}
