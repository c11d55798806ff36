package factcheck.value;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;

/** Finds what a number counts or measures. */
final class UnitReader {
  private static final ImmutableSet<String> NOT_UNITS =
      ImmutableSet.of("percent", "%", "per", "cent");

  private UnitReader() {}

  /** The unit of the number in the tokens {@code begin} to {@code end}; empty if it is not said. */
  static String unit(Sentence sentence, int begin, int end) {
    if (hasSign(sentence, begin)) {
      return Currencies.ofSign(sentence.token(begin - 1));
    }
    if (percentEnd(sentence, end) > end) {
      return "%";
    }
    if (isMetre(sentence, begin) || isMetre(sentence, end)) {
      return "metre";
    }
    String currency = Currencies.read(sentence, end).unit();
    return currency.isEmpty() ? noun(sentence, end) : currency;
  }

  /** Whether the sign of a currency stands before the number that begins at a token. */
  static boolean hasSign(Sentence sentence, int begin) {
    return begin > 0
        && begin <= sentence.tokens().size()
        && Currencies.isSign(sentence.token(begin - 1));
  }

  /**
   * The last token of "percent" or a currency's words from {@code begin} on; else the one before.
   */
  static int wordedSign(Sentence sentence, int begin) {
    int percent = percentEnd(sentence, begin);
    return percent > begin ? percent - 1 : Currencies.read(sentence, begin).last();
  }

  /** Whether "m" or "5m" are metres and no millions: "5m high", "3 m wide". */
  static boolean isMetre(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()
        || !sentence.token(i).text().matches("(?:\\d+(?:\\.\\d+)?)?m")) {
      return false;
    }
    boolean apart = sentence.token(i).text().equals("m");
    return !hasSign(sentence, apart ? i - 1 : i)
        && sentence
            .governor(i)
            .map(
                edge ->
                    edge.relation().equals("obl:npmod")
                        || apart && !edge.is("nummod") && !edge.is("compound"))
            .orElse(false);
  }

  private static String noun(Sentence sentence, int end) {
    int governor =
        sentence.governor(end - 1).map(edge -> edge.is("nummod") ? edge.governor() : -1).orElse(-1);
    if (governor >= 0 && !NOT_UNITS.contains(sentence.token(governor).lemma())) {
      return sentence.token(governor).lemma().toLowerCase(Locale.ROOT);
    }
    for (int i = end; i < Math.min(end + 3, sentence.tokens().size()); i++) {
      if (sentence.token(i).isNoun()) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      }
      if (!sentence.token(i).isAdjective()) {
        break;
      }
    }
    return "";
  }

  /** The token after "%", "percent" or "per cent" where it begins at {@code begin}; else that. */
  private static int percentEnd(Sentence sentence, int begin) {
    List<Token> tokens = sentence.tokens();
    if (begin >= tokens.size()) {
      return begin;
    }
    return switch (tokens.get(begin).text().toLowerCase(Locale.ROOT)) {
      case "%", "percent" -> begin + 1;
      case "per" ->
          begin + 1 < tokens.size() && tokens.get(begin + 1).text().equalsIgnoreCase("cent")
              ? begin + 2
              : begin;
      default -> begin;
    };
  }
}
