package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.JudgingVerbs;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Optional;

/** What a verb says of its object: "called the plan a disaster", "left the rate unchanged". */
final class Judgements {
  /** How a deed may be, and not who does it. */
  private static final ImmutableSet<String> CIRCUMSTANTIAL =
      ImmutableSet.of(
          "possible", "necessary", "appropriate", "feasible", "practicable", "applicable");

  private Judgements() {}

  /**
   * "Called the plan a disaster", "described it as unfair": the head is what is said of another.
   */
  static boolean is(Sentence sentence, int head) {
    return edge(sentence, head)
        .filter(edge -> !sentence.token(head).isVerb())
        .filter(edge -> hasObject(sentence, edge))
        .map(
            edge -> {
              String verb = sentence.token(edge.governor()).lemma();
              return edge.is("xcomp")
                  ? ClauseVerbs.judges(verb) && !isHeldToBe(sentence, edge)
                  : isAs(sentence, edge)
                      && JudgingVerbs.contains(verb)
                      && !isOffice(sentence, edge);
            })
        .orElse(false);
  }

  /** "If possible", "how hard it was to find one": no verb, and nobody is possible or hard. */
  static boolean isVerbless(Sentence sentence, int head) {
    Token word = sentence.token(head);
    return word.isAdjective()
        && sentence.dependents(head, "cop", "aux", "nsubj", "csubj").isEmpty()
        && edge(sentence, head)
            .filter(
                edge ->
                    edge.is("advcl") && CIRCUMSTANTIAL.contains(word.lemma())
                        || edge.is("xcomp")
                            && edge.governor() > head
                            && sentence.token(edge.governor()).lemma().equals("be"))
            .isPresent();
  }

  /** "Rejected him as captain": what he did not become. */
  private static boolean isOffice(Sentence sentence, Dependency edge) {
    Token verb = sentence.token(edge.governor());
    return sentence.token(edge.dependent()).isNoun()
        && (verb.lemma().equals("reject") || verb.lemma().equals("dismiss"))
        && sentence.dependents(verb.index(), "obj", "nsubj:pass").stream()
            .anyMatch(
                who ->
                    who.entity().equals("PERSON") || who.text().matches("(?i)him|her|he|she|me|i"));
  }

  /**
   * "Is regarded as safe", "was deemed illegal", "did not describe it as safe": nobody is named who
   * holds it so, and it may be so or not.
   */
  static boolean isNobodys(Sentence sentence, int head) {
    return is(sentence, head)
        && edge(sentence, head)
            .filter(
                edge ->
                    isAs(sentence, edge)
                        || ClauseVerbs.deems(sentence.token(edge.governor()).lemma()))
            .map(Dependency::governor)
            .filter(verb -> isWithoutAgent(sentence, verb) || Negation.denies(sentence, verb))
            .isPresent();
  }

  /** "Is believed to be safe": what the verb makes of it, like of any other infinitive. */
  private static boolean isHeldToBe(Sentence sentence, Dependency edge) {
    return isWithoutAgent(sentence, edge.governor())
        && sentence.dependents(edge.dependent(), "mark").stream()
            .anyMatch(mark -> mark.tag().equals("TO"));
  }

  private static boolean isWithoutAgent(Sentence sentence, int verb) {
    return ArgumentReader.isPassive(sentence, verb)
        && sentence.dependents(verb, "obl").stream()
            .noneMatch(by -> ArgumentReader.preposition(sentence, by).equals("by"));
  }

  /** "Left the rate unchanged": an adjective that says how the object is or comes to be. */
  static boolean isResult(Sentence sentence, int head) {
    return sentence.token(head).isAdjective()
        && sentence.dependents(head, "cop").isEmpty()
        && edge(sentence, head)
            .filter(edge -> edge.is("xcomp") && sentence.token(edge.governor()).isVerb())
            .map(edge -> !sentence.dependents(edge.governor(), "obj").isEmpty())
            .orElse(false);
  }

  private static Optional<Dependency> edge(Sentence sentence, int head) {
    return sentence.governor(head).filter(edge -> edge.governor() >= 0);
  }

  /** Whether the verb is done to something; with "as" also to the noun that its clause hangs on. */
  private static boolean hasObject(Sentence sentence, Dependency edge) {
    int verb = edge.governor();
    return !sentence.dependents(verb, "obj", "nsubj:pass").isEmpty()
        || isAs(sentence, edge)
            && (ArgumentReader.isPassive(sentence, verb)
                || ContactClauses.role(sentence, verb)
                    .filter(role -> role.equals("obj"))
                    .isPresent());
  }

  /** Whether "as" links the two; "rejected it as a whole" says how much of it was. */
  static boolean isAs(Sentence sentence, Dependency edge) {
    return !sentence.token(edge.dependent()).lemma().matches("whole|early|late|recent|soon|far")
        && (edge.is("advcl") || edge.is("obl"))
        && sentence.dependents(edge.dependent(), "case", "mark").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("as"));
  }
}
