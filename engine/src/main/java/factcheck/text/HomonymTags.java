package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Mends the tags of words that are nouns as well as verbs, before a sentence is parsed: nobody runs
 * "running water" or wires "wire fraud", and tickets that "cost about 20 euros" are no cost.
 */
final class HomonymTags {
  /** What somebody may plead guilty to, named by the word before it: "wire fraud". */
  private static final ImmutableSet<String> CRIMES =
      ImmutableSet.of(
          "fraud",
          "evasion",
          "laundering",
          "theft",
          "robbery",
          "trafficking",
          "manipulation",
          "tampering",
          "possession");

  /** Means or aims of crimes that are verbs too. */
  private static final ImmutableSet<String> CRIMINAL =
      ImmutableSet.of(
          "wire", "mail", "bank", "tax", "benefit", "credit", "drug", "gun", "market", "witness");

  /** Participles that say of what kind the water is. */
  private static final ImmutableSet<String> OF_WATER =
      ImmutableSet.of("running", "drinking", "flowing");

  private static final ImmutableSet<String> HAVING =
      ImmutableSet.of("without", "with", "no", "have", "has", "had", "lack", "lacked", "lacks");

  /** Words before a sum. */
  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of(
          "about", "around", "roughly", "nearly", "almost", "over", "between", "approximately");

  private HomonymTags() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      if (isCrime(tokens, i) || isBehindArticle(tokens, i)) {
        retag(token, "NN", word);
      } else if (isOfWater(tokens, i)) {
        retag(token, "JJ", word);
      } else if (isCosting(tokens, i)) {
        retag(token, "VBD", "cost");
      } else if (isLetDo(tokens, i)) {
        retag(token, "VB", word);
      } else if (token.tag().equals("VBZ") && word.matches(".+(ators|utors)")) {
        // "Rules that regulators drafted": no verb ends so.
        retag(token, "NNS", word.substring(0, word.length() - 1));
      }
    }
  }

  private static void retag(CoreLabel token, String tag, String lemma) {
    token.setTag(tag);
    token.setLemma(lemma);
  }

  /** "Pleaded guilty to wire fraud". */
  private static boolean isCrime(List<CoreLabel> tokens, int i) {
    boolean crime =
        tokens.get(i).tag().equals("VB")
            && tokens.get(i - 1).word().equals("to")
            && CRIMINAL.contains(tokens.get(i).word())
            && CRIMES.contains(tokens.get(i + 1).word());
    if (crime) {
      tokens.get(i - 1).setTag("IN");
    }
    return crime;
  }

  /** "A drone used in the attack". */
  private static boolean isBehindArticle(List<CoreLabel> tokens, int i) {
    return tokens.get(i).tag().matches("VBP?")
        && Character.isLowerCase(tokens.get(i).word().codePointAt(0))
        && tokens.get(i - 1).word().matches("(?i)the|an?")
        && tokens.get(i - 1).tag().equals("DT");
  }

  /** "Without running water", but not "running water parks". */
  private static boolean isOfWater(List<CoreLabel> tokens, int i) {
    boolean phraseEnds =
        i + 2 >= tokens.size() || !tokens.get(i + 2).tag().matches("NN.*|JJ.*|VBG");
    return tokens.get(i).tag().equals("VBG")
        && OF_WATER.contains(tokens.get(i).word())
        && tokens.get(i + 1).word().equals("water")
        && HAVING.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT))
        && phraseEnds;
  }

  /**
   * "Such tickets cost about 20 euros", "the strike, now in its third week, cost them millions".
   */
  private static boolean isCosting(List<CoreLabel> tokens, int i) {
    boolean candidate =
        tokens.get(i).word().equals("cost") && tokens.get(i).tag().matches("NN|VBN?");
    if (!candidate) {
      return false;
    }
    boolean sum = isSum(tokens, i + 1);
    boolean paid = sum || isSum(tokens, afterPayer(tokens, i + 1));
    return switch (tokens.get(i - 1).tag()) {
      case "," -> paid && isBehindInsertion(tokens, i - 1);
      case "NNS", "NNPS" -> paid;
      case "NN", "NNP" -> sum && isOnlyVerb(tokens, i);
      default -> false;
    };
  }

  /** Whether no other verb stands in its clause. */
  private static boolean isOnlyVerb(List<CoreLabel> tokens, int i) {
    for (int k = i - 1; k >= 0 && !tokens.get(k).tag().matches("[,.:]|CC|IN|WDT"); k--) {
      if (tokens.get(k).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    for (int k = i + 1; k < tokens.size() && !tokens.get(k).tag().matches("[,.:]"); k++) {
      if (tokens.get(k).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return true;
  }

  private static int afterPayer(List<CoreLabel> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).tag().matches("DT|JJ|NN.*|PRP")) {
      at++;
    }
    return at;
  }

  private static boolean isSum(List<CoreLabel> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    boolean about = ABOUT.contains(tokens.get(i).word().toLowerCase(Locale.ROOT));
    return tokens.get(about ? i + 1 : i).tag().matches("CD|\\$|#");
  }

  /** Whether another comma stands before, and no verb of the sentence's own before that one. */
  private static boolean isBehindInsertion(List<CoreLabel> tokens, int comma) {
    int opening = comma - 1;
    while (opening > 0 && !tokens.get(opening).word().equals(",")) {
      opening--;
    }
    return opening > 0
        && tokens.subList(0, opening).stream().noneMatch(one -> one.tag().matches("VB[DZP]|MD"));
  }

  /** Whether nouns come first, and then a verb: "lets homes staff members use". */
  private static boolean isVerbBehindNouns(List<CoreLabel> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).tag().matches("NN.*|JJ")) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).tag().matches("VBP?");
  }

  /** "Lets tenants challenge rent increases". */
  private static boolean isLetDo(List<CoreLabel> tokens, int i) {
    return i > 1
        && tokens.get(i).tag().equals("NN")
        && tokens.get(i - 1).tag().equals("NNS")
        && tokens.get(i - 2).tag().startsWith("VB")
        && "let".equals(tokens.get(i - 2).lemma())
        && tokens.get(i + 1).tag().matches("NN.*|DT|PRP\\$|CD")
        && !isVerbBehindNouns(tokens, i + 1);
  }
}
