package factcheck.fact;

import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;

/** Reads from the auxiliaries and adverbs of a clause whether it tells of a fact. */
final class ModalityReader {
  private ModalityReader() {}

  static Modality of(Sentence sentence, int head) {
    for (Token token : sentence.dependents(head, "aux")) {
      switch (token.lemma().toLowerCase(Locale.ROOT)) {
        case "will", "shall", "'ll", "’ll", "wo" -> {
          return Modality.PLANNED;
        }
        case "would", "'d", "may", "might", "could", "can", "ca" -> {
          return Modality.POSSIBLE;
        }
        case "must", "should", "ought" -> {
          return Modality.REQUIRED;
        }
        default -> {
          // "have", "be" and "do" tell of time, not of doubt.
        }
      }
    }
    for (Token token : sentence.dependents(head, "advmod")) {
      switch (token.lemma().toLowerCase(Locale.ROOT)) {
        case "possibly",
            "perhaps",
            "maybe",
            "probably",
            "reportedly",
            "allegedly",
            "apparently",
            "likely",
            "presumably",
            "supposedly",
            "purportedly",
            "potentially" -> {
          return Modality.POSSIBLE;
        }
        default -> {
          // Other adverbs leave it a fact.
        }
      }
    }
    if (isInverted(sentence, head)) {
      return Modality.CONDITIONAL;
    }
    for (Token token : sentence.dependents(head, "mark")) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (lower.equals("if") || lower.equals("unless")) {
        return Modality.CONDITIONAL;
      }
    }
    return Modality.ACTUAL;
  }

  /** "Had she stayed at home": a condition without "if". */
  private static boolean isInverted(Sentence sentence, int head) {
    boolean asked = sentence.tokens().get(sentence.tokens().size() - 1).text().equals("?");
    return !asked
        && sentence.dependents(head, "aux", "cop").stream()
            .filter(token -> opensCondition(sentence, token))
            .anyMatch(
                token ->
                    sentence.dependents(head, "nsubj").stream()
                        .anyMatch(subject -> subject.index() > token.index()));
  }

  private static boolean opensCondition(Sentence sentence, Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "had", "were", "should" ->
          token.index() == 0 || !sentence.token(token.index() - 1).isWord();
      default -> false;
    };
  }
}
