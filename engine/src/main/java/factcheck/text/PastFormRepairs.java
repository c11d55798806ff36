package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends past forms that the tagger took for verbs of their own and that are participles: "the firm
 * widely praised for its service" praises nobody, and in "will be refunded or moved" both are done
 * to somebody.
 */
final class PastFormRepairs {
  /** Verbs of which no participle is a passive: a clause without who did it is misread. */
  private static final ImmutableSet<String> INTRANSITIVE =
      ImmutableSet.of(
          "die",
          "go",
          "come",
          "arrive",
          "happen",
          "occur",
          "live",
          "work",
          "start",
          "begin",
          "end",
          "fall",
          "rise",
          "grow",
          "drop",
          "remain",
          "stay",
          "leave",
          "return",
          "appear",
          "sit",
          "stand",
          "lie",
          "travel",
          "play",
          "lead",
          "finish",
          "move",
          "meet",
          "talk",
          "speak",
          "look",
          "turn",
          "emerge",
          "vanish",
          "collapse",
          "erupt",
          "crash",
          "fail",
          "win",
          "lose");

  /** Verbs of what somebody makes something, or takes it for. */
  private static final ImmutableSet<String> JUDGING =
      ImmutableSet.of(
          "make", "find", "deem", "declare", "consider", "render", "believe", "think", "presume");

  private final DraftTree tree;

  private PastFormRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    PastFormRepairs repairs = new PastFormRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) != null && tree.token(i).tag().equals("VBD")) {
        repairs.reduced(i);
        repairs.shared(i);
        repairs.aheadOfVerb(i);
      }
    }
  }

  /** "The firm widely praised for its service": a participle, since nobody does it. */
  private void reduced(int verb) {
    boolean second =
        tree.hangs(verb)
            && tree.edge(verb).is("conj")
            && tree.isReduced(tree.edge(verb).governor())
            && tree.token(tree.edge(verb).governor()).tag().equals("VBN");
    if (second && isBarePast(verb)) {
      // "A film shot in May and posted online": nobody is said to post it.
      tree.token(verb).setTag("VBN");
      return;
    }
    boolean reduced =
        tree.hangs(verb)
            && (tree.edge(verb).is("acl") || tree.edge(verb).is("advcl"))
            && tree.edge(verb).governor() < verb
            && !tree.isComma(verb - 1)
            && !tree.has(verb, "mark")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "csubj")
            && !tree.has(verb, "aux")
            && !tree.has(verb, "obj")
            && !tree.has(verb, "ccomp")
            && !INTRANSITIVE.contains(tree.token(verb).lemma())
            && (isPrepositionAfter(verb) || isMadeSo(verb) || isTimeAfter(verb));
    if (reduced) {
      tree.token(verb).setTag("VBN");
      tree.attach(tree.edge(verb).governor(), verb, tree.edge(verb).is("acl") ? "acl" : "advcl");
    }
  }

  private boolean isBarePast(int verb) {
    return !tree.has(verb, "nsubj")
        && !tree.has(verb, "aux")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "ccomp")
        && verb + 1 < tree.size()
        && !tree.token(verb + 1).word().matches("to|for|that")
        && !INTRANSITIVE.contains(tree.token(verb).lemma());
  }

  /** "Carried by", "carried out in". */
  private boolean isPrepositionAfter(int verb) {
    int particle = tree.dependent(verb, "compound:prt");
    int after = particle == verb + 1 ? verb + 2 : verb + 1;
    String next = after < tree.size() ? tree.token(after).tag() : "";
    return next.equals("IN") || next.equals("TO");
  }

  /** "A memo made public": what it was made, where nothing is that it made so. */
  private boolean isMadeSo(int verb) {
    int quality = verb + 1;
    return JUDGING.contains(tree.token(verb).lemma())
        && quality < tree.size()
        && tree.token(quality).tag().equals("JJ")
        && tree.hangsOn(quality, verb)
        && tree.edge(quality).is("xcomp");
  }

  /** "A bill introduced two years ago". */
  private boolean isTimeAfter(int verb) {
    int time = verb + 1;
    return time < tree.size()
        && String.valueOf(tree.token(time).ner()).matches("DATE|TIME|DURATION")
        && tree.isBelow(time, verb);
  }

  /** "Will be refunded or moved": after "will be", the second is a participle too. */
  private void shared(int verb) {
    boolean bare = !tree.has(verb, "nsubj") && !tree.has(verb, "aux") && !tree.has(verb, "mark");
    // "Called for him to be freed and warned that": who called warned.
    bare &= !tree.has(verb, "ccomp");
    // "Will be repeated and drew three million viewers": what a past form does.
    bare &= !tree.has(verb, "obj");
    if (!tree.hangs(verb) || !tree.edge(verb).is("conj") || !bare) {
      return;
    }
    int before = tree.edge(verb).governor();
    int be = tree.dependent(before, "aux:pass");
    if (before < verb && be >= 0 && tree.token(be).word().equalsIgnoreCase("be")) {
      tree.token(verb).setTag("VBN");
    }
  }

  /** "A ruling made public in May found that": the verb that comes second is the main one. */
  private void aheadOfVerb(int participle) {
    int content = tree.dependent(participle, "ccomp");
    int verb = content < 0 ? tree.dependent(participle, "dep") : content;
    int noun = tree.dependent(participle, "nsubj");
    boolean reduced =
        noun >= 0
            && noun == participle - 1
            && tree.token(noun).tag().startsWith("NN")
            && verb > participle + 1
            && tree.token(verb).tag().matches("VBD|VBZ")
            && (tree.has(verb, "ccomp") || tree.has(verb, "obj"))
            && !tree.has(verb, "mark")
            && !tree.has(verb, "nsubj")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "obj")
            && !INTRANSITIVE.contains(tree.token(participle).lemma());
    if (!reduced) {
      return;
    }
    Dependency above = tree.edge(participle);
    tree.attach(above.governor(), verb, above.relation());
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, participle) && (i < noun || i > verb)) {
        tree.attach(verb, i, tree.edge(i).relation());
      }
    }
    tree.attach(verb, noun, "nsubj");
    tree.token(participle).setTag("VBN");
    tree.attach(noun, participle, "acl");
  }
}
