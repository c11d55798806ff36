package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Reads from the auxiliaries and adverbs of a clause whether it tells of a fact. */
final class ModalityReader {
  /** Verbs that "would" makes a wish of. */
  private static final ImmutableSet<String> LIKING =
      ImmutableSet.of("like", "love", "prefer", "hate", "welcome", "want");

  private ModalityReader() {}

  static Modality of(Sentence sentence, int head) {
    if (isToCome(sentence, head)) {
      return Modality.PLANNED;
    }
    for (Token token : sentence.dependents(head, "aux")) {
      switch (token.lemma().toLowerCase(Locale.ROOT)) {
        case "will", "shall", "'ll", "’ll", "wo" -> {
          return hangsOnCondition(sentence, head) ? Modality.CONDITIONAL : Modality.PLANNED;
        }
        case "would" -> {
          return hangsOnCondition(sentence, head)
              ? Modality.CONDITIONAL
              : isToldAhead(sentence, head) ? Modality.PLANNED : Modality.POSSIBLE;
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

  /** "Will strike unless they are paid", "had it burst, would have drowned"; not "even if". */
  private static boolean hangsOnCondition(Sentence sentence, int head) {
    return sentence.dependents(head, "advcl").stream()
        .anyMatch(clause -> isInverted(sentence, clause.index()) || isIf(sentence, clause.index()));
  }

  private static boolean isIf(Sentence sentence, int clause) {
    return sentence.dependents(clause, "mark").stream()
        .filter(mark -> mark.text().matches("(?i)if|unless"))
        .anyMatch(
            mark ->
                mark.index() == 0
                    || !sentence.token(mark.index() - 1).text().matches("(?i)even|as"));
  }

  /** "Mill to close in May", as headlines tell what will be. */
  private static boolean isToCome(Sentence sentence, int head) {
    int first = head;
    Optional<Dependency> edge = sentence.governor(first);
    while (edge.filter(above -> above.is("conj") && above.governor() >= 0).isPresent()) {
      first = edge.get().governor();
      edge = sentence.governor(first);
    }
    boolean root = edge.filter(above -> above.governor() < 0).isPresent();
    return root
        && (first == head || isToCome(sentence, first))
        && sentence.dependents(head, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
        && (first < head
            || sentence.dependents(head, "nsubj").stream().anyMatch(noun -> noun.index() < head));
  }

  /** "Said the plant would close": it will, seen from then; "said it would be wrong" judges. */
  private static boolean isToldAhead(Sentence sentence, int head) {
    boolean told =
        sentence
            .governor(head)
            .filter(edge -> edge.is("ccomp") && edge.governor() >= 0)
            .map(edge -> sentence.token(edge.governor()))
            .filter(verb -> verb.tag().equals("VBD") && SpeechVerbs.contains(verb.lemma()))
            .isPresent();
    boolean supposed =
        !sentence.token(head).isVerb() && sentence.dependents(head, "expl").isEmpty()
            || LIKING.contains(sentence.token(head).lemma())
            || sentence.dependents(head, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"))
            || sentence.dependents(head, "advcl").stream()
                .flatMap(clause -> sentence.dependents(clause.index(), "mark").stream())
                .anyMatch(mark -> mark.text().matches("(?i)if|unless"));
    return told && !supposed;
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
