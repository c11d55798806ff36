package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;

/**
 * Mends parts of speech of words that are verbs, or that open a clause, where the tagger sees a
 * noun or a comparative: "is tweaking its stores", "to flatter the results", "so that cars can
 * pass", "given that they are dear".
 */
final class VerbTags {
  /** Comparatives that are verbs, too. */
  private static final ImmutableSet<String> COMPARATIVES =
      ImmutableSet.of("flatter", "lower", "better", "further");

  private VerbTags() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isOngoing(tokens, i)) {
        retag(tokens.get(i), "VBG");
      } else if (isPurpose(tokens, i)) {
        tokens.get(i - 1).setTag("TO");
        retag(tokens.get(i), "VB");
      } else if (isOpening(tokens, i) || isGiven(tokens, i)) {
        retag(tokens.get(i), "IN");
      } else if (isWorth(tokens, i)) {
        retag(tokens.get(i), "IN");
      } else if (isDoneBy(tokens, i)) {
        tokens.get(i).setTag("VBN");
      }
    }
  }

  private static void retag(CoreLabel token, String tag) {
    token.setTag(tag);
    token.setLemma(Morphology.lemmaStatic(token.word(), tag, true));
  }

  /** "The company is tweaking its stores". */
  private static boolean isOngoing(List<CoreLabel> tokens, int i) {
    int be = tokens.get(i - 1).tag().equals("RB") ? i - 2 : i - 1;
    return tokens.get(i).tag().equals("NN")
        && tokens.get(i).word().endsWith("ing")
        && be > 0
        && "be".equals(tokens.get(be).lemma())
        && tokens.get(i + 1).tag().matches("PRP\\$|DT");
  }

  /** "An exercise to flatter the results". */
  private static boolean isPurpose(List<CoreLabel> tokens, int i) {
    return tokens.get(i).tag().equals("JJR")
        && COMPARATIVES.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))
        && tokens.get(i - 1).word().equals("to")
        && tokens.get(i + 1).tag().matches("DT|PRP\\$|NNP|NNS");
  }

  /** "So that cars can pass": "that" is of no cars. */
  private static boolean isOpening(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("that")
        && tokens.get(i).tag().equals("DT")
        && tokens.get(i - 1).word().equalsIgnoreCase("so")
        && tokens.get(i + 1).tag().matches("NNS?|DT|PRP\\$?|JJ");
  }

  /** "Shares fell, dragged down by a warning": a past form behind a comma, and what did it. */
  private static boolean isDoneBy(List<CoreLabel> tokens, int i) {
    int by = tokens.get(i + 1).tag().equals("RP") ? i + 2 : i + 1;
    return tokens.get(i).tag().equals("VBD")
        && tokens.get(i).word().endsWith("ed")
        && tokens.get(i - 1).word().equals(",")
        && by + 1 < tokens.size()
        && tokens.get(by).word().equals("by")
        && tokens.get(by + 1).tag().matches("DT|NNP?S?|JJ|PRP\\$|VBG")
        && tokens.subList(0, i).stream().anyMatch(one -> one.tag().matches("VBD|VBZ|VBP|MD"));
  }

  /** "Given that they are dear": since they are. */
  private static boolean isGiven(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("given")
        && tokens.get(i + 1).word().equals("that")
        && tokens.get(i + 1).tag().equals("IN")
        && !"be".equals(tokens.get(i - 1).lemma())
        && !"have".equals(tokens.get(i - 1).lemma());
  }

  /** "An offer worth $15 a share". */
  private static boolean isWorth(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("worth")
        && tokens.get(i).tag().matches("NN|JJ")
        && tokens.get(i - 1).tag().matches("NNS?")
        && tokens.get(i + 1).tag().matches("\\$|CD|RB|JJR|IN");
  }
}
