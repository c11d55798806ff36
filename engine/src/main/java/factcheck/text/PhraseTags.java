package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;

/**
 * Mends parts of speech inside noun phrases, before a sentence is parsed: nobody defends a
 * "defending champion", and two do not double in "two doubles matches".
 */
final class PhraseTags {
  /** Participles of what somebody is for now. */
  private static final ImmutableSet<String> HOLDING =
      ImmutableSet.of("defending", "reigning", "sitting", "acting", "outgoing", "incoming");

  /** Verbs that no gerund follows: what they are done to. */
  private static final ImmutableSet<String> WITHOUT_GERUND =
      ImmutableSet.of("give", "beat", "defeat", "thrash", "host", "hand", "overcome", "edge");

  private PhraseTags() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isHolding(tokens, i) || isOfName(tokens, i)) {
        retag(tokens.get(i), "JJ");
      } else if (isCounted(tokens, i)) {
        retag(tokens.get(i), "NNS");
      } else if (isEvent(tokens, i)) {
        retag(tokens.get(i), "NN");
      }
    }
  }

  private static void retag(CoreLabel token, String tag) {
    token.setTag(tag);
    token.setLemma(Morphology.lemmaStatic(token.word(), tag, true));
  }

  /** "Beat defending champion Ann Lee": a single champion would need an article. */
  private static boolean isHolding(List<CoreLabel> tokens, int i) {
    CoreLabel next = tokens.get(i + 1);
    boolean several =
        next.tag().equals("NNS") && i + 2 < tokens.size() && isName(tokens.get(i + 2));
    return tokens.get(i).tag().equals("VBG")
        && HOLDING.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))
        && !"be".equals(tokens.get(i - 1).lemma())
        && !tokens.get(i - 1).word().matches("of|for|from")
        && (next.tag().equals("NN") || several)
        && (next.lemma().equals("champion") || Mentions.isTitle(next.lemma()));
  }

  /** "Beat struggling Vik", "gave visiting Orlo the lead". */
  private static boolean isOfName(List<CoreLabel> tokens, int i) {
    return tokens.get(i).tag().equals("VBG")
        && tokens.get(i - 1).tag().startsWith("VB")
        && WITHOUT_GERUND.contains(tokens.get(i - 1).lemma())
        && isName(tokens.get(i + 1));
  }

  /** "Two doubles matches": a number of several, and a verb of one. */
  private static boolean isCounted(List<CoreLabel> tokens, int i) {
    CoreLabel number = tokens.get(i - 1);
    return tokens.get(i).tag().equals("VBZ")
        && number.tag().equals("CD")
        && Character.isLetter(number.word().codePointAt(0))
        && !number.word().equalsIgnoreCase("one")
        && (i == 1 || !tokens.get(i - 2).tag().startsWith("NN"))
        && tokens.get(i + 1).tag().startsWith("NN");
  }

  /** "A storm warning issued on Monday", "blamed the killing on": what there was, or is. */
  private static boolean isEvent(List<CoreLabel> tokens, int i) {
    String next = tokens.get(i + 1).tag();
    boolean kind =
        i > 1
            && ContextTags.EVENTS.contains(tokens.get(i).word())
            && tokens.get(i - 1).tag().equals("NN")
            && tokens.get(i - 2).tag().matches("DT|JJ|IN|PRP\\$")
            && (next.equals("VBN") || next.equals("VBD"));
    boolean definite = tokens.get(i - 1).word().equalsIgnoreCase("the") && next.equals("IN");
    return tokens.get(i).tag().equals("VBG") && (kind || definite);
  }

  private static boolean isName(CoreLabel token) {
    return token.tag().startsWith("NNP");
  }
}
