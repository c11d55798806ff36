package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Whom a clause beside a quotation tells of, where that one may be quoted. */
final class SayingClauses {
  /** Who speaks in a quotation; the text itself calls nobody so. */
  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("i", "we");

  /** Verbs of holding and finding, whose subject need not have said what stands beside. */
  private static final ImmutableSet<String> HOLDING =
      ImmutableSet.of(
          "hold",
          "find",
          "show",
          "feel",
          "expect",
          "hope",
          "fear",
          "charge",
          "call",
          "consider",
          "determine",
          "think",
          "believe",
          "estimate",
          "promise",
          "urge",
          "ask",
          "rule");

  private SayingClauses() {}

  /** The active subject of a main verb, which the next sentence may quote; never "I" or "we". */
  static Optional<Token> mainSubject(Sentence sentence, Token verb) {
    return sentence
        .dependent(verb.index(), "nsubj")
        .filter(subject -> verb.isVerb() && isMain(sentence, verb.index()))
        .filter(subject -> !isPassive(sentence, subject))
        .filter(subject -> !isFirstPerson(subject))
        .map(subject -> ArgumentReader.speaking(sentence, verb.index(), subject));
  }

  /** "I", "we": the text itself calls nobody so. */
  static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Verbs of holding and finding, whose subject need not have said what stands beside. */
  static boolean isHolding(Token verb) {
    return HOLDING.contains(verb.lemma());
  }

  static boolean isPassive(Sentence sentence, Token subject) {
    return sentence
        .governor(subject.index())
        .map(edge -> edge.relation().endsWith(":pass"))
        .orElse(false);
  }

  /**
   * The main verb of a sentence, one beside it, or its last word: who speaks there goes on
   * speaking.
   */
  static boolean isMain(Sentence sentence, int verb) {
    if (sentence.tokens().stream().filter(Token::isWord).allMatch(word -> word.index() <= verb)) {
      return true;
    }
    Optional<Dependency> edge = sentence.governor(verb);
    while (edge.isPresent() && edge.get().governor() >= 0 && edge.get().is("conj")) {
      edge = sentence.governor(edge.get().governor());
    }
    return edge.map(above -> above.governor() < 0).orElse(false);
  }

  /** Lee in "the agency quoted Lee as saying". */
  static Optional<Token> quoted(Sentence sentence, Token verb) {
    return verb.isVerb() && Doers.QUOTING.contains(verb.lemma())
        ? sentence.dependent(verb.index(), "obj")
        : Optional.empty();
  }
}
