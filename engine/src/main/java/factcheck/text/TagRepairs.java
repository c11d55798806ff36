package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Mends parts of speech before a sentence is parsed: a word with a hyphen before a noun is no verb
 * ("the council-owned building"), and neither is a capitalized word inside a name ("the Temple
 * Mount Sifting Project", "the company Live Nation").
 */
final class TagRepairs {
  /** Beginnings with which a word with a hyphen is a verb all the same: "co-founded Orlo". */
  private static final ImmutableSet<String> VERBAL =
      ImmutableSet.of(
          "co", "re", "pre", "de", "mis", "over", "under", "out", "un", "self", "cross");

  private TagRepairs() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    boolean running = isRunningText(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (isPremodifier(token, tokens.get(i + 1))) {
        retag(token, "JJ", token.word().toLowerCase(Locale.ROOT));
      } else if (running && i > 0 && isInsideName(tokens, i)) {
        retag(token, "NNP", token.word());
      }
    }
  }

  private static void retag(CoreLabel token, String tag, String lemma) {
    token.setTag(tag);
    token.setLemma(lemma);
  }

  private static boolean isPremodifier(CoreLabel token, CoreLabel next) {
    int hyphen = token.word().indexOf('-');
    return hyphen > 0
        && (token.tag().equals("VBD") || token.tag().equals("VBN"))
        && next.tag().startsWith("NN")
        && !VERBAL.contains(token.word().substring(0, hyphen).toLowerCase(Locale.ROOT));
  }

  private static boolean isInsideName(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    String before = tokens.get(i - 1).word();
    return token.tag().startsWith("VB")
        && isCapitalized(token)
        && Character.isLetterOrDigit(before.codePointAt(0))
        && isName(tokens.get(i + 1));
  }

  private static boolean isName(CoreLabel token) {
    return token.tag().startsWith("NNP") && isCapitalized(token);
  }

  private static boolean isCapitalized(CoreLabel token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /** Whether most words are in lower case; a headline in capitals has verbs among its names. */
  private static boolean isRunningText(List<CoreLabel> tokens) {
    long words = tokens.stream().filter(t -> Character.isLetter(t.word().codePointAt(0))).count();
    long lower =
        tokens.stream().filter(t -> Character.isLowerCase(t.word().codePointAt(0))).count();
    return 2 * lower > words;
  }
}
