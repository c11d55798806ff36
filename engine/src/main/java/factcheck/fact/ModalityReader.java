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
            "apparently" -> {
          return Modality.POSSIBLE;
        }
        default -> {
          // Other adverbs leave it a fact.
        }
      }
    }
    for (Token token : sentence.dependents(head, "mark")) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (lower.equals("if") || lower.equals("unless")) {
        return Modality.CONDITIONAL;
      }
    }
    return Modality.ACTUAL;
  }
}
