package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import factcheck.value.Units;
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

  /** Verbs of who has, wants or loses a length of time: "got six years". */
  private static final ImmutableSet<String> HAVING =
      ImmutableSet.of(
          "get", "receive", "face", "seek", "demand", "request", "deserve", "gain", "lose", "add");

  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of("ask", "call", "push", "plead", "press", "argue");

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

  /** "Sentenced to six years", "asked for nine years", "fell by a quarter": how much, not when. */
  static boolean isAmount(Sentence sentence, Dependency edge) {
    Token period = sentence.token(edge.dependent());
    String verb = sentence.token(edge.governor()).lemma();
    String preposition = ArgumentReader.preposition(sentence, period);
    boolean length =
        period.entity().equals("DURATION")
            || Units.isTime(period.lemma())
                && !sentence.dependents(period.index(), "nummod").isEmpty();
    return switch (preposition) {
      case "" ->
          length
              && !isFromEvent(sentence, edge)
              && (edge.is("obj") || edge.relation().equals("obl:tmod"))
              && period.index() > edge.governor()
              && (HAVING.contains(verb) || isTakenOff(sentence, edge));
      case "to" -> length && (edge.is("obl") || edge.is("nmod"));
      case "for" -> length && edge.is("obl") && ASKING.contains(verb);
      case "by" -> edge.is("obl") && isQuarter(sentence, period);
      default -> false;
    };
  }

  /** "By a quarter"; "by the third quarter" is a time. */
  static boolean isQuarter(Sentence sentence, Token token) {
    return token.text().equals("quarter")
        && sentence.dependents(token.index(), "det").stream()
            .anyMatch(one -> one.text().equalsIgnoreCase("a"))
        && sentence.dependents(token.index(), "amod").isEmpty();
  }

  /** "Received the letter two years after the fire": when. */
  private static boolean isFromEvent(Sentence sentence, Dependency edge) {
    int next = sentence.subtree(edge.dependent()).last() + 1;
    boolean counted =
        next < sentence.tokens().size()
            && sentence.token(next).text().matches("after|before|later|earlier|ago");
    return counted
        || sentence.subtree(edge.dependent()).stream()
            .anyMatch(i -> sentence.token(i).text().matches("after|before|later|earlier|ago"))
        || sentence.dependents(edge.governor(), "obj").stream()
            .anyMatch(other -> other.index() != edge.dependent());
  }

  /** "Took a year off the sentence". */
  private static boolean isTakenOff(Sentence sentence, Dependency edge) {
    return sentence.token(edge.governor()).lemma().equals("take")
        && sentence.dependents(edge.governor(), "obl").stream()
            .anyMatch(of -> ArgumentReader.preposition(sentence, of).equals("off"));
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
