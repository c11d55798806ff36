package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Tells an "it" that stands for nothing, or for the clause that follows, from one that refers. */
public final class Expletives {
  /** Adjectives of what somebody feels or is about to do: "it was sorry that" has an "it". */
  private static final ImmutableSet<String> PERSONAL =
      ImmutableSet.of(
          "able",
          "adamant",
          "afraid",
          "angry",
          "aware",
          "bound",
          "committed",
          "concerned",
          "confident",
          "convinced",
          "delighted",
          "determined",
          "disappointed",
          "due",
          "eager",
          "entitled",
          "free",
          "glad",
          "grateful",
          "happy",
          "hopeful",
          "keen",
          "obliged",
          "open",
          "optimistic",
          "pleased",
          "prepared",
          "proud",
          "quick",
          "ready",
          "reluctant",
          "responsible",
          "sad",
          "saddened",
          "satisfied",
          "set",
          "shocked",
          "slow",
          "sorry",
          "sure",
          "surprised",
          "unable",
          "unaware",
          "unhappy",
          "unwilling",
          "willing",
          "worried");

  /** "It is likely to close" has an "it", "it is likely that it closes" has none. */
  private static final ImmutableSet<String> RAISING = ImmutableSet.of("likely", "unlikely");

  /** Verbs that say what something asks of those who do it. */
  private static final ImmutableSet<String> EFFORTS = ImmutableSet.of("take", "cost");

  /** Verbs whose "it" stands for the clause that follows. */
  private static final ImmutableSet<String> OPEN = ImmutableSet.of("remain", "seem", "appear");

  /** "It rained": nobody does. */
  private static final ImmutableSet<String> WEATHER =
      ImmutableSet.of("rain", "snow", "drizzle", "thunder");

  private static final ImmutableSet<String> PHASES =
      ImmutableSet.of("begin", "start", "continue", "stop", "keep");

  /** "It was a long day", "it is winter": times. */
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "week",
          "month",
          "year",
          "noon",
          "midnight",
          "season",
          "spring",
          "summer",
          "autumn",
          "winter");

  private Expletives() {}

  /** Whether the token is an "it" that refers to nothing that was named. */
  public static boolean is(Sentence sentence, Token token) {
    Optional<Dependency> edge = sentence.governor(token.index());
    if (!token.text().equalsIgnoreCase("it") || edge.isEmpty() || edge.get().governor() < 0) {
      return false;
    }
    int head = edge.get().governor();
    return edge.get().is("nsubj")
        && (edge.get().relation().endsWith(":pass")
            ? hasClause(sentence, head)
            : isCopular(sentence, head) || isVerbal(sentence, head));
  }

  /**
   * Whether the token may be one: also "it was a long day when they left", of which the clause
   * behind it leaves that open.
   */
  static boolean mayBe(Sentence sentence, Token token) {
    return is(sentence, token)
        || token.text().equalsIgnoreCase("it")
            && sentence
                .governor(token.index())
                .filter(edge -> edge.governor() >= 0 && edge.is("nsubj"))
                .map(Dependency::governor)
                .filter(head -> !sentence.dependents(head, "cop").isEmpty())
                .filter(head -> !PERSONAL.contains(lemma(sentence, head)))
                .map(
                    head ->
                        TIMES.contains(lemma(sentence, head))
                            || !sentence.dependents(head, "acl", "advcl").isEmpty())
                .orElse(false);
  }

  /** "It took the crew two days to reach it", where the head is the verb. */
  public static boolean isEffort(Sentence sentence, int head) {
    return EFFORTS.contains(lemma(sentence, head))
        && sentence.dependents(head, "nsubj", "expl").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("it"))
        && hasInfinitive(sentence, head);
  }

  /** "It is clear that", "it is the first time that", "it is hard to". */
  private static boolean isCopular(Sentence sentence, int head) {
    if (sentence.dependents(head, "cop").isEmpty() || PERSONAL.contains(lemma(sentence, head))) {
      return false;
    }
    return hasClause(sentence, head)
        || isCleft(sentence, head)
        || lemma(sentence, head).equals("time")
        || isJudgedDeed(sentence, head)
        || sentence.token(head).isAdjective()
            && !RAISING.contains(lemma(sentence, head))
            && hasInfinitive(sentence, head);
  }

  /**
   * "It was Costa who won": the clause behind says it all, and what is denied here is denied there.
   */
  public static boolean isCleft(Sentence sentence, int head) {
    boolean it =
        sentence.dependents(head, "nsubj", "expl").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("it"));
    return it
        && !sentence.dependents(head, "cop").isEmpty()
        && sentence.dependents(head, "acl").stream()
            .filter(clause -> clause.index() > head)
            .flatMap(clause -> sentence.dependents(clause.index(), "nsubj", "obj", "mark").stream())
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .anyMatch(
                word ->
                    word.equals("who")
                        || word.equals("that") && sentence.token(head).isProperNoun());
  }

  /** "It is not his place to judge", "it was his job to ensure": what is to be done is so. */
  private static boolean isJudgedDeed(Sentence sentence, int head) {
    return sentence.token(head).isNoun()
        && sentence.dependents(head, "acl", "xcomp", "advcl").stream()
            .anyMatch(below -> isInfinitive(sentence, below))
        && !sentence.dependents(head, "nmod:poss").isEmpty();
  }

  /** "When it comes to schools": said of nothing. */
  private static boolean isComingTo(Sentence sentence, int head) {
    return lemma(sentence, head).equals("come")
        && sentence.dependents(head, "mark", "advmod").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("when"))
        && sentence.dependents(head, "obl", "advcl").stream()
            .anyMatch(
                below ->
                    sentence.dependents(below.index(), "case", "mark").stream()
                        .anyMatch(word -> word.text().equalsIgnoreCase("to")));
  }

  private static boolean isVerbal(Sentence sentence, int head) {
    return isEffort(sentence, head)
        || isComingTo(sentence, head)
        || isWeather(sentence, head)
        || OPEN.contains(lemma(sentence, head))
            && (hasClause(sentence, head) || isOpenWhether(sentence, head));
  }

  /** "It remains unclear whether": where the clause hangs on the adjective. */
  private static boolean isOpenWhether(Sentence sentence, int head) {
    return sentence.dependents(head, "xcomp").stream()
        .anyMatch(
            judgement ->
                judgement.isAdjective()
                    && !PERSONAL.contains(lemma(sentence, judgement.index()))
                    && hasClause(sentence, judgement.index()));
  }

  /** "It rains", "it began to snow": nobody does, and yet that is told. */
  public static boolean isWeather(Sentence sentence, int head) {
    boolean it =
        sentence.dependents(head, "nsubj", "expl").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("it"));
    return it
        && sentence.token(head).isVerb()
        && sentence.dependents(head, "obj").isEmpty()
        && (WEATHER.contains(lemma(sentence, head))
            || PHASES.contains(lemma(sentence, head))
                && sentence.dependents(head, "xcomp").stream()
                    .anyMatch(below -> WEATHER.contains(lemma(sentence, below.index()))));
  }

  private static boolean hasClause(Sentence sentence, int head) {
    return !sentence.dependents(head, "ccomp", "csubj").isEmpty();
  }

  private static boolean hasInfinitive(Sentence sentence, int head) {
    return sentence.dependents(head, "xcomp", "advcl", "ccomp").stream()
        .anyMatch(below -> isInfinitive(sentence, below));
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index(), "mark").stream()
        .anyMatch(mark -> mark.tag().equals("TO"));
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
