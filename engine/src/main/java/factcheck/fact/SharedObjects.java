package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;

/** What two verbs side by side have in common, and the parser gives to one of them. */
final class SharedObjects {
  /** Verbs that seldom go without an object, so that one behind the next verb is theirs, too. */
  private static final ImmutableSet<String> TRANSITIVE =
      ImmutableSet.of(
          "abduct",
          "abet",
          "abuse",
          "acquire",
          "aid",
          "analyse",
          "analyze",
          "appoint",
          "arrest",
          "assess",
          "beat",
          "buy",
          "capture",
          "collect",
          "condemn",
          "copy",
          "create",
          "criticise",
          "criticize",
          "damage",
          "defend",
          "delete",
          "deploy",
          "design",
          "destroy",
          "detain",
          "diagnose",
          "distribute",
          "drug",
          "edit",
          "educate",
          "encourage",
          "evaluate",
          "examine",
          "finance",
          "fund",
          "grab",
          "handcuff",
          "harass",
          "hire",
          "humiliate",
          "identify",
          "implement",
          "inspect",
          "install",
          "interrogate",
          "intimidate",
          "kidnap",
          "kill",
          "loot",
          "maintain",
          "manufacture",
          "murder",
          "own",
          "poison",
          "preserve",
          "produce",
          "protect",
          "publish",
          "rape",
          "ransack",
          "recruit",
          "release",
          "remove",
          "repair",
          "rescue",
          "restore",
          "review",
          "rob",
          "sack",
          "seize",
          "stab",
          "steal",
          "strangle",
          "supply",
          "support",
          "torch",
          "torture",
          "treat",
          "uphold",
          "vandalise",
          "vandalize",
          "verify",
          "wound");

  private static final ImmutableSet<String> HITTING = ImmutableSet.of("kill", "wound", "injure");

  private SharedObjects() {}

  /** The objects of an active verb that hang on the verb beside it. */
  static ImmutableList<Token> of(Sentence sentence, int head) {
    return ImmutableList.<Token>builder()
        .addAll(fromBefore(sentence, head))
        .addAll(fromBehind(sentence, head))
        .build();
  }

  /** "They prepare and manage the sites": the object that the parser gave to the first verb. */
  private static ImmutableList<Token> fromBefore(Sentence sentence, int head) {
    return isBareSecond(sentence, head) ? objects(sentence, head - 2, head) : ImmutableList.of();
  }

  /** "They meet and pray at the sites": the phrases that the parser gave to the first verb. */
  static ImmutableList<Token> phrases(Sentence sentence, int head) {
    return isBareSecond(sentence, head)
        ? sentence.dependents(head - 2, "obl").stream()
            .filter(phrase -> phrase.index() > head)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** Whether an "and" joins the verb to the one right before it, and nothing completes it. */
  private static boolean isBareSecond(Sentence sentence, int head) {
    return head >= 2
        && sentence.dependents(head, "obj", "ccomp", "xcomp", "obl").isEmpty()
        && sentence.token(head - 1).tag().equals("CC")
        && isConjunct(sentence, head - 2, head);
  }

  /** "They aid and abet thieves": the object that the parser gave to the second verb. */
  private static ImmutableList<Token> fromBehind(Sentence sentence, int head) {
    int second = head + 2;
    boolean beside =
        second < sentence.tokens().size()
            && sentence.token(head + 1).text().matches("(?i)and|or")
            && sentence.token(second).tag().equals(sentence.token(head).tag())
            && needsObject(sentence, head, second)
            && isConjunct(sentence, head, second)
            && sentence.dependents(second, "nsubj", "aux").isEmpty()
            && sentence
                .dependents(head, "obj", "ccomp", "xcomp", "obl", "compound:prt", "advmod", "advcl")
                .stream()
                .noneMatch(below -> below.index() > head);
    return beside ? objects(sentence, second, second) : ImmutableList.of();
  }

  /** "Shot and killed him", but not "shot and missed him". */
  private static boolean needsObject(Sentence sentence, int head, int second) {
    String lemma = sentence.token(head).lemma();
    return TRANSITIVE.contains(lemma)
        || lemma.equals("shoot") && HITTING.contains(sentence.token(second).lemma());
  }

  private static boolean isConjunct(Sentence sentence, int first, int second) {
    return sentence
        .governor(second)
        .map(edge -> edge.governor() == first && edge.is("conj"))
        .orElse(false);
  }

  private static ImmutableList<Token> objects(Sentence sentence, int verb, int behind) {
    return sentence.dependents(verb, "obj").stream()
        .filter(object -> !ArgumentReader.isTime(object) && object.index() > behind)
        .collect(ImmutableList.toImmutableList());
  }
}
