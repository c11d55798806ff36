package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;

/**
 * Mends parts of speech that the words around them tell, before a sentence is parsed: a "that"
 * before several things opens a clause ("said that side effects were rare"), and what stands in a
 * row of infinitives is one of them ("to uphold the result, order a recount or annul the vote");
 * "provided" may be an "if".
 */
final class ContextTags {
  /** Words that end in "s" and may be singular. */
  private static final ImmutableSet<String> EITHER =
      ImmutableSet.of(
          "series", "species", "means", "headquarters", "crossroads", "barracks", "news");

  /** Verbs of what one says of one's feelings; their past forms are hardly adjectives. */
  private static final ImmutableSet<String> VOICING = ImmutableSet.of("expressed", "voiced");

  /** What takes place, or a thing, rather than what somebody is doing. */
  static final ImmutableSet<String> EVENTS =
      ImmutableSet.of(
          "bombing",
          "briefing",
          "crossing",
          "filing",
          "gathering",
          "hearing",
          "killing",
          "landing",
          "listing",
          "meeting",
          "offering",
          "opening",
          "reading",
          "ruling",
          "screening",
          "shooting",
          "sighting",
          "stabbing",
          "warning");

  private static final ImmutableSet<String> LEADERS =
      ImmutableSet.of(
          "author",
          "authors",
          "researcher",
          "researchers",
          "investigator",
          "scientist",
          "prosecutor",
          "negotiator",
          "lawyer",
          "counsel",
          "singer");

  /** What goes on behind a participle up to the next comma. */
  private static final String INSIDE = "VBD|VBN|NN.*|DT|JJ.*|CD|POS|PRP\\$|IN|TO|RB|RP|CC|\\$";

