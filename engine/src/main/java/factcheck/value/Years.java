package factcheck.value;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells bare numbers of four digits that count ("8000 workers") from years ("the 2008 floods"), and
 * what lasts from when it was ("two days in June"): the date recogniser takes them for one.
 */
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2999;

  /** Years that news names without more, unless the number is a round one. */
  private static final int RECENT = 1900;

  private static final int COMING = 2099;

  /** "In 2015 workers left": the year has the preposition. */
  private static final ImmutableSet<String> BEFORE_YEARS =
      ImmutableSet.of("in", "since", "until", "till", "during", "by", "from");

  private static final ImmutableSet<String> BEFORE_COUNTS =
      ImmutableSet.of("than", "least", "most");

  private static final Pattern LASTING = Pattern.compile("INTERSECT\\s+P");

  private Years() {}

  /** Whether a token belongs to a date or time of the day, and is no number taken for a year. */
  static boolean isTime(Sentence sentence, int i) {
    return isCalendar(sentence.token(i))
        && !isCount(sentence, number(sentence, i))
        && !isLength(sentence, i);
  }

  /** "Two days" of "two days in June", which the date recogniser takes for one time. */
  private static boolean isLength(Sentence sentence, int i) {
    if (!LASTING.matcher(sentence.token(i).value()).find()) {
      return false;
    }
    if (Units.isTime(sentence.token(i).lemma())) {
      return !sentence.dependents(i, "nummod", "det").isEmpty();
    }
    return sentence
        .governor(i)
        .filter(edge -> edge.is("nummod") || edge.is("det"))
        .filter(edge -> Units.isTime(sentence.token(edge.governor()).lemma()))
        .isPresent();
  }

  /** The number of "about 1200" for either of its words; else the token itself. */
  private static int number(Sentence sentence, int i) {
    boolean digits = Character.isDigit(sentence.token(i).text().charAt(0));
    return !digits && i + 1 < sentence.tokens().size() && isSame(sentence, i, i + 1) ? i + 1 : i;
  }

  private static boolean isCount(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!token.text().matches("\\d{4}")
        || !token.value().strip().equals(token.text())
        || !isAlone(sentence, i)) {
      return false;
    }
    int value = Integer.parseInt(token.text());
    if (value < FIRST || value > LAST) {
      return true;
    }
    String before = word(sentence, i - 1);
    if (!counts(sentence, i) || BEFORE_YEARS.contains(before)) {
      return false;
    }
    boolean recent = value >= RECENT && value <= COMING;
    return !recent || value % 100 == 0 || BEFORE_COUNTS.contains(before);
  }

  /** "8000 workers", "8000 of the workers"; a noun with an article before it has its year named. */
  private static boolean counts(Sentence sentence, int i) {
    if (word(sentence, i + 1).equals("of")) {
      return true;
    }
    int noun =
        sentence
            .governor(i)
            .filter(edge -> edge.is("nummod"))
            .map(edge -> edge.governor())
            .orElse(-1);
    return noun > i
        && sentence.token(noun).tag().equals("NNS")
        && sentence.dependents(noun, "det", "nmod:poss", "amod", "compound").stream()
            .noneMatch(word -> word.index() < i);
  }

  /** Whether no other number is part of the same date. */
  private static boolean isAlone(Sentence sentence, int i) {
    boolean before =
        i > 0
            && isSame(sentence, i - 1, i)
            && (sentence.token(i - 1).tag().equals("CD") || sentence.token(i - 1).isNoun());
    return !before && (i + 1 == sentence.tokens().size() || !isSame(sentence, i, i + 1));
  }

  private static boolean isSame(Sentence sentence, int a, int b) {
    return isCalendar(sentence.token(a))
        && isCalendar(sentence.token(b))
        && sentence.token(a).value().equals(sentence.token(b).value());
  }

  private static boolean isCalendar(Token token) {
    return token.entity().equals("DATE") || token.entity().equals("TIME");
  }

  private static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size()
        ? sentence.token(i).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
