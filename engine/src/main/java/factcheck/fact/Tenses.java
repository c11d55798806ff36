package factcheck.fact;

import factcheck.text.Sentence;
import factcheck.text.Token;

/** Which word of a clause shows its tense: "has left", "would leave", "left". */
final class Tenses {
  private Tenses() {}

  /** The first auxiliary or copula, or else the head itself; the "to" of an infinitive is none. */
  static Token word(Sentence sentence, int clause) {
    return sentence.dependents(clause, "aux", "cop").stream()
        .filter(word -> !word.tag().equals("TO"))
        .findFirst()
        .orElse(sentence.token(clause));
  }

  /** Its tag. */
  static String tag(Sentence sentence, int clause) {
    return word(sentence, clause).tag();
  }

  /** Whether a word with this tag has a tense or is a modal. */
  static boolean isFinite(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
