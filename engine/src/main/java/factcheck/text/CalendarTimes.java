package factcheck.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives the tokens of a sentence the times that SUTime read, mended by {@link WeekdayDates}, {@link
 * OpenDates} and {@link ClockTimes}, with the tense of the clause that each time stands in. A
 * weekday within a name ("Palm Sunday") gets none.
 */
final class CalendarTimes {
  private CalendarTimes() {}

  /**
   * The tokens, those of a time with its TIMEX3 value.
   *
   * @param sentence tokens and tree
   * @param labels what the recognisers said of each token
   */
  static ImmutableList<Token> mended(
      Sentence sentence, List<CoreLabel> labels, Optional<LocalDate> published) {
    ClauseTenses tenses = new ClauseTenses(sentence);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int first = 0;
    while (first < labels.size()) {
      Timex timex = labels.get(first).get(TimexAnnotation.class);
      int next = first + 1;
      while (timex != null && next < labels.size() && isSame(timex, labels.get(next))) {
        next++;
      }
      boolean feast =
          timex != null
              && first > 0
              && WeekdayDates.isFeast(
                  sentence.token(first - 1).text(), sentence.token(first).text());
      String value = "";
      if (timex != null && !feast) {
        // What lasts "six hours in November" has no TIMEX3 value, only a normalised one.
        String read = timex.value() == null ? sentence.token(first).value() : timex.value();
        Optional<Tense> tense = tenses.around(head(sentence, first, next));
        value = value(sentence, read, Strings.nullToEmpty(timex.text()), tense, published);
      }
      for (int i = first; i < next; i++) {
        Token token = sentence.token(i);
        tokens.add(value.isEmpty() && !feast ? token : token.withValue(value));
      }
      first = next;
    }
    return tokens.build();
  }

  private static String value(
      Sentence sentence,
      String read,
      String words,
      Optional<Tense> tense,
      Optional<LocalDate> published) {
    boolean past = tense.map(Tense.PAST::equals).orElseGet(() -> isPast(sentence));
    String dated = WeekdayDates.mended(read, words, past, published);
    return ClockTimes.mended(OpenDates.mended(dated, words, tense, published), words);
  }

  private static boolean isSame(Timex timex, CoreLabel label) {
    Timex other = label.get(TimexAnnotation.class);
    return other != null && timex.tid() != null && timex.tid().equals(other.tid());
  }

  /** The word of an expression that the others hang on. */
  private static int head(Sentence sentence, int first, int next) {
    for (int i = first; i < next; i++) {
      int above = sentence.governor(i).map(Dependency::governor).orElse(i);
      if (above < first || above >= next) {
        return i;
      }
    }
    return next - 1;
  }

  /** Whether a sentence tells of the past: a past or perfect tense and no modal verb. */
  private static boolean isPast(Sentence sentence) {
    boolean have = sentence.tokens().stream().anyMatch(token -> token.lemma().equals("have"));
    boolean participle = sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBN"));
    boolean past = sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBD"));
    return (past || have && participle)
        && sentence.tokens().stream().noneMatch(token -> token.tag().equals("MD"));
  }
}
