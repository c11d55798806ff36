package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;

/**
 * Periods that are not what their kind of word says: a strike "enters its second day" at no time,
 * and "last season" is a time though no date is known for it; "by the time they came" is none.
 */
final class Periods {
  /** Verbs of what comes to a period. */
  private static final ImmutableSet<String> COMING =
      ImmutableSet.of("enter", "approach", "near", "reach", "mark");

  private static final ImmutableSet<String> SEASONS = ImmutableSet.of("season", "term", "semester");

  private static final ImmutableSet<String> NEAR =
      ImmutableSet.of("last", "this", "next", "every", "each");

  private Periods() {}

  /** "Enters second day": the day is what it enters. */
  static boolean isEntered(Sentence sentence, Dependency edge) {
    Token period = sentence.token(edge.dependent());
    return (edge.is("obj") || edge.relation().equals("obl:tmod"))
        && COMING.contains(sentence.token(edge.governor()).lemma())
        && sentence.subtree(period.index()).first() == edge.governor() + 1
        && sentence.dependents(period.index(), "amod").stream()
            .anyMatch(word -> word.text().matches("(?i)first|second|third|final|last|\\w+th"))
        && sentence.dependents(period.index(), "case").isEmpty();
  }

  /** "Caught less last season", "this term". */
  static boolean isSeason(Sentence sentence, Dependency edge) {
    Token season = sentence.token(edge.dependent());
    int before = season.index() - 1;
    // "Cancelled last season": what they cancelled; not "less than it sold last season".
    boolean object =
        edge.is("obj")
            && sentence.dependents(edge.governor(), "obj", "obl").size() == 1
            && sentence.dependents(edge.governor(), "mark").stream()
                .noneMatch(than -> than.text().equalsIgnoreCase("than"));
    return (edge.is("obj") || edge.is("obl"))
        && !object
        && edge.governor() < before
        && SEASONS.contains(season.lemma())
        && NEAR.contains(sentence.token(before).text().toLowerCase(Locale.ROOT))
        && sentence.subtree(season.index()).first() == before;
  }

  /** "By the time the police came": the words open a clause, and are no time themselves. */
  static boolean isByTheTime(Sentence sentence, Token token) {
    int i = token.index();
    return token.text().equals("time")
        && i > 1
        && sentence.token(i - 1).text().equals("the")
        && sentence.token(i - 2).text().equalsIgnoreCase("by")
        && sentence.dependents(i, "nmod").isEmpty();
  }
}
