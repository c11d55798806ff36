package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what an infinitive hangs on, and what hangs on it: who "agreed Friday to resume talks"
 * agreed on that, not the boy comes in "urged anyone with news of the boy to come", and "urged the
 * bank to act, prompting criticism" tells what the urging prompted.
 */
final class InfinitiveRepairs {
  /** Verbs of wanting somebody to do something. */
  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of(
          "urge",
          "ask",
          "want",
          "need",
          "encourage",
          "tell",
          "order",
          "invite",
          "allow",
          "force",
          "require",
          "advise",
          "warn",
          "expect",
          "persuade",
          "remind");

  /** Verbs of what is brought about: nobody causes a thing that is there in order to do it. */
  private static final ImmutableSet<String> CAUSING =
      ImmutableSet.of("cause", "compel", "enable", "persuade");

  /** Nouns of what somebody is about to do, or is not: "caused a rush to sell". */
  private static final ImmutableSet<String> RUSHES =
      ImmutableSet.of(
          "rush",
          "call",
          "demand",
          "decision",
          "failure",
          "refusal",
          "plan",
          "pressure",
          "proposal",
          "promise",
          "pledge",
          "threat",
          "offer",
          "order",
          "scramble",
          "race",
          "push",
          "bid",
          "effort",
          "attempt",
          "campaign",
          "move",
          "struggle",
          "fight",
          "need",
          "urge",
          "desire",
          "reluctance",
          "tendency");

  /** Verbs with an infinitive of what somebody is to do; without one they say little. */
  private static final ImmutableSet<String> UNDERTAKING =
      ImmutableSet.of(
          "agree",
          "ask",
          "begin",
          "continue",
          "decide",
          "decline",
          "fail",
          "offer",
          "opt",
          "plan",
          "pledge",
          "promise",
          "propose",
          "refuse",
          "threaten",
          "try",
          "vote",
          "vow");

  /** Verbs of what a deed brings about in others. */
  private static final ImmutableSet<String> REACTIONS =
      ImmutableSet.of("prompt", "spark", "draw", "trigger", "provoke", "fuel", "stoke");

  /** Verbs of what a crowd does meanwhile: "marched to demand a vote, chanting". */
  private static final ImmutableSet<String> SHOWING =
      ImmutableSet.of("chant", "shout", "wave", "sing", "carry", "hold");

  /** What those have part in who want to do something together. */
  private static final ImmutableSet<String> TALKS =
      ImmutableSet.of("talk", "negotiation", "discussion");

  private final DraftTree tree;

