package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Mends scores that SUTime takes for times of the day: "won 3 to 2 on Friday", "voted 12 to 11".
 * Two bare numbers with "to" between them are numbers, unless "from", "between" or "at" stands
 * before them or the hour is told as one; what was read as the hour's day stays as a date.
 */
final class Scores {
  private static final Pattern BARE = Pattern.compile("\\d{1,2}");

  private static final ImmutableSet<String> OPENING = ImmutableSet.of("from", "between", "at");

  private static final ImmutableSet<String> CLOCK =
      ImmutableSet.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock");

  private Scores() {}

  /** The tokens of a sentence, those of scores marked as numbers. */
  static ImmutableList<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isScore(tokens, i)) {
        mended.set(i, number(tokens.get(i)));
        mended.set(i + 1, as(tokens.get(i + 1), "O", ""));
        mended.set(i + 2, number(tokens.get(i + 2)));
        String hour = hour(tokens.get(i + 2));
        int j = i + 3;
        while (!hour.isEmpty() && j < tokens.size() && goesOn(tokens.get(j), hour)) {
          mended.set(j, day(tokens.get(j)));
          j++;
        }
      }
    }
    return ImmutableList.copyOf(mended);
  }

  private static boolean isScore(List<Token> tokens, int at) {
    Token one = tokens.get(at);
    Token two = tokens.get(at + 2);
    return BARE.matcher(one.text()).matches()
        && BARE.matcher(two.text()).matches()
        && tokens.get(at + 1).text().equalsIgnoreCase("to")
        && (one.entity().equals("TIME") || two.entity().equals("TIME"))
        && (at == 0 || !OPENING.contains(lower(tokens.get(at - 1))))
        && (at + 3 == tokens.size() || !CLOCK.contains(lower(tokens.get(at + 3))));
  }

  /** The hour of a time, from its T on; empty where it has none. */
  private static String hour(Token token) {
    int at = token.value().indexOf('T');
    return at < 0 ? "" : token.value().substring(at);
  }

  private static boolean goesOn(Token token, String hour) {
    return token.tag().equals("IN") || hour(token).equals(hour);
  }

  /** The day without the hour; what has no day is no time. */
  private static Token day(Token token) {
    String day = token.value().substring(0, token.value().length() - hour(token).length());
    return day.isEmpty() ? as(token, "O", "") : as(token, "DATE", day);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Token number(Token token) {
    return as(token, "NUMBER", token.text() + ".0");
  }

  private static Token as(Token token, String ner, String value) {
    return new Token(
        token.index(), token.span(), token.text(), token.lemma(), token.tag(), ner, value);
  }
}
