package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds the verb of what somebody is said to have said, where the tagger saw none: "Vaccine cuts
 * cases, firm says", "A vaccine reduced cases, its maker said". Without it the sentence has no verb
 * but the last one, and the vaccine would say it.
 */
final class MissingVerbs {
  /** Verbs of headlines whose present tense looks like a plural noun. */
  private static final ImmutableSet<String> PLURALS =
      ImmutableSet.of(
          "aids",
          "backs",
          "blames",
          "blasts",
          "blocks",
          "boosts",
          "claims",
          "cuts",
          "delays",
          "drops",
          "faces",
          "fights",
          "fines",
          "forces",
          "halts",
          "helps",
          "hikes",
          "hits",
          "hurts",
          "kills",
          "lifts",
          "limits",
          "moves",
          "names",
          "needs",
          "offers",
          "orders",
          "plans",
          "plots",
          "posts",
          "probes",
          "raids",
          "reports",
          "risks",
          "saves",
          "signs",
          "slams",
          "slows",
          "starts",
          "stops",
          "targets",
          "tests",
          "threatens",
          "urges",
          "wants",
          "wins");

  /** Verbs without an object, likewise. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          "closes",
          "collapses",
          "dies",
          "ends",
          "escapes",
          "falls",
          "opens",
          "reopens",
          "resigns",
          "resumes",
          "returns",
          "survives");

  /** Verbs that keep an object in the passive: "a man named chairman, the firm said". */
  private static final ImmutableSet<String> WITH_TWO_OBJECTS =
      ImmutableSet.of(
          "appoint", "ask", "assign", "award", "call", "charge", "declare", "deny", "dub", "elect",
          "grant", "hand", "name", "offer", "order", "owe", "pay", "promise", "refuse", "tell");

  /** Words of times that stand without a preposition. */
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "spring",
          "summer",
          "autumn",
          "winter",
          "season",
          "night",
          "morning",
          "evening");

  private MissingVerbs() {}

  /** Mends the tags of a sentence in place. */
  static void apply(List<CoreLabel> tokens) {
    ended(tokens);
    int comma = frame(tokens);
    if (comma < 0 || tokens.subList(0, comma).stream().anyMatch(MissingVerbs::isFinite)) {
      return;
    }
    if (tokens.get(0).tag().equals("IN")) {
      // "In a letter published Monday, she said": a circumstance.
      return;
    }
    boolean sentence = tokens.get(tokens.size() - 1).tag().equals(".");
    IntStream.range(1, comma - 1)
        .filter(i -> isVerb(tokens, i, sentence))
        .findFirst()
        .ifPresent(i -> retag(tokens.get(i)));
  }

  /** "Strike ends, trains to resume": a headline whose first clause is a noun and its verb. */
  private static void ended(List<CoreLabel> tokens) {
    int verb = 1;
    while (verb < tokens.size() - 1 && !tokens.get(verb + 1).word().equals(",")) {
      verb++;
    }
    boolean headline =
        verb + 2 < tokens.size()
            && !tokens.get(tokens.size() - 1).word().matches("[.!?:;…]")
            && tokens.stream().noneMatch(MissingVerbs::isFinite);
    if (headline
        && tokens.get(verb).tag().equals("NNS")
        && ENDS.contains(tokens.get(verb).word())
        && tokens.get(verb - 1).tag().matches("NNP?")
        && opens(tokens, verb)) {
      retag(tokens.get(verb));
    }
  }

  /** The last comma, where somebody is named behind it and then a verb of saying; -1 for none. */
  private static int frame(List<CoreLabel> tokens) {
    int comma = tokens.size() - 1;
    while (comma >= 0 && !tokens.get(comma).word().equals(",")) {
      comma--;
    }
    int verb = comma + 1;
    while (verb < tokens.size() && !isFinite(tokens.get(verb)) && isOfPhrase(tokens.get(verb))) {
      verb++;
    }
    boolean says =
        comma > 0
            && verb > comma + 1
            && verb < tokens.size()
            && isFinite(tokens.get(verb))
            && SpeechVerbs.contains(tokens.get(verb).lemma());
    return says ? comma : -1;
  }

  /** Behind a noun and before what is done to another: "vaccine cuts cases". */
  private static boolean isVerb(List<CoreLabel> tokens, int i, boolean sentence) {
    CoreLabel token = tokens.get(i);
    boolean between =
        tokens.get(i - 1).tag().startsWith("NN")
            && tokens.get(i + 1).tag().matches("NNP?S?|DT|JJ|CD|PRP\\$");
    if (startsTime(tokens, i + 1)) {
      return false;
    }
    boolean plural = token.tag().equals("NNS") && PLURALS.contains(token.word());
    boolean past =
        sentence
            && token.tag().equals("VBN")
            && token.word().endsWith("ed")
            && !WITH_TWO_OBJECTS.contains(token.lemma());
    return between && (plural || past) && opens(tokens, i);
  }

  /** "Job cuts next year", "a man arrested Monday": when, and nothing that is done to it. */
  private static boolean startsTime(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
    boolean near = word.matches("last|next|this|a|an|each|every");
    int noun = near && i + 1 < tokens.size() ? i + 1 : i;
    return TIMES.contains(tokens.get(noun).word().toLowerCase(Locale.ROOT));
  }

  /** Whether nothing but a noun phrase stands before the verb. */
  private static boolean opens(List<CoreLabel> tokens, int verb) {
    return tokens.subList(0, verb).stream().allMatch(MissingVerbs::isOfPhrase);
  }

  private static boolean isOfPhrase(CoreLabel token) {
    return token.tag().matches("NNP?S?|NNPS|DT|JJ[RS]?|CD|PRP\\$?|POS|IN|CC|HYPH|,|-[LR]RB-");
  }

  private static boolean isFinite(CoreLabel token) {
    return token.tag().matches("VBD|VBZ|VBP|MD");
  }

  private static void retag(CoreLabel token) {
    String tag = token.tag().equals("NNS") ? "VBZ" : "VBD";
    token.setTag(tag);
    token.setLemma(Morphology.lemmaStatic(token.word(), tag, true));
  }
}
