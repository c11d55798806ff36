package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;

/** Finds the words that deny a clause, those that no parser marks among them. */
final class Negation {
  private static final ImmutableSet<String> DENYING =
      ImmutableSet.of(
          "not", "n't", "n’t", "never", "no", "nor", "neither", "hardly", "seldom", "rarely");
  private static final ImmutableSet<String> DENYING_PHRASES =
      ImmutableSet.of("neither", "nobody", "none", "nothing", "nowhere");

  /** Nouns of which "no" leaves certainty. */
  private static final ImmutableSet<String> DOUBTS =
      ImmutableSet.of("doubt", "question", "denying");

  /** What a deed can do without. */
  private static final ImmutableSet<String> LACKING =
      ImmutableSet.of("reason", "avail", "cost", "charge", "fee", "cause", "fault", "success");

  /** Prepositions of what goes with a deed, or before it. */
  private static final ImmutableSet<String> ACCOMPANYING =
      ImmutableSet.of("with", "amid", "amidst", "after", "despite", "because", "given");

  private static final ImmutableSet<String> PAST = ImmutableSet.of("did", "was", "were");

  private static final ImmutableSet<String> UNTIL = ImmutableSet.of("until", "till");

  private static final ImmutableSet<String> NEARLY = ImmutableSet.of("nearly", "almost");

  /** Verbs that say how many times, or that all of something is done. */
  private static final ImmutableSet<String> MULTIPLIES =
      ImmutableSet.of("double", "triple", "treble", "quadruple", "halve", "finish", "complete");

  private Negation() {}

  /** Whether the clause headed by {@code head} is denied by a word of its own. */
  static boolean denies(Sentence sentence, int head) {
    boolean denied = false;
    for (Dependency edge : sentence.dependents(head)) {
      Token token = sentence.token(edge.dependent());
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (edge.is("advmod") && isNoLonger(sentence, token)) {
        denied = !denied;
      } else if ((edge.is("advmod")
              || edge.is("cc:preconj")
              || edge.is("det")
              || edge.is("cc")
              || edge.is("dep") && lower.equals("neither"))
          && DENYING.contains(lower)) {
        denied ^=
            !isNotOnly(sentence, token)
                && !isNotUntil(sentence, head, token)
                && !isOfQuestion(sentence, head, token);
      } else if (edge.is("advmod") && isNearMiss(sentence, head, token)) {
        denied = !denied;
      } else if ((edge.is("nsubj") || edge.is("obj") || edge.is("obl"))
          && !isAccompaniment(sentence, token)
          && !isCertainty(sentence, token)
          && !isLack(sentence, edge)
          && isDenyingPhrase(sentence, token, lower)) {
        denied = !denied;
      } else if (edge.is("advmod")
          && lower.equals("little")
          && isParticiple(sentence, head, token)) {
        denied = !denied; // "little changed"
      } else if (edge.is("mark") && lower.equals("without")) {
        denied = !denied;
      }
    }
    return denied;
  }

  /**
   * "Released with no further action": they were released, and the action is what there was not.
   */
  private static boolean isAccompaniment(Sentence sentence, Token token) {
    return sentence.dependents(token.index(), "case").stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .anyMatch(ACCOMPANYING::contains);
  }

  /** "Attacked him for no reason", "at no cost": it happened, without one. */
  private static boolean isLack(Sentence sentence, Dependency edge) {
    return edge.is("obl") && LACKING.contains(sentence.token(edge.dependent()).lemma());
  }