  private InfinitiveRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    InfinitiveRepairs repairs = new InfinitiveRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.inOrderTo(i);
        repairs.undertaken(i);
        repairs.toBeDone(i);
        repairs.inTalks(i);
        repairs.askedOf(i);
        repairs.askedWho(i);
        repairs.reaction(i);
      }
    }
  }

  /** "Left in order to win": the same as "left to win". */
  private void inOrderTo(int infinitive) {
    int verb = tree.edge(infinitive).governor();
    int to = tree.dependent(infinitive, "mark");
    int order = to - 1;
    boolean purpose =
        order > 0
            && to < infinitive
            && tree.token(to).tag().equals("TO")
            && tree.token(order).word().equalsIgnoreCase("order")
            && tree.token(order - 1).word().equalsIgnoreCase("in")
            && tree.hangs(order);
    if (purpose) {
      tree.attach(verb == order ? tree.edge(order).governor() : verb, infinitive, "advcl");
      tree.attach(infinitive, order, "mark");
      tree.attach(order, order - 1, "fixed");
    }
  }

  /** "Agreed last year to pay": with nothing but a time between, what was agreed. */
  private void undertaken(int infinitive) {
    int verb = tree.edge(infinitive).governor();
    int to = tree.dependent(infinitive, "mark");
    boolean plain =
        tree.edge(infinitive).is("advcl")
            && tree.token(infinitive).tag().equals("VB")
            && verb >= 0
            && verb + 1 < to
            && tree.token(to).tag().equals("TO")
            && to < infinitive
            && UNDERTAKING.contains(tree.token(verb).lemma())
            && !tree.has(verb, "obj")
            && !tree.has(verb, "xcomp")
            && !tree.has(verb, "ccomp")
            && !tree.has(verb, "aux:pass");
    for (int i = verb + 1; plain && i < to; i++) {
      plain = "DATE".equals(tree.token(i).ner()) || tree.token(i).word().equals("on");
    }
    if (plain) {
      tree.attach(verb, infinitive, "xcomp");
    }
  }

  /** "Was in talks to play the hero": who was in them wants to, and no talks play. */
  private void inTalks(int infinitive) {
    int talks = tree.edge(infinitive).governor();
    boolean aim =
        tree.edge(infinitive).relation().equals("acl")
            && isInfinitive(infinitive)
            && !tree.has(infinitive, "aux:pass")
            && TALKS.contains(tree.token(talks).lemma())
            && tree.hasCase(talks, "in")
            && tree.has(talks, "cop");
    if (aim) {
      tree.attach(talks, infinitive, "advcl");
    }
  }

  /** "Borrowed a sum, to be repaid in May": the sum is. */
  private void toBeDone(int participle) {
    int verb = tree.edge(participle).governor();
    int to = tree.dependent(participle, "mark");
    int object = to - 2;
    while (object > verb && !(tree.hangs(object) && tree.edge(object).is("obj"))) {
      object--;
    }
    boolean passive =
        tree.edge(participle).is("advcl")
            && tree.has(participle, "aux:pass")
            && !tree.has(participle, "nsubj")
            && to > 0
            && tree.token(to).tag().equals("TO")
            && tree.isComma(to - 1)
            && object > verb
            && !tree.isBelow(object, participle);
    if (passive) {
      tree.attach(object, participle, "acl");
    }
  }

  /** "Urged anyone with news of the boy to come", "caused a wall to fall": not the boy comes. */
  private void askedOf(int infinitive) {
    Dependency edge = tree.edge(infinitive);
    int noun = edge.governor();
    int at = noun;
    while (tree.hangs(at) && (tree.edge(at).is("nmod") || tree.edge(at).is("conj"))) {
      at = tree.edge(at).governor();
    }
    boolean nested =
        edge.relation().equals("acl")
            && tree.token(infinitive).tag().equals("VB")
            && tree.dependent(infinitive, "mark") > noun
            && tree.hangs(at)
            && (tree.edge(at).is("obl") || tree.edge(at).is("obj"));
    int verb = nested ? tree.edge(at).governor() : -1;
    int object = nested ? tree.dependent(verb, "obj") : -1;
    boolean asked = nested && at != noun && ASKING.contains(tree.token(verb).lemma());
    boolean caused =
        nested
            && CAUSING.contains(tree.token(verb).lemma())
            && !RUSHES.contains(tree.token(noun).lemma());
    if ((asked || caused) && object > verb && object < infinitive && !tree.has(verb, "xcomp")) {
      tree.attach(verb, infinitive, "xcomp");
    }
  }

  /** "Urged anyone who felt cheated to come": nobody is cheated to come, but urged to. */
  private void askedWho(int infinitive) {
    int passive = tree.edge(infinitive).governor();
    boolean candidate =
        tree.edge(infinitive).is("xcomp")
            && tree.token(infinitive).tag().equals("VB")
            && passive >= 0
            && tree.has(passive, "aux:pass")
            && !ASKING.contains(tree.token(passive).lemma())
            && !SpeechVerbs.contains(tree.token(passive).lemma());
    int clause =
        candidate ? tree.above(passive, at -> tree.edge(at).relation().equals("acl:relcl")) : -1;
    int noun = clause < 0 ? -1 : tree.edge(clause).governor();
    boolean object = noun >= 0 && tree.hangs(noun) && tree.edge(noun).is("obj");
    int verb = object ? tree.edge(noun).governor() : -1;
    if (object && ASKING.contains(tree.token(verb).lemma()) && !tree.has(verb, "xcomp")) {
      tree.attach(verb, infinitive, "xcomp");
    }
  }

  /** "Urged the bank to lower rates, prompting criticism": the urging prompts it. */
  private void reaction(int gerund) {
    int verb = tree.edge(gerund).governor();
    boolean reaction =
        (tree.edge(gerund).is("advcl") || tree.edge(gerund).is("conj"))
            && tree.token(gerund).tag().equals("VBG")
            && tree.isComma(gerund - 1)
            && verb < gerund
            && isInfinitive(verb)
            && tree.hangs(verb)
            && (REACTIONS.contains(tree.token(gerund).lemma()) && tree.edge(verb).is("xcomp")
                || SHOWING.contains(tree.token(gerund).lemma()));
    int main = reaction ? tree.above(verb, at -> tree.isVerb(at) && tree.isFinite(at)) : -1;
    if (main >= 0 && tree.has(main, "nsubj")) {
      tree.attach(main, gerund, "advcl");
    }
  }

  private boolean isInfinitive(int verb) {
    int mark = tree.dependent(verb, "mark");
    return tree.token(verb).tag().equals("VB") && mark >= 0 && tree.token(mark).tag().equals("TO");
  }
}
