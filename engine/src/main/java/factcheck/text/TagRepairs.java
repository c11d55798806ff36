package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
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

  private static final ImmutableSet<String> HELD =
      ImmutableSet.of(
          "believed", "thought", "said", "known", "alleged", "suspected", "rumoured", "rumored");

  /** Past forms that are participles as well, of verbs whose doer often stands behind "by". */
  private static final ImmutableSet<String> SAME_FORMS =
      ImmutableSet.of(
          "cut", "hit", "hurt", "set", "shot", "struck", "held", "built", "made", "caught",
          "brought", "run", "put");

  /** Verbs that look like the past of another: "to ground flights" grinds nothing. */
  private static final ImmutableSet<String> PAST_FORMS =
      ImmutableSet.of("ground", "found", "wound", "bound", "fell", "saw", "lay");

  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");
  private static final ImmutableSet<String> SINGULAR = ImmutableSet.of("a", "an", "every", "each");
  private static final ImmutableSet<String> AUXILIARIES = ImmutableSet.of("be", "have", "do");

  private TagRepairs() {}

  /** Mends the tags, and the base forms that follow from them, in place. */
  static void apply(List<CoreLabel> tokens) {
    boolean running = isRunningText(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (token.tag().equals("RB")
          && token.word().equalsIgnoreCase("there")
          && isBeing(tokens, i + 1)) {
        retag(token, "EX", "there");
      }
      if (token.tag().equals("IN")
          && token.word().equals("to")
          && tokens.get(i + 1).tag().equals("VB")) {
        retag(token, "TO", "to");
      }
      if (i > 0 && isHeldToBe(tokens, i)) {
        token.setTag("VBN");
      }
      if (token.tag().equals("UH") && token.word().equals("no")) {
        retag(token, "DT", "no");
      }
      // "IS fighters", in a text that is not all in capitals.
      if (running && token.word().equals("IS") || isName(tokens, i)) {
        retag(token, "NNP", token.word());
      }
      if (token.word().equals("aged") && tokens.get(i + 1).tag().equals("CD")) {
        retag(token, "JJ", "aged");
      } else if (i > 0 && isNounOfRight(tokens, i)) {
        retag(token, "NN", token.word().toLowerCase(Locale.ROOT));
      } else if (i > 0 && isState(tokens, i)) {
        retag(token, "JJ", token.word().toLowerCase(Locale.ROOT));
      } else if (isPremodifier(token, tokens.get(i + 1))) {
        retag(token, "JJ", token.word().toLowerCase(Locale.ROOT));
      } else if (running && i > 0 && (isInsideName(tokens, i) || isLastOfName(tokens, i))) {
        retag(token, "NNP", token.word());
      } else if (i > 0 && token.tag().equals("VBZ") && isPluralNoun(tokens, i)) {
        retag(token, "NNS", lemma(token, "NNS"));
      } else if (i > 0 && token.tag().equals("NNS") && isVerbOfRow(tokens, i)) {
        retag(token, "VBZ", lemma(token, "VBZ"));
      } else if (i > 0 && token.word().equals("bars") && isBarring(tokens, i)) {
        retag(token, "VBZ", "bar");
      } else if (i > 0 && isDoneBy(tokens, i)) {
        token.setTag("VBN");
      } else if (i > 3 && isWhatWasDone(tokens, i)) {
        retag(token, "VB", token.word());
      } else if (i > 0 && token.word().equals("fears") && isFear(tokens, i)) {
        retag(token, "NNS", "fear");
      } else if (i > 0 && isPay(tokens, i)) {
        retag(token, "NN", "pay");
      } else if (i > 1 && isNounOfPhrase(tokens, i)) {
        retag(token, "NN", token.word().toLowerCase(Locale.ROOT));
      }
    }
    lastVerb(tokens);
    MissingVerbs.apply(tokens);
    ContextTags.apply(tokens);
    HomonymTags.apply(tokens);
    VerbTags.apply(tokens);
    tokens.stream()
        .filter(token -> token.tag().equals("VB"))
        .filter(token -> PAST_FORMS.contains(token.word()))
        .forEach(token -> token.setLemma(token.word()));
    PhraseTags.apply(tokens);
  }

  private static void retag(CoreLabel token, String tag, String lemma) {
    token.setTag(tag);
    token.setLemma(lemma);
  }

  /** "A man believed to be Ray": others believe it. */
  private static boolean isHeldToBe(List<CoreLabel> tokens, int i) {
    String next = i + 2 < tokens.size() ? tokens.get(i + 2).word() : "";
    return tokens.get(i).tag().equals("VBD")
        && HELD.contains(tokens.get(i).word())
        && tokens.get(i + 1).word().equals("to")
        && (next.equals("be") || next.equals("have"))
        && tokens.get(i - 1).tag().startsWith("NN");
  }

  /** "Pep Guardiola", who is no outcry. */
  private static boolean isName(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    return i > 0
        && token.tag().equals("UH")
        && Character.isUpperCase(token.word().codePointAt(0))
        && Character.isLetter(tokens.get(i - 1).word().codePointAt(0))
        && tokens.get(i + 1).tag().equals("NNP");
  }

  /**
   * "Is", "had been", "will be", "there remain": "there" before it says that there is something.
   */
  private static boolean isBeing(List<CoreLabel> tokens, int i) {
    String lemma = tokens.get(i).lemma();
    boolean auxiliary = "have".equals(lemma) || tokens.get(i).tag().equals("MD");
    boolean opening = i == 1 && lemma != null && lemma.matches("remain|exist|come|follow");
    return "be".equals(lemma)
        || opening && i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("DT|JJ.*|CD|NNS?")
        || auxiliary && i + 1 < tokens.size() && "be".equals(tokens.get(i + 1).lemma());
  }

  private static boolean isPremodifier(CoreLabel token, CoreLabel next) {
    return isHyphenated(token) && next.tag().startsWith("NN");
  }

  /** A participle behind another word, which no verb is: "client-centred". */
  private static boolean isHyphenated(CoreLabel token) {
    int hyphen = token.word().indexOf('-');
    return hyphen > 0
        && (token.tag().equals("VBD") || token.tag().equals("VBN"))
        && !VERBAL.contains(token.word().substring(0, hyphen).toLowerCase(Locale.ROOT));
  }

  /** "Has potential to grow", "no right to enter": a noun. */
  private static boolean isNounOfRight(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    String before = tokens.get(i - 1).lemma();
    return (token.word().equals("potential") || token.word().equals("right"))
        && !token.tag().startsWith("NN")
        && tokens.get(i + 1).word().equals("to")
        && ("have".equals(before) || tokens.get(i - 1).tag().equals("DT"));
  }

  /**
   * "Were determined to win", "is used to jargon", "is missing", "was gone", "was client-centred":
   * how somebody is.
   */
  private static boolean isState(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    int be = i - 1;
    while (be > 0 && tokens.get(be).tag().equals("RB")) {
      be--;
    }
    boolean second = i > 1 && tokens.get(i - 1).tag().equals("CC");
    if (second && isHyphenated(token)) {
      return tokens.get(i - 2).tag().equals("JJ") && tokens.get(i - 2).word().indexOf('-') > 0;
    }
    boolean adverbs = be < i - 1;
    if (!"be".equals(tokens.get(be).lemma())) {
      return false;
    }
    boolean to = tokens.get(i + 1).word().equals("to");
    return switch (token.word().toLowerCase(Locale.ROOT)) {
      case "determined", "poised" -> to;
      case "gone" ->
          !tokens.get(be).word().matches("['’].*")
              && !tokens.get(i + 1).tag().equals("RP")
              && !tokens.get(i + 1).word().matches("to|through|over|into");
      case "missing" -> !tokens.get(i + 1).tag().matches("DT|PRP\\$?|NN.*|CD|JJ|RP");
      case "used" -> to && !isBaseForm(tokens, i + 2);
      default -> isHyphenated(token) && (adverbs || !tokens.get(i + 1).tag().equals("IN"));
    };
  }

  private static boolean isBaseForm(List<CoreLabel> tokens, int i) {
    return i < tokens.size() && tokens.get(i).tag().equals("VB");
  }

  private static boolean isInsideName(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    String before = tokens.get(i - 1).word();
    return token.tag().startsWith("VB")
        && isCapitalized(token)
        && Character.isLetterOrDigit(before.codePointAt(0))
        && isName(tokens.get(i + 1));
  }

  /** "Unveiled the Apple Watch in May": a name from its article on, and what follows is no name. */
  private static boolean isLastOfName(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    int first = i - 1;
    while (first > 0 && isName(tokens.get(first))) {
      first--;
    }
    return token.tag().startsWith("VB")
        && isCapitalized(token)
        && first < i - 1
        && ARTICLES.contains(tokens.get(first).word().toLowerCase(Locale.ROOT));
  }

  /** "The whispers grew", "the images are renders": no verb stands there. */
  private static boolean isPluralNoun(List<CoreLabel> tokens, int i) {
    String before = tokens.get(i - 1).word().toLowerCase(Locale.ROOT);
    return before.equals("the")
        || before.equals("these")
        || before.equals("those")
        || before.equals("are")
        || before.equals("were");
  }

  /** "Music that glamorises and normalises", "a film, which is short, documents their trip". */
  private static boolean isVerbOfRow(List<CoreLabel> tokens, int i) {
    String before = tokens.get(i - 1).word().toLowerCase(Locale.ROOT);
    boolean row =
        (before.equals("that") || before.equals("which") || before.equals("who"))
            && i + 2 < tokens.size()
            && tokens.get(i + 1).word().equals("and")
            && tokens.get(i + 2).tag().equals("VBZ");
    String next = tokens.get(i + 1).word().toLowerCase(Locale.ROOT);
    boolean object =
        before.equals(",") && (tokens.get(i + 1).tag().equals("PRP$") || ARTICLES.contains(next));
    return row || object && isAfterRelative(tokens, i - 1);
  }

  /** Whether a relative clause between commas ends there. */
  private static boolean isAfterRelative(List<CoreLabel> tokens, int comma) {
    for (int k = comma - 1; k > 0; k--) {
      if (tokens.get(k).word().equals(",")) {
        return tokens.get(k + 1).tag().equals("WDT") || tokens.get(k + 1).tag().equals("WP");
      }
    }
    return false;
  }

  /** "About a laptop refresh, and", "at a bus stop in Varde": the last word of a noun phrase. */
  private static boolean isNounOfPhrase(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    String next = tokens.get(i + 1).tag();
    boolean verb =
        (token.tag().equals("VB") || token.tag().equals("VBP"))
            && tokens.get(i - 1).tag().equals("NN")
            && Character.isLowerCase(token.word().codePointAt(0))
            && !SpeechVerbs.contains(token.lemma())
            && !AUXILIARIES.contains(token.lemma())
            && (next.equals("IN") || next.equals(",") || next.equals(".") || next.equals("CC"));
    int first = i - 1;
    while (verb && first > 0 && isOfPhrase(tokens.get(first).tag())) {
      first--;
    }
    return verb
        && first > 0
        && SINGULAR.contains(tokens.get(first).word().toLowerCase(Locale.ROOT))
        && tokens.get(first - 1).tag().equals("IN");
  }

  /** "The law bars foreigners from owning land": no bars stand there. */
  private static boolean isBarring(List<CoreLabel> tokens, int i) {
    int from = i + 1;
    while (from < tokens.size()
        && tokens.get(from).tag().matches("NN.*|JJ|CD|DT|IN|PRP\\$?")
        && !tokens.get(from).word().equals("from")) {
      from++;
    }
    boolean another =
        tokens.subList(0, i).stream().anyMatch(one -> one.tag().matches("VBD|VBZ|VBP|MD"));
    return !another
        && !tokens.get(i + 1).tag().equals("IN")
        && tokens.get(i - 1).tag().matches("NN.*|,")
        && from > i + 1
        && from + 1 < tokens.size()
        && tokens.get(from).word().equals("from")
        && tokens.get(from + 1).tag().equals("VBG");
  }

  /** "Reached two districts cut off by flooding": a past form behind a noun, and who did it. */
  private static boolean isDoneBy(List<CoreLabel> tokens, int i) {
    CoreLabel token = tokens.get(i);
    int by = tokens.get(i + 1).tag().equals("RP") ? i + 2 : i + 1;
    boolean agent =
        (by > i + 1 || !token.word().equals("cut"))
            && by + 1 < tokens.size()
            && tokens.get(by).word().equals("by")
            && tokens.get(by + 1).tag().matches("DT|NNP?S?|JJ|PRP\\$|VBG");
    boolean another =
        tokens.subList(0, i).stream().anyMatch(one -> one.tag().matches("VBD|VBZ|VBP|MD"));
    return token.tag().equals("VBD")
        && SAME_FORMS.contains(token.word().toLowerCase(Locale.ROOT))
        && tokens.get(i - 1).tag().startsWith("NN")
        && agent
        && another;
  }

  /** "What the firm did was raise the price". */
  private static boolean isWhatWasDone(List<CoreLabel> tokens, int i) {
    return tokens.get(i).tag().equals("NN")
        && tokens.get(i - 1).word().matches("is|was")
        && tokens.get(i - 2).word().matches("did|does|do|done")
        && tokens.get(i + 1).tag().matches("DT|PRP\\$|NNS")
        && tokens.subList(0, i).stream().anyMatch(word -> word.word().equalsIgnoreCase("what"));
  }

  /** "A weak dollar and fears that it stays so". */
  private static boolean isFear(List<CoreLabel> tokens, int i) {
    return tokens.get(i + 1).word().equals("that")
        && tokens.get(i - 1).tag().matches("CC|IN|,|JJ")
        && !tokens.get(i - 1).word().equals("that");
  }

  /** "A 4 percent pay rise", "no pay cut": nobody pays. */
  private static boolean isPay(List<CoreLabel> tokens, int i) {
    return tokens.get(i).word().equals("pay")
        && !tokens.get(i).tag().startsWith("NN")
        && tokens
            .get(i + 1)
            .word()
            .matches("rises?|increases?|cuts?|deals?|offers?|freezes?|claims?")
        && tokens.get(i - 1).tag().matches("NN|JJ|CD|DT|PRP\\$|POS");
  }

  private static boolean isOfPhrase(String tag) {
    return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("CD");
  }

  /**
   * "The paper added:", "..., a study of the mill found.": the last word is a verb with a tense.
   */
  private static void lastVerb(List<CoreLabel> tokens) {
    int last = tokens.size() - 2;
    if (last < 1
        || !tokens.get(last).tag().equals("VBN")
        || !SpeechVerbs.contains(tokens.get(last).lemma())) {
      return;
    }
    int first = last - 1;
    while (first > 0 && isOfSubject(tokens.get(first).tag())) {
      first--;
    }
    boolean sentence = tokens.get(last + 1).word().equals(":") && first == 0;
    boolean frame = tokens.get(first).word().equals(",") && first > 1 && last - first > 1;
    if (sentence || frame && tokens.get(first + 1).tag().matches("DT|NNP|PRP")) {
      tokens.get(last).setTag("VBD");
    }
  }

  private static boolean isOfSubject(String tag) {
    return isOfPhrase(tag) || tag.equals("DT") || tag.equals("PRP") || tag.equals("IN");
  }

  private static String lemma(CoreLabel token, String tag) {
    return Morphology.lemmaStatic(token.word(), tag, true);
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
