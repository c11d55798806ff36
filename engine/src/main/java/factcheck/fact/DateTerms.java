package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.value.Term;
import factcheck.value.TimeValue;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words of a date that a relative time stands for. */
final class DateTerms {
  private DateTerms() {}

  /**
   * Month, day and year of the time, without those that its words give.
   *
   * @param words the expression
   */
  static ImmutableList<Term> unsaid(TimeValue time, String words) {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    if (time.year().isEmpty() || words.contains(time.year().get().toString())) {
      return terms.build();
    }
    time.month()
        .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .filter(month -> !words.contains(month))
        .ifPresent(
            month -> {
              terms.add(new Term(month.toLowerCase(Locale.ROOT), Term.Kind.NAME));
              time.day().ifPresent(day -> terms.add(new Term(day.toString(), Term.Kind.NUMBER)));
            });
    return terms.add(new Term(time.year().get().toString(), Term.Kind.NUMBER)).build();
  }
}
