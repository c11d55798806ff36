package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Optional;

/** Who is against a plan and so is not the one to carry it out: "strike over plans to cut jobs". */
final class PlanOpponents {
  /** Verbs whose object is another's doing: what their subject is against, or glad of. */
  private static final ImmutableSet<String> OPPOSING =
      ImmutableSet.of(
          "oppose",
          "criticise",
          "criticize",
          "condemn",
          "denounce",
          "protest",
          "fight",
          "attack",
          "slam",
          "decry",
          "welcome",
          "back",
          "support",
          "endorse",
          "applaud",
          "hail",
          "praise",
          "resist");

  private static final ImmutableSet<String> PLANS =
      ImmutableSet.of(
          "plan", "proposal", "decision", "move", "bid", "attempt", "effort", "scheme", "vote");

  /** Verbs of showing anger at what follows "over" or "against". */
  private static final ImmutableSet<String> PROTESTING =
      ImmutableSet.of(
          "protest",
          "strike",
          "walk",
          "object",
          "demonstrate",
          "rally",
          "march",
          "campaign",
          "complain",
          "resign",
          "quit",
          "sue",
          "vote",
          "riot",
          "gather",
          "warn");

  private static final ImmutableSet<String> PROTESTS =
      ImmutableSet.of(
          "strike",
          "protest",
          "demonstration",
          "rally",
          "march",
          "walkout",
          "opposition",
          "objection",
          "campaign",
          "lawsuit",
          "petition",
          "riot");

  private static final ImmutableSet<String> AGAINST =
      ImmutableSet.of("over", "against", "about", "at", "to");

  private PlanOpponents() {}

  /** Whether the plan that the noun names is another's than the subject's of its clause. */
  static boolean oppose(Sentence sentence, int plan) {
    Optional<Dependency> edge = sentence.governor(plan).filter(above -> above.governor() >= 0);
    if (edge.isEmpty()) {
      return false;
    }
    int head = edge.get().governor();
    if (sentence.token(head).isNoun()) {
      return isAgainst(sentence, plan) && PROTESTS.contains(sentence.token(head).lemma());
    }
    if (ArgumentReader.isPassive(sentence, head)) {
      return false;
    }
    String verb = sentence.token(head).lemma();
    return edge.get().is("obj")
        ? OPPOSING.contains(verb) && PLANS.contains(sentence.token(plan).lemma())
        : isAgainst(sentence, plan) && (PROTESTING.contains(verb) || stages(sentence, head));
  }

  /** "Went on strike over", "staged a march against". */
  private static boolean stages(Sentence sentence, int verb) {
    return sentence.dependents(verb, "obj", "obl").stream()
        .map(Token::lemma)
        .anyMatch(PROTESTS::contains);
  }

  private static boolean isAgainst(Sentence sentence, int plan) {
    return AGAINST.contains(ArgumentReader.preposition(sentence, sentence.token(plan)));
  }
}
