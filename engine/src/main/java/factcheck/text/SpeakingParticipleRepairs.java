package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Mends who says something by a participle: "said he was a member, adding that" is who said it. */
final class SpeakingParticipleRepairs {
  /** Whom a paper cites and calls no more than that. */
  private static final ImmutableSet<String> SOURCES =
      ImmutableSet.of("source", "people", "person", "insider");

  private final DraftTree tree;

  private SpeakingParticipleRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    SpeakingParticipleRepairs repairs = new SpeakingParticipleRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.token(i).tag().equals("VBG")) {
        repairs.speaking(i);
      }
    }
  }

  /** "Said he was proud to be a member, adding that": not the member adds it. */
  private void speaking(int participle) {
    Dependency edge = tree.edge(participle);
    boolean told =
        (SpeechVerbs.contains(tree.token(participle).lemma()) && tree.has(participle, "ccomp")
                || isGround(participle))
            && !tree.has(participle, "nsubj")
            && (edge.is("acl") || edge.is("xcomp") || edge.is("advcl"))
            && edge.governor() < participle
            && (tree.token(participle).lemma().equals("add")
                || tree.token(participle - 1).word().equals(","));
    if (!told) {
      return;
    }
    if (edge.is("xcomp") && tree.isComma(participle - 1)) {
      // "Refused to free him, saying that": they did say it.
      tree.attach(edge.governor(), participle, "advcl");
    }
    int at = edge.governor();
    int above = -1;
    while (tree.hangs(at) && above < 0) {
      int governor = tree.edge(at).governor();
      boolean content = tree.edge(at).is("ccomp");
      above =
          content
                  && SpeechVerbs.contains(tree.token(governor).lemma())
                  && tree.has(governor, "nsubj")
              ? governor
              : -1;
      at = governor;
    }
    above = above >= 0 ? above : holder(edge.governor());
    above = above >= 0 ? above : asking(edge.governor(), participle);
    if (above >= 0) {
      tree.attach(above, participle, "advcl");
    }
  }

  /**
   * "Denied that the drug was unsafe, citing two studies": no drug cites them; and "citing sources"
   * does who reports it.
   */
  private boolean isGround(int participle) {
    if (!tree.token(participle).lemma().equals("cite")) {
      return false;
    }
    int subject = tree.dependent(tree.edge(participle).governor(), "nsubj");
    return citesSources(participle)
        || tree.has(participle, "obj")
            && subject >= 0
            && Animacy.isThing(tree.token(subject).word(), tree.token(subject).tag());
  }

  private boolean citesSources(int participle) {
    for (int i = participle + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, participle) && SOURCES.contains(tree.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Rejected the claim that it was unsafe, insisting that": the verb that the claim hangs on. */
  private int holder(int content) {
    boolean ofNoun =
        tree.hangs(content)
            && tree.edge(content).relation().equals("acl")
            && tree.dependent(content, "mark") > tree.edge(content).governor()
            && tree.token(tree.dependent(content, "mark")).word().equals("that");
    return ofNoun
        ? tree.above(tree.edge(content).governor(), at -> tree.isVerb(at) && tree.has(at, "nsubj"))
        : -1;
  }

  /** "Expect the bank to cut rates, saying that": who expects it says so, and not the bank. */
  private int asking(int infinitive, int participle) {
    boolean wanted =
        tree.isComma(participle - 1)
            && tree.hangs(infinitive)
            && tree.edge(infinitive).is("xcomp")
            && tree.token(infinitive).tag().equals("VB");
    int verb = wanted ? tree.edge(infinitive).governor() : -1;
    int object = wanted ? tree.dependent(verb, "obj") : -1;
    return object > verb && object < infinitive && tree.has(verb, "nsubj") ? verb : -1;
  }
}
