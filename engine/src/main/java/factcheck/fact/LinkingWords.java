package factcheck.fact;

import factcheck.text.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that begin an adverbial clause and say that it did not happen, or that it is not known. */
final class LinkingWords {
  private static final int MOST = 3;

  private LinkingWords() {}

  /** What the first words of a clause make of it; empty where it is taken for granted. */
  static Optional<Context> context(Sentence sentence, int head, int clause, Context context) {
    String words =
        sentence.subtree(clause).stream()
                .limit(MOST)
                .filter(i -> i < clause)
                .map(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "))
            + " ";
    Context beside = context.beside();
    if (words.startsWith("instead of ") || words.startsWith("rather than ")) {
      return Optional.of(beside.under(Polarity.NEGATIVE, Modality.ACTUAL));
    }
    if (words.startsWith("as if ") || words.startsWith("as though ")) {
      return Optional.of(beside.under(Polarity.POSITIVE, Modality.POSSIBLE));
    }
    boolean condition =
        (words.startsWith("as long as ") || words.startsWith("so long as "))
                && !lasted(sentence, head, clause, context)
            || words.startsWith("provided ");
    return condition
        ? Optional.of(beside.under(Polarity.POSITIVE, Modality.CONDITIONAL))
        : Optional.empty();
  }

  /** "Stayed as long as the money lasted": how long, where both are over. */
  private static boolean lasted(Sentence sentence, int head, int clause, Context context) {
    return context.modality() == Modality.ACTUAL
        && sentence.token(head).tag().matches("VB[DN]")
        && sentence.dependents(head, "aux").isEmpty()
        && (sentence.token(clause).tag().equals("VBD")
            || sentence.dependents(clause, "cop", "aux").stream()
                .anyMatch(word -> word.tag().equals("VBD")))
        && sentence.governor(head).filter(edge -> edge.is("ccomp")).isEmpty();
  }
}
