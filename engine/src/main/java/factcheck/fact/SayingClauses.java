package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Who speaks in a clause, where that one may be quoted beside it. */
final class SayingClauses {
  /** Who speaks in a quotation; the text itself calls nobody so. */
  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("i", "we");

  private SayingClauses() {}

  /** The subject of a main verb, where that may be quoted in the paragraph that follows. */
  static Optional<Token> continuing(Sentence sentence, Token verb) {
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
