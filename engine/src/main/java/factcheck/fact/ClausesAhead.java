package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import java.util.Locale;

/**
 * Finds the clauses of circumstance that are no more of a fact than the deed they stand with: "will
 * stay until they find a home", "will go to Oslo before going to Rome".
 */
final class ClausesAhead {
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("until", "till", "before", "once", "when", "after");

  /** Conjunctions of what follows on the deed above, and may be told in the past of reports. */
  private static final ImmutableSet<String> LATER =
      ImmutableSet.of("until", "till", "before", "once");

  private static final ImmutableSet<String> AFTER = ImmutableSet.of("after");

  private static final ImmutableSet<String> BEFORE = ImmutableSet.of("before", "until");

  private static final ImmutableSet<String> WHEN = ImmutableSet.of("when");

  private static final ImmutableSet<String> WHENEVER = ImmutableSet.of("whenever");

  private static final ImmutableSet<String> WHILE = ImmutableSet.of("while");

  private static final ImmutableSet<String> WITH = ImmutableSet.of("with");

  private final Sentence sentence;

  ClausesAhead(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause tells of what is to come, as the deed it stands with does. */
  boolean isToCome(int head, int clause, Context context) {
    return isStillToCome(head, clause)
        || isAheadOfReport(head, clause, context)
        || isNextStep(clause, context)
        || isMeanwhile(head, clause, context);
  }

  /** "Will stay until they find a home": what a present tense tells behind what is to come. */
  private boolean isStillToCome(int head, int clause) {
    boolean conjunction =
        isOpenedBy(clause, TIMES)
            && !(isOpenedBy(clause, AFTER) && ModalityReader.isToCome(sentence, head));
    // "Until both sides sign it", where the tagger takes "sign" for an infinitive.
    boolean bare =
        Tenses.tag(sentence, clause).equals("VB")
            && !sentence.dependents(clause, "nsubj").isEmpty();
    return conjunction && (bare || Tenses.tag(sentence, clause).matches("VB[ZP]"));
  }

  /** "By closing the gates when the tide is high": whenever it is. */
  boolean isOccasion(int head, int clause) {
    boolean present = Tenses.tag(sentence, clause).matches("VB[ZP]");
    return present
        && (isOpenedBy(clause, WHENEVER)
            || isOpenedBy(clause, WHEN) && isByDoing(sentence, head) && clause > head);
  }

  /** "Will fly to Oslo before going to Rome": both are to come. */
  private boolean isNextStep(int clause, Context context) {
    boolean ahead =
        switch (context.modality()) {
          case PLANNED, REQUIRED, AGREED, WANTED -> true;
          default -> false;
        };
    String tense = Tenses.tag(sentence, clause);
    return ahead && tense.equals("VBG") && isOpenedBy(clause, BEFORE);
  }

  /** "Will be sent by another road while the bridge is being mended". */
  private boolean isMeanwhile(int head, int clause, Context context) {
    return context.modality() == Modality.PLANNED
        && clause > head
        && isOpenedBy(clause, WHILE)
        && Tenses.tag(sentence, clause).matches("VB[ZP]")
        && sentence.dependents(clause, "aux").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("being"));
  }

  /** "Will be split, with its loans moved to a fund": no sooner than it is. */
  boolean isAbsolute(int clause) {
    return sentence.token(clause).tag().equals("VBN")
        && !isPlanning(clause)
        && isOpenedBy(clause, WITH)
        && sentence.dependents(clause, "aux").isEmpty();
  }

  /** "With 40 concerts planned": they are planned already. */
  private boolean isPlanning(int participle) {
    return Embedding.of(sentence.token(participle).lemma())
        .map(Embedding::modality)
        .filter(
            modality ->
                modality == Modality.PLANNED
                    || modality == Modality.AGREED
                    || modality == Modality.POSSIBLE)
        .isPresent();
  }

  /** "By closing shops". */
  static boolean isByDoing(Sentence sentence, int clause) {
    return sentence.token(clause).tag().equals("VBG")
        && sentence.dependents(clause, "mark", "case").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("by"));
  }

  /** Whether one of the words opens the clause; "because it had warned them before" has none. */
  private boolean isOpenedBy(int clause, ImmutableSet<String> words) {
    int first = sentence.subtree(clause).first();
    return sentence.dependents(clause, "mark", "advmod").stream()
        .filter(
            word ->
                sentence.governor(word.index()).filter(edge -> edge.is("mark")).isPresent()
                    || word.index() == first)
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  /** "Said it would wait until it had the data": the past of "will wait until it has". */
  private boolean isAheadOfReport(int head, int clause, Context context) {
    boolean would =
        context.modality() == Modality.PLANNED
            && sentence.dependents(head, "aux").stream()
                .anyMatch(aux -> aux.text().equalsIgnoreCase("would"));
    boolean later = isOpenedBy(clause, LATER);
    return would && later && Tenses.tag(sentence, clause).equals("VBD");
  }
}
