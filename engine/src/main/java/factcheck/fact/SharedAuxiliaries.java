package factcheck.fact;

import factcheck.text.Sentence;
import factcheck.text.Token;

/** What of a verb's own words holds of the verb beside it too: "may meet and talk". */
final class SharedAuxiliaries {
  private SharedAuxiliaries() {}

  /**
   * What holds in a clause beside another: without the negation and modality of the other's own
   * words, but for those that stand for both.
   *
   * @param context what holds of the first, its own words included
   */
  static Context beside(Sentence sentence, int head, int beside, Context context) {
    boolean denied = Negation.denies(sentence, head);
    Modality own = ModalityReader.of(sentence, head);
    boolean shared = isShared(sentence, head, beside, own);
    boolean kept =
        shared && VerbChains.isAlternative(sentence, beside)
            || isNobody(sentence, head)
                && sentence.dependents(beside, "nsubj", "aux", "aux:pass").isEmpty()
                && sentence.dependents(beside, "cc").stream()
                    .noneMatch(but -> but.text().equalsIgnoreCase("but"));
    return new Context(
        denied && !kept ? context.polarity().flip() : context.polarity(),
        shared && Conditions.bind(sentence, beside)
            ? conditional(context.modality())
            : !shared && own != Modality.ACTUAL && context.modality() == own
                ? Modality.ACTUAL
                : context.modality(),
        context.speakers(),
        context.subjects());
  }

  /** "Will lose this vote but win the next if he stands": only the second hangs on it. */
  private static Modality conditional(Modality modality) {
    return modality == Modality.PLANNED ? Modality.CONDITIONAL : modality;
  }

  private static boolean isShared(Sentence sentence, int head, int beside, Modality own) {
    boolean bare = sentence.dependents(beside, "nsubj", "aux", "mark").isEmpty();
    return switch (sentence.token(beside).tag()) {
          case "VB", "VBG" -> bare;
          // "Would win seats but fall short": the tagger has not seen the "would".
          case "VBP" -> bare && hasModal(sentence, head);
          // "Will be flooded and planted", "was not mended or sold": one "will be" for both.
          case "VBN" ->
              bare && sentence.token(head).tag().equals("VBN") || isGapped(sentence, head, beside);
          default -> false;
        }
        || own == Modality.CONDITIONAL && isConditionToo(sentence, beside);
  }

  /** "Nobody called or wrote": neither was done. */
  private static boolean isNobody(Sentence sentence, int head) {
    return sentence.dependents(head, "nsubj").stream()
        .anyMatch(subject -> Negation.isDenying(sentence, subject));
  }

  private static boolean hasModal(Sentence sentence, int head) {
    return sentence.dependents(head, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
  }

  /** "Would have been shelved and work stopped": one row of auxiliaries for both passives. */
  private static boolean isGapped(Sentence sentence, int head, int beside) {
    return ArgumentReader.isPassive(sentence, head)
        && sentence.dependents(beside).stream()
            .anyMatch(edge -> edge.relation().equals("nsubj:pass"))
        && sentence.dependents(beside, "aux", "mark").isEmpty();
  }

  /** "If it rains and the river is rising": one "if" for both. */
  private static boolean isConditionToo(Sentence sentence, int beside) {
    return sentence.dependents(beside, "mark").isEmpty()
        && sentence.dependents(beside, "aux").stream()
            .map(Token::tag)
            .noneMatch(tag -> tag.equals("MD"));
  }
}