  private ContextTags() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isProvided(tokens, i)) {
        retag(tokens.get(i), "IN");
      } else if (i > 0 && isOpening(tokens, i)) {
        retag(tokens.get(i), "IN");
      } else if (i > 0 && isSecondContent(tokens, i)) {
        retag(tokens.get(i), "IN");
      } else if (isLead(tokens, i)) {
        retag(tokens.get(i), "JJ");
      } else if (i > 0 && isInfinitiveOfRow(tokens, i)) {
        retag(tokens.get(i), "VB");
      } else if (i > 1 && isEvent(tokens, i)) {
        retag(tokens.get(i), "NN");
        ofEvent(tokens, i + 1);
      } else if (i > 0 && (isVoicing(tokens, i) || isRise(tokens, i))) {
        retag(tokens.get(i), "VBD");
      } else if (i > 0 && isShutting(tokens, i)) {
        retag(tokens.get(i - 1), "TO");
        retag(tokens.get(i), "VB");
      } else if (i > 1 && isEndOfName(tokens, i)) {
        retag(tokens.get(i), "NNP");
      } else if (i > 0 && isAccount(tokens, i)) {
        retag(tokens.get(i - 1), "IN");
        retag(tokens.get(i), "NN");
      }
    }
    besideHer(tokens);
    betweenCommas(tokens);
  }

  private static void retag(CoreLabel token, String tag) {
    token.setTag(tag);
    token.setLemma(Morphology.lemmaStatic(token.word(), tag, true));
  }

  /** "Ann Lee (Dover Athletic)": no adjective ends a name in brackets. */
  private static boolean isEndOfName(List<CoreLabel> tokens, int i) {
    int first = i - 1;
    while (first > 0 && tokens.get(first).tag().equals("NNP")) {
      first--;
    }
    return tokens.get(i).tag().equals("JJ")
        && Character.isUpperCase(tokens.get(i).word().codePointAt(0))
        && first < i - 1
        && tokens.get(first).word().equals("(")
        && tokens.get(i + 1).word().equals(")");
  }

  /** "Can stay, provided that they pay", "provided they can keep it": an "if". */
  private static boolean isProvided(List<CoreLabel> tokens, int i) {
    if (!tokens.get(i).word().equalsIgnoreCase("provided")) {
      return false;
    }
    if (i > 0 && tokens.get(i - 1).tag().startsWith("W")) {
      return false;
    }
    boolean apart =
        i == 0
            || !Character.isLetterOrDigit(tokens.get(i - 1).word().codePointAt(0))
            || isBehindModal(tokens, i);
    boolean that = tokens.get(i + 1).word().equals("that");
    int subject = that ? i + 2 : i + 1;
    int verb = subject;
    while (verb < tokens.size()
        && (tokens.get(verb).tag().matches("DT|PRP\\$?|JJ|CD|NN.*|POS")
            || tokens.get(verb).word().equals("of"))) {
      verb++;
    }
    return apart
        && verb > subject
        && verb < tokens.size()
        && tokens.get(verb).tag().matches(that ? "VB[DNZP]|MD" : "VB[DZP]|MD");
  }

  /** "The bus and that truck were destroyed": no clause yet. */
  private static boolean isBehindVerb(List<CoreLabel> tokens, int i) {
    return tokens.subList(0, i).stream().anyMatch(token -> token.tag().matches("VB[DZP]"));
  }

  /** Whether a "can" or "will" stands before, and no further clause begins between them. */
  private static boolean isBehindModal(List<CoreLabel> tokens, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (tokens.get(k).tag().equals("MD")) {
        return true;
      }
      boolean opens =
          tokens.get(k).tag().startsWith("W")
              || tokens.get(k).word().matches("because|whether|since|while|that|though|although");
      if (opens) {
        return false;
      }
    }
    return false;
  }

  /** "Said that side effects were rare": no "that" goes with several. */
  private static boolean isOpening(List<CoreLabel> tokens, int i) {
    if (!tokens.get(i).tag().equals("DT")
        || !tokens.get(i).word().equals("that")
        || !tokens.get(i - 1).tag().matches("V.*|CC|NN.*")) {
      return false;
    }
    int last = i;
    while (last + 1 < tokens.size() && tokens.get(last + 1).tag().matches("NN.*|JJ")) {
      last++;
    }
    if (last == i || last + 1 == tokens.size()) {
      return false;
    }
    String noun = tokens.get(last).word().toLowerCase(Locale.ROOT);
    return tokens.get(last + 1).word().matches("were|are|have")
            && (!tokens.get(i - 1).tag().equals("CC") || isBehindVerb(tokens, i))
        || tokens.get(last).tag().matches("NNP?S")
            && !tokens.get(last + 1).tag().equals("POS")
            && !EITHER.contains(noun)
            && !noun.endsWith("ics");
  }

  /** "Concluded that it had failed, and that part of it was lost": the second thing they did. */
  private static boolean isSecondContent(List<CoreLabel> tokens, int i) {
    boolean second =
        tokens.get(i).tag().equals("DT")
            && tokens.get(i).word().equals("that")
            && tokens.get(i - 1).tag().equals("CC")
            && tokens.get(i + 1).tag().matches("NN.*|JJ");
    for (int k = i - 2; second && k > 0; k--) {
      if (tokens.get(k).word().equals("that") && tokens.get(k).tag().equals("IN")) {
        return SpeechVerbs.contains(tokens.get(k - 1).lemma())
            && tokens.get(k - 1).tag().startsWith("V");
      }
    }
    return false;
  }

  /** "Said lead author Ann Lee": nobody leads her. */
  private static boolean isLead(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("lead")
        && tokens.get(i).tag().startsWith("VB")
        && LEADERS.contains(tokens.get(i + 1).word());
  }

  /** "To uphold it, order a recount or annul the vote": a noun has no article behind it. */
  private static boolean isInfinitiveOfRow(List<CoreLabel> tokens, int i) {
    return tokens.get(i).tag().equals("NN")
        && Character.isLowerCase(tokens.get(i).word().codePointAt(0))
        && tokens.get(i - 1).word().equals(",")
        && tokens.get(i + 1).tag().matches("DT|PRP\\$")
        && isBehindInfinitive(tokens, i - 1)
        && isBeforeInfinitive(tokens, i + 1);
  }

  /** Whether an infinitive with "to" goes on up to the comma. */
  private static boolean isBehindInfinitive(List<CoreLabel> tokens, int comma) {
    for (int k = comma - 1; k > 0; k--) {
      if (tokens.get(k).tag().equals("VB") && tokens.get(k - 1).tag().equals("TO")) {
        return true;
      }
      if (tokens.get(k).tag().matches("VB[DZP]|MD|[,:]")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the next verb is an infinitive behind "and" or "or". */
  private static boolean isBeforeInfinitive(List<CoreLabel> tokens, int from) {
    for (int k = from; k < tokens.size(); k++) {
      if (tokens.get(k).tag().startsWith("VB")) {
        return tokens.get(k).tag().equals("VB") && tokens.get(k - 1).tag().equals("CC");
      }
      if (tokens.get(k).tag().equals("MD")) {
        return false;
      }
    }
    return false;
  }

  /** "A stock market listing that", "the mass shooting in Varde": nobody lists or shoots there. */
  private static boolean isEvent(List<CoreLabel> tokens, int i) {
    CoreLabel before = tokens.get(i - 1);
    int first = i - 1;
    while (first > 0 && tokens.get(first).tag().matches("NN|NNP|JJ|CD|POS")) {
      first--;
    }
    return tokens.get(i).tag().equals("VBG")
        && EVENTS.contains(tokens.get(i).word())
        && before.tag().matches("NN|JJ")
        && !Animacy.isPerson(before.word(), before.tag())
        && first < i - 1
        && tokens.get(first).tag().matches("DT|PRP\\$")
        && (tokens.get(i + 1).tag().matches("WDT|VB[DZ]|MD|[,.]|CC")
            || tokens.get(i + 1).word().matches("in|on|that"));
  }

  /** "A listing that would": a relative clause. */
  private static void ofEvent(List<CoreLabel> tokens, int that) {
    boolean relative =
        tokens.get(that).word().equals("that")
            && that + 1 < tokens.size()
            && tokens.get(that + 1).tag().matches("MD|VB[DZP]");
    if (relative) {
      retag(tokens.get(that), "WDT");
    }
  }

  /** "Had been calm but expressed concern about it". */
  private static boolean isVoicing(List<CoreLabel> tokens, int i) {
    return VOICING.contains(tokens.get(i).word())
        && tokens.get(i).tag().equals("JJ")
        && tokens.get(i - 1).tag().equals("CC")
        && tokens.get(i + 1).tag().startsWith("NN");
  }

  /** "Council tax rose by 4%": no flower. */
  private static boolean isRise(List<CoreLabel> tokens, int i) {
    boolean by = tokens.get(i + 1).word().matches("by|to|from|above") && i + 2 < tokens.size();
    return tokens.get(i).word().equals("rose")
        && tokens.get(i).tag().equals("NN")
        && tokens.get(i - 1).tag().matches("NNS?")
        && (tokens.get(i + 1).tag().equals("RB")
            || tokens.get(by ? i + 2 : i + 1).tag().matches("CD|\\$"));
  }

  /** "Is due to shut in May": nothing is due to a "shut". */
  private static boolean isShutting(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().matches("shut|swim|quit")
        && tokens.get(i).tag().equals("NN")
        && tokens.get(i - 1).word().equals("to");
  }

  /** "Has been held to account": nobody accounts for anything. */
  private static boolean isAccount(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("account")
        && tokens.get(i).tag().equals("VB")
        && tokens.get(i - 1).word().equals("to")
        && !tokens.get(i + 1).word().equals("for");
  }

  /**
   * "Lee, ranked third in the world, had won": behind a comma that nothing but a noun phrase opens,
   * and before the verb with a tense.
   */
  private static void betweenCommas(List<CoreLabel> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).tag().matches("NN.*|DT|JJ|CD|POS|PRP\\$")) {
      first++;
    }
    int second = first + 1;
    while (second < tokens.size() && tokens.get(second).tag().matches(INSIDE)) {
      second++;
    }
    boolean participle =
        first > 0
            && second > first + 2
            && second + 1 < tokens.size()
            && tokens.get(first).word().equals(",")
            && tokens.get(second).word().equals(",")
            && tokens.get(first + 1).tag().equals("VBD")
            && tokens.get(first + 1).word().endsWith("ed")
            && !SpeechVerbs.contains(tokens.get(first + 1).lemma())
            && tokens.get(second + 1).tag().matches("VB[DZP]|MD");
    if (participle) {
      tokens.get(first + 1).setTag("VBN");
    }
  }

  /** "Beside her lay a mirror": a verb belongs to nobody. */
  private static void besideHer(List<CoreLabel> tokens) {
    boolean inverted =
        tokens.size() > 3
            && tokens.get(0).tag().equals("IN")
            && tokens.get(1).word().equals("her")
            && tokens.get(1).tag().equals("PRP$")
            && tokens.get(2).tag().startsWith("VB")
            && tokens.get(3).tag().matches("DT|CD");
    if (!inverted) {
      return;
    }
    retag(tokens.get(1), "PRP");
    if (tokens.get(2).word().equals("lay")) {
      tokens.get(2).setTag("VBD");
    }
  }
}
