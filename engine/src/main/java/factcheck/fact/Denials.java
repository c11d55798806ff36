package factcheck.fact;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a phrase that denies without its denial, where the fact itself is denied. */
final class Denials {
  private static final Pattern NO =
      Pattern.compile(
          "((?:still |now |also |just |\\w+ly )?)not? (?!one$|longer\\b)(\\w.*)",
          Pattern.CASE_INSENSITIVE);

  /** What is under "not" the same as the word that denies. */
  private static final ImmutableMap<String, String> ANY =
      ImmutableMap.of(
          "nobody", "anybody",
          "no one", "anyone",
          "nothing", "anything",
          "none", "any",
          "neither", "either",
          "nowhere", "anywhere");

  private Denials() {}

  /** "No plan" becomes "plan", "nobody" "anybody", "not guilty" "guilty". */
  static Argument affirmed(Argument argument) {
    return new Argument(
        argument.slot(),
        affirmed(argument.text()),
        argument.span(),
        argument.role(),
        argument.meaning());
  }

  private static String affirmed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> word : ANY.entrySet()) {
      String none = word.getKey();
      if (lower.equals(none) || lower.startsWith(none + " ")) {
        String any = word.getValue();
        String first =
            Character.isUpperCase(text.charAt(0))
                ? any.substring(0, 1).toUpperCase(Locale.ROOT)
                : any.substring(0, 1);
        return first + any.substring(1) + text.substring(none.length());
      }
    }
    Matcher denial = NO.matcher(text);
    return denial.matches() ? denial.group(1) + denial.group(2) : text;
  }
}