  /** "There is no doubt that the ship leaked": it did. */
  static boolean isCertainty(Sentence sentence, Token noun) {
    return DOUBTS.contains(noun.lemma())
        && sentence.dependents(noun.index(), "det").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("no"));
  }

  /**
   * "The law did not take effect until 2018": it did then; "has not until now" denies, and what is
   * "not open until Friday" is closed.
   */
  private static boolean isNotUntil(Sentence sentence, int head, Token not) {
    boolean past =
        sentence.dependents(head, "aux", "aux:pass", "cop").stream()
            .anyMatch(aux -> PAST.contains(aux.text().toLowerCase(Locale.ROOT)));
    return past
        && sentence.dependents(head, "obl", "obl:tmod", "nmod").stream()
            .filter(time -> time.index() > not.index() && ArgumentReader.isTime(time))
            .anyMatch(
                time ->
                    sentence.dependents(time.index(), "case").stream()
                        .anyMatch(word -> UNTIL.contains(word.text().toLowerCase(Locale.ROOT))));
  }

  /** Whether the clause with this time says that it was not so before it. */
  static boolean isNotUntil(Sentence sentence, Token time) {
    return sentence
        .governor(time.index())
        .filter(edge -> edge.governor() >= 0)
        .filter(
            edge ->
                sentence.dependents(time.index(), "case").stream()
                    .anyMatch(word -> UNTIL.contains(word.text().toLowerCase(Locale.ROOT))))
        .map(
            edge ->
                sentence.dependents(edge.governor(), "advmod").stream()
                    .filter(word -> DENYING.contains(word.text().toLowerCase(Locale.ROOT)))
                    .anyMatch(not -> isNotUntil(sentence, edge.governor(), not)))
        .orElse(false);
  }

  /** "Nearly collapsed": it did not; "nearly doubled" is an amount. */
  private static boolean isNearMiss(Sentence sentence, int head, Token adverb) {
    return NEARLY.contains(adverb.text().toLowerCase(Locale.ROOT))
        && isParticiple(sentence, head, adverb)
        && !MULTIPLIES.contains(sentence.token(head).lemma());
  }

  private static boolean isParticiple(Sentence sentence, int head, Token adverb) {
    String tag = sentence.token(head).tag();
    return adverb.index() + 1 == head && (tag.equals("VBN") || tag.equals("VBD"));
  }

  /** Whether a phrase says that there is none of something: "nobody", "no passengers". */
  static boolean isDenying(Sentence sentence, Token noun) {
    return isDenyingPhrase(sentence, noun, noun.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isDenyingPhrase(Sentence sentence, Token token, String lower) {
    return DENYING_PHRASES.contains(lower)
        || isNotOne(sentence, token)
        || sentence.dependents(token.index(), "det", "advmod", "cc:preconj").stream()
            .filter(word -> !isBound(sentence, word))
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> word.equals("no") || word.equals("neither"));
  }

  /** "Not one of the passengers", "not a single seat". */
  private static boolean isNotOne(Sentence sentence, Token token) {
    return sentence.dependents(token.index(), "advmod").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("not"))
        && (token.text().equalsIgnoreCase("one")
            || sentence.dependents(token.index(), "nummod", "amod").stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("one") || word.equals("single")));
  }

  /** "No fewer than seven" bounds a number and denies nothing. */
  private static boolean isBound(Sentence sentence, Token no) {
    int next = no.index() + 1;
    return next + 1 < sentence.tokens().size()
        && sentence.token(next + 1).text().equalsIgnoreCase("than")
        && sentence.token(next).tag().endsWith("R");
  }

  /** "Is not illegal": the word denies the clause and is no part of the phrase "illegal". */
  static boolean isClausal(Sentence sentence, Dependency edge) {
    Token token = sentence.token(edge.dependent());
    return edge.is("advmod")
        && !sentence.dependents(edge.governor(), "cop").isEmpty()
        && (DENYING.contains(token.text().toLowerCase(Locale.ROOT)) || isNoLonger(sentence, token));
  }

  /** "No longer": it held before and does not now. */
  private static boolean isNoLonger(Sentence sentence, Token token) {
    return token.text().equalsIgnoreCase("longer")
        && token.index() > 0
        && sentence.token(token.index() - 1).text().equalsIgnoreCase("no");
  }

  /** "Know what we will do, not who we will meet": we meet somebody; "is not what I said". */
  private static boolean isOfQuestion(Sentence sentence, int head, Token not) {
    int next = not.index() + 1;
    return next < sentence.tokens().size()
        && sentence.subtree(head).first() == not.index()
        && sentence.token(next).tag().matches("WRB|WP\\$?|WDT");
  }

  private static boolean isNotOnly(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.tokens().size() && sentence.token(next).text().equalsIgnoreCase("only");
  }

  /** "Too ill" to go, but not "only too happy" to. */
  static boolean isTooMuch(Sentence sentence, int adjective) {
    return sentence.dependents(adjective, "advmod").stream()
        .filter(adverb -> adverb.text().equalsIgnoreCase("too"))
        .anyMatch(
            too ->
                too.index() == 0
                    || !sentence.token(too.index() - 1).text().matches("(?i)only|all"));
  }

  /** "have yet to V", "is yet to V": the embedded verb has not happened. */
  static boolean isYetTo(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma();
    return (lemma.equals("have") || lemma.equals("be"))
        && sentence.dependents(head, "advmod").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("yet"))
        && !sentence.dependents(head, "xcomp").isEmpty();
  }

  /** The same where the parser makes "have" or "yet" hang below the embedded verb. */
  static boolean hasYetBelow(Sentence sentence, int head) {
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (token.text().equalsIgnoreCase("yet")
          && i > 0
          && i + 2 < sentence.tokens().size()
          && sentence.token(i + 1).text().equalsIgnoreCase("to")
          && (sentence.token(i - 1).lemma().equals("have")
              || sentence.token(i - 1).lemma().equals("be"))
          && (i + 2 == head || i + 3 == head && sentence.token(i + 2).lemma().equals("be"))) {
        return sentence
            .governor(head)
            .map(edge -> !edge.is("xcomp") || !isYetTo(sentence, edge.governor()))
            .orElse(true);
      }
    }
    return false;
  }
}
