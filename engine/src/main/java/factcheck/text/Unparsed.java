package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tokens that a parser trained on running sentences does better without: the place and agency
 * before a report ("MOSCOW (AP) --"), labels ("UPDATE:") and credits, remarks, and the marks around
 * a few words that the writer takes over into a sentence of his own (had "misled" councillors).
 */
final class Unparsed {
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("—", "–", "--", "―", "-");

  private static final ImmutableSet<String> MARKS = ImmutableSet.of("\"", "“", "”", "``", "''");

  /** Words before a mark that open an utterance, which is a sentence of its own. */
  private static final ImmutableSet<String> OPENINGS =
      ImmutableSet.of(",", ":", ".", "?", "!", ";");

  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of(
          "update", "updated", "correction", "breaking", "exclusive", "watch", "note", "caption");

  private static final Pattern TICKER =
      Pattern.compile(
          "(?:(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|TSE|ASX|NSE|BSE|AMEX|HKG|EPA|ETR|FRA):[A-Z0-9.]{1,8}"
              + "|[A-Z0-9]{1,6}\\.[A-Z]{1,3})(?::?Quote)?");

  private static final int LONGEST_PLACE = 14;
  private static final int LONGEST_QUOTE = 8;
  private static final int LONGEST_SOURCE = 4;

  private Unparsed() {}

  /** Indices of the tokens to leave out. */
  static ImmutableSet<Integer> of(List<String> words) {
    ImmutableSet.Builder<Integer> left = ImmutableSet.builder();
    int opening =
        Math.max(Math.max(placeLine(words), label(words)), Math.max(source(words), remark(words)));
    for (int i = 0; i < opening; i++) {
      left.add(i);
    }
    left.addAll(marks(words, opening));
    left.addAll(credit(words, opening));
    left.addAll(tickers(words));
    return left.build();
  }

  /** How many tokens stand up to the dash behind place and agency; 0 for none. */
  private static int placeLine(List<String> words) {
    int dash = -1;
    for (int i = 1; i < Math.min(words.size() - 2, LONGEST_PLACE) && dash < 0; i++) {
      dash = DASHES.contains(words.get(i)) ? i : -1;
    }
    if (dash < 0) {
      return 0;
    }
    String last = words.get(dash - 1);
    boolean agency = last.equals(")") || last.equals("-RRB-");
    boolean capitals = words.subList(0, dash).stream().allMatch(Unparsed::isOfPlace);
    boolean place = isCapitals(words.get(0)) && capitals && words.get(0).length() > 3;
    boolean goesOn =
        words.subList(dash + 1, words.size()).stream().noneMatch(DASHES::contains) || agency;
    return goesOn && (place || agency && isCapitals(words.get(0))) ? dash + 1 : 0;
  }

  /** "UPDATE: the mill reopened", "BEATEN: Bo Ray after the fight": a word before a colon. */
  private static int label(List<String> words) {
    boolean label =
        words.size() > 3
            && words.get(1).equals(":")
            && (isCapitals(words.get(0)) && words.get(0).length() > 2
                || LABELS.contains(words.get(0).toLowerCase(Locale.ROOT)))
            && words.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    return label ? 2 : 0;
  }

  /** "The fire is out [AP]": who took the picture or sent the report. */
  private static ImmutableSet<Integer> credit(List<String> words, int from) {
    int close = Math.max(words.lastIndexOf("]"), words.lastIndexOf("-RSB-"));
    int open = Math.max(words.lastIndexOf("["), words.lastIndexOf("-LSB-"));
    boolean credit =
        open > from
            && close - open > 1
            && close - open <= LONGEST_SOURCE
            && words.subList(close + 1, words.size()).stream().noneMatch(Unparsed::isWord)
            && words.subList(open + 1, close).stream().allMatch(Unparsed::isOfPlace);
    ImmutableSet.Builder<Integer> left = ImmutableSet.builder();
    for (int i = open; credit && i <= close; i++) {
      left.add(i);
    }
    return left.build();
  }

  /** "Orlo (NYSE: ORL) fell", "Orlo (ORL.TO: Quote)": under which letters its shares are traded. */
  private static ImmutableSet<Integer> tickers(List<String> words) {
    ImmutableSet.Builder<Integer> left = ImmutableSet.builder();
    for (int open = 0; open < words.size(); open++) {
      if (!words.get(open).equals("(") && !words.get(open).equals("-LRB-")) {
        continue;
      }
      int close = open + 1;
      while (close < words.size()
          && !words.get(close).equals(")")
          && !words.get(close).equals("-RRB-")) {
        close++;
      }
      if (close < words.size()
          && TICKER.matcher(String.join("", words.subList(open + 1, close))).matches()) {
        IntStream.rangeClosed(open, close).forEach(left::add);
      }
    }
    return left.build();
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  /** "(Orlo.com) Thousands": up to three words in brackets before the first sentence. */
  private static int source(List<String> words) {
    int close = Math.max(words.indexOf(")"), words.indexOf("-RRB-"));
    boolean opened = words.get(0).equals("(") || words.get(0).equals("-LRB-");
    return opened && close > 1 && close <= LONGEST_SOURCE && close + 1 < words.size()
        ? close + 1
        : 0;
  }

  /** "That being said,", "That all said," say nothing. */
  private static int remark(List<String> words) {
    int comma = words.indexOf(",");
    boolean remark =
        comma > 1
            && comma < 4
            && comma + 1 < words.size()
            && words.get(0).equalsIgnoreCase("that")
            && words.get(comma - 1).equals("said");
    return remark ? comma + 1 : 0;
  }

  private static boolean isOfPlace(String word) {
    return !Character.isLetter(word.codePointAt(0)) || Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static ImmutableSet<Integer> marks(List<String> words, int from) {
    ImmutableSet.Builder<Integer> left = ImmutableSet.builder();
    int open = -1;
    for (int i = from; i < words.size(); i++) {
      if (!MARKS.contains(words.get(i))) {
        continue;
      }
      if (open < 0) {
        open = i;
        continue;
      }
      if (isTakenOver(words, from, open, i)) {
        left.add(open).add(i);
      }
      open = -1;
    }
    return open < 0 ? left.build() : ImmutableSet.of();
  }

  private static boolean isTakenOver(List<String> words, int from, int open, int close) {
    return open > from
        && close - open > 1
        && close - open <= LONGEST_QUOTE + 1
        && !OPENINGS.contains(words.get(open - 1))
        && words.subList(open + 1, close).stream().noneMatch(OPENINGS::contains);
  }
}
