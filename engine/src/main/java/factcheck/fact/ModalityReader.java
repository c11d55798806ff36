package factcheck.fact;

import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Reads from the auxiliaries and adverbs of a clause whether it tells of a fact. */
final class ModalityReader {
  private ModalityReader() {}

  static Modality of(Sentence sentence, int head) {
    if (isToCome(sentence, head)) {
      return Modality.PLANNED;
    }
    for (Token token : sentence.dependents(head, "aux")) {
      if (isWouldHave(sentence, token)) {
        return would(sentence, head);
      }
      switch (token.lemma().toLowerCase(Locale.ROOT)) {
        case "will", "shall", "'ll", "’ll", "wo" -> {
          return Conditions.bind(sentence, head) ? Modality.CONDITIONAL : Modality.PLANNED;
        }
        case "would" -> {
          return would(sentence, head);
        }
        case "'d", "may", "might", "could", "can", "ca" -> {
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
    return Conditions.isInverted(sentence, head) || Conditions.opens(sentence, head)
        ? Modality.CONDITIONAL
        : Modality.ACTUAL;
  }

  /** "I'd have been better off": "would", which the tagger takes for a "had". */
  private static boolean isWouldHave(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.text().matches("['’]d")
        && next < sentence.tokens().size()
        && sentence.token(next).tag().equals("VB");
  }

  private static Modality would(Sentence sentence, int head) {
    if (Conditions.bind(sentence, head) || Conditions.lacks(sentence, head)) {
      return Modality.CONDITIONAL;
    }
    if (PastHabits.is(sentence, head)) {
      return Modality.ACTUAL;
    }
    // "Any deal would have to be approved": the "have to" is what counts.
    boolean haveTo =
        sentence.token(head).lemma().equals("have") && VerbChains.isRaised(sentence, head);
    return haveTo || ToldAhead.is(sentence, head) ? Modality.PLANNED : Modality.POSSIBLE;
  }

  /** "Mill to close in May", as headlines tell what will be. */
  static boolean isToCome(Sentence sentence, int head) {
    int first = head;
    Optional<Dependency> edge = sentence.governor(first);
    while (edge.filter(above -> above.is("conj") && above.governor() >= 0).isPresent()) {
      first = edge.get().governor();
      edge = sentence.governor(first);
    }
    boolean root = edge.filter(above -> above.governor() < 0 || above.is("parataxis")).isPresent();
    return root
        && (first == head || isToCome(sentence, first))
        && sentence.dependents(head, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
        && (first < head
            || sentence.dependents(head, "nsubj").stream().anyMatch(noun -> noun.index() < head));
  }
}
