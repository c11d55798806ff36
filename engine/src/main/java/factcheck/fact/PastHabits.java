package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;

/** Finds the "would" of what somebody used to do: "as a child he would walk to school". */
final class PastHabits {
  /** Adverbs of how often a thing was done. */
  private static final ImmutableSet<String> OFTEN =
      ImmutableSet.of("often", "sometimes", "frequently", "regularly", "occasionally", "routinely");

  /** Nouns of a time of life. */
  private static final ImmutableSet<String> AGES =
      ImmutableSet.of(
          "child",
          "boy",
          "girl",
          "kid",
          "teenager",
          "student",
          "apprentice",
          "toddler",
          "youngster");

  private static final ImmutableSet<String> REMEMBERING =
      ImmutableSet.of("recall", "remember", "reminisce", "recount");

  private PastHabits() {}

  /** Whether the clause with a "would" tells of one. */
  static boolean is(Sentence sentence, int head) {
    boolean perfect =
        sentence.dependents(head, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    return !perfect
        && (!isReported(sentence, head)
                && isSomebody(sentence, head)
                && sentence.dependents(head, "advmod").stream()
                    .anyMatch(word -> OFTEN.contains(word.text().toLowerCase(Locale.ROOT)))
            || sentence.dependents(head, "obl").stream().anyMatch(noun -> isAsChild(sentence, noun))
            || sentence.dependents(head, "advcl").stream()
                .anyMatch(clause -> isThen(sentence, clause))
            || isRemembered(sentence, head));
  }

  /** "'I would get up at four,' he recalled". */
  private static boolean isRemembered(Sentence sentence, int head) {
    return sentence
        .governor(head)
        .filter(edge -> edge.governor() >= 0 && edge.is("ccomp"))
        .map(edge -> REMEMBERING.contains(sentence.token(edge.governor()).lemma()))
        .orElse(false);
  }

  /** "He said he would often come": to come. */
  private static boolean isReported(Sentence sentence, int head) {
    return sentence.governor(head).filter(edge -> edge.is("ccomp")).isPresent();
  }

  private static boolean isSomebody(Sentence sentence, int head) {
    return sentence.dependents(head, "nsubj").stream()
        .anyMatch(
            who ->
                who.isPronoun() && !who.lemma().equals("it")
                    || who.entity().equals("PERSON")
                    || Animacy.isPerson(who));
  }

  private static boolean isAsChild(Sentence sentence, Token noun) {
    return AGES.contains(noun.lemma()) && ArgumentReader.preposition(sentence, noun).equals("as");
  }

  /** "When I was a girl", "whenever it rained". */
  private static boolean isThen(Sentence sentence, Token clause) {
    boolean past = Tenses.tag(sentence, clause.index()).equals("VBD");
    return past
        && sentence.dependents(clause.index(), "advmod", "mark").stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(
                word ->
                    word.equals("whenever")
                        || (word.equals("when") || word.equals("as"))
                            && AGES.contains(clause.lemma()));
  }
}
