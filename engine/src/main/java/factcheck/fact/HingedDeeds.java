package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Optional;

/**
 * Deeds that something else hangs on: the loan that "depends on parliament approving a budget"
 * depends on no parliament, and nothing is approved yet.
 */
final class HingedDeeds {
  private static final ImmutableSet<String> HINGING =
      ImmutableSet.of(
          "bank", "conditional", "contingent", "count", "depend", "dependent", "hinge", "rely");

  private HingedDeeds() {}

  /** Whether a gerund behind a noun is what a verb above the noun hangs on. */
  static boolean is(Sentence sentence, Dependency edge) {
    Token gerund = sentence.token(edge.dependent());
    int noun = edge.governor();
    Optional<Dependency> above =
        edge.relation().equals("acl") && noun >= 0 ? sentence.governor(noun) : Optional.empty();
    return above
            .filter(verb -> verb.governor() >= 0 && verb.is("obl"))
            .map(verb -> HINGING.contains(sentence.token(verb.governor()).lemma()))
            .orElse(false)
        && ArgumentReader.preposition(sentence, sentence.token(noun)).matches("on|upon")
        && gerund.tag().equals("VBG")
        && gerund.index() == noun + 1
        && !sentence.dependents(gerund.index(), "obj", "ccomp", "xcomp").isEmpty();
  }
}
