package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends participles that the parser takes for another word's: "following" and "including" are
 * prepositions where nobody follows or includes, and "as well as having" goes with the verb.
 */
final class ParticipleRepairs {
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("following", "including", "regarding", "concerning", "excluding", "pending");

  /** Verbs of seeing somebody do something. */
  private static final ImmutableSet<String> SEEING =
      ImmutableSet.of(
          "see",
          "catch",
          "spot",
          "film",
          "picture",
          "photograph",
          "record",
          "find",
          "show",
          "hear",
          "capture",
          "observe",
          "videotape");

  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of("saying", "claiming", "asking", "warning", "urging", "announcing", "arguing");

  /** What only somebody does. */
  private static final ImmutableSet<String> STRIVING =
      ImmutableSet.of(
          "look",
          "wait",
          "try",
          "hope",
          "seek",
          "fight",
          "wonder",
          "beg",
          "protest",
          "plead",
          "demand",
          "live",
          "study",
          "celebrate");

  private final DraftTree tree;

  private ParticipleRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** "Left on Friday bound for Varde": nobody binds anything, and it left for Varde. */
  private void boundFor(int participle) {
    int verb = tree.edge(participle).governor();
    boolean bound =
        tree.token(participle).word().equalsIgnoreCase("bound")
            && tree.edge(participle).is("advcl")
            && participle + 1 < tree.size()
            && tree.token(participle + 1).word().equalsIgnoreCase("for")
            && verb >= 0
            && tree.isVerb(verb)
            && !tree.has(participle, "nsubj");
    if (!bound) {
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, participle) && tree.edge(i).is("obl")) {
        tree.attach(verb, i, "obl");
      }
    }
    tree.retag(participle, "JJ", "bound");
    tree.attach(verb, participle, "dep");
  }

  /** "Hit a wall, killing six": what came of it, which the parser hangs beside. */
  private void result(int gerund) {
    int verb = tree.edge(gerund).governor();
    boolean beside =
        tree.edge(gerund).is("dep")
            && tree.token(gerund).tag().equals("VBG")
            && tree.isComma(gerund - 1)
            && verb >= 0
            && verb < gerund
            && tree.isVerb(verb)
            && tree.dependent(gerund, "obj") > gerund;
    if (beside) {
      tree.attach(verb, gerund, "advcl");
    }
  }

  /** "Lives from fishing, tourism and trade": three things, of which nobody fishes. */
  private void inRowOfNouns(int gerund) {
    int mark = tree.dependent(gerund, "mark");
    int preposition = mark < 0 ? tree.dependent(gerund, "case") : mark;
    int verb = tree.edge(gerund).governor();
    boolean bare =
        tree.edge(gerund).is("advcl")
            && preposition >= 0
            && preposition == gerund - 1
            && tree.token(preposition).tag().equals("IN")
            && verb >= 0
            && tree.isVerb(verb)
            && !tree.has(gerund, "obj")
            && !tree.has(gerund, "obl")
            && !tree.has(gerund, "nsubj")
            && !tree.has(gerund, "xcomp")
            && !tree.has(gerund, "ccomp");
    if (!bare || !isRowOfNouns(gerund)) {
      return;
    }
    tree.retag(gerund, "NN", tree.token(gerund).word());
    tree.attach(verb, gerund, "obl");
    tree.attach(gerund, preposition, "case");
  }

  private boolean isRowOfNouns(int first) {
    int nouns = 0;
    for (int i = first + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, first) && tree.edge(i).is("conj")) {
        if (!tree.token(i).tag().matches("NNS?")) {
          return false;
        }
        nouns++;
      }
    }
    return nouns > 1;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ParticipleRepairs repairs = new ParticipleRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.boundFor(i);
      }
      if (tree.hangs(i) && tree.token(i).tag().equals("VBG")) {
        repairs.result(i);
        repairs.inRowOfNouns(i);
        repairs.preposition(i);
        repairs.meanwhile(i);
        repairs.written(i);
        repairs.behindComma(i);
        repairs.behindTime(i);
        repairs.inSuccession(i);
        repairs.alsoDone(i);
        repairs.seenDoing(i);
        repairs.doneFor(i);
        repairs.kindOf(i);
      }
    }
  }

  /** "Riots following the vote", "relics, including coins". */
  private void preposition(int participle) {
    String word = tree.token(participle).word();
    int object = tree.dependent(participle, "obj");
    Dependency edge = tree.edge(participle);
    boolean applies =
        PREPOSITIONS.contains(word)
            && object > participle
            && !tree.has(participle, "nsubj")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "mark")
            && (edge.is("acl") || edge.is("xcomp") || edge.is("advcl") || edge.is("ccomp"))
            && edge.governor() < participle
            && !(word.equals("following") && tree.token(participle - 1).word().equals(","));
    if (!applies) {
      return;
    }
    int governor = edge.governor();
    boolean noun = tree.token(governor).tag().startsWith("NN");
    for (int i = 0; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == participle && i != object) {
        tree.attach(object, i, below.is("obl") ? "nmod" : below.relation());
      }
    }
    tree.attach(governor, object, noun ? "nmod" : "obl");
    tree.attach(object, participle, "case");
  }

  /**
   * "Declined to comment, citing costs": behind an infinitive and a comma it is no second
   * complement, and nobody declined to cite them.
   */
  private void meanwhile(int participle) {
    int verb = tree.edge(participle).governor();
    int infinitive = tree.dependent(verb, "xcomp");
    if (tree.edge(participle).is("xcomp")
        && tree.isComma(tree.first(participle) - 1)
        && !tree.has(participle, "mark")
        && infinitive > verb
        && infinitive < participle
        && tree.token(infinitive).tag().equals("VB")) {
      tree.attach(verb, participle, "advcl");
    }
  }

  /**
   * "Was seen in a video holding a knife", "are on the ground looking for him": neither the video
   * nor the ground does.
   */
  private void seenDoing(int participle) {
    Dependency edge = tree.edge(participle);
    int noun = edge.governor();
    boolean below =
        edge.relation().equals("acl")
            && noun < participle
            && !tree.isComma(participle - 1)
            && tree.token(noun).tag().startsWith("NN")
            && tree.has(noun, "case")
            && !tree.has(participle, "nsubj");
    if (!below) {
      return;
    }
    int verb = tree.edge(noun).governor();
    if (verb >= 0
        && tree.edge(noun).is("obl")
        && SEEING.contains(tree.token(verb).lemma())
        && tree.has(verb, "aux:pass")) {
      tree.attach(verb, participle, "xcomp");
    } else if (tree.has(noun, "cop")
        && tree.has(noun, "nsubj")
        && STRIVING.contains(tree.token(participle).lemma())) {
      tree.attach(noun, participle, "advcl");
    }
  }

  /**
   * "Fined six clerks for refusing to pay", "accused the army of burning it": what they were fined
   * for, and no kind of clerk or army.
   */
  private void doneFor(int participle) {
    Dependency edge = tree.edge(participle);
    int noun = edge.governor();
    int mark = tree.dependent(participle, "mark");
    boolean ground =
        edge.relation().equals("acl")
            && mark > noun
            && tree.hangs(noun)
            && tree.edge(noun).is("obj")
            && tree.edge(noun).governor() < noun
            && (isAccusation(noun, mark)
                || tree.token(mark).word().equals("for") && isSomebody(noun));
    if (ground) {
      tree.attach(tree.edge(noun).governor(), participle, "advcl");
    }
  }

  private boolean isAccusation(int noun, int mark) {
    return tree.token(mark).word().equals("of")
        && tree.token(tree.edge(noun).governor()).lemma().equals("accuse");
  }

  private boolean isSomebody(int noun) {
    return tree.token(noun).tag().startsWith("NNP")
        || Animacy.isPerson(tree.token(noun).word(), tree.token(noun).tag());
  }

  /** "A supplier of chipmaking equipment": a kind of equipment, and nobody makes chips. */
  private void kindOf(int participle) {
    int noun = tree.edge(participle).governor();
    int preposition = participle - 1;
    int kind = participle + 1;
    boolean kindOf =
        tree.edge(participle).relation().equals("acl")
            && noun < preposition
            && tree.hangsOn(preposition, participle)
            && tree.token(preposition).tag().equals("IN")
            && kind < tree.size()
            && tree.token(kind).tag().startsWith("NN")
            && tree.hangsOn(kind, noun)
            && tree.edge(kind).is("nmod")
            && !tree.has(kind, "case");
    if (kindOf) {
      tree.attach(kind, preposition, "case");
      tree.attach(kind, participle, "compound");
    }
  }

  /** "Wrote to the unit saying it was closed": not the unit says so. */
  private void written(int participle) {
    Dependency edge = tree.edge(participle);
    int noun = edge.governor();
    boolean writes =
        edge.relation().equals("acl")
            && SAYING.contains(tree.token(participle).word())
            && tree.token(noun).tag().startsWith("NN")
            && tree.hangs(noun)
            && tree.edge(noun).is("obl")
            && !tree.hasCase(noun, "by");
    int verb = writes ? tree.edge(noun).governor() : -1;
    if (writes && tree.has(verb, "nsubj") && tree.token(verb).tag().startsWith("VB")) {
      tree.attach(verb, participle, "advcl");
    }
  }

  /** "Identifies the phrase, quoting an old book": who identifies it quotes, and no phrase does. */
  private void behindComma(int participle) {
    Dependency edge = tree.edge(participle);
    int noun = edge.governor();
    boolean applies =
        edge.relation().equals("acl")
            && tree.isComma(participle - 1)
            && noun == participle - 2
            && !tree.has(participle, "nsubj")
            && Animacy.isThing(tree.token(noun).word(), tree.token(noun).tag())
            && tree.hangs(noun)
            && (tree.edge(noun).is("obj") || tree.edge(noun).is("obl"));
    int verb = applies ? tree.edge(noun).governor() : -1;
    if (applies && tree.has(verb, "nsubj") && !tree.has(verb, "nsubj:pass")) {
      tree.attach(verb, participle, "advcl");
    }
  }

  /** "Are at court since April accusing each other": April accuses nobody. */
  private void behindTime(int participle) {
    Dependency edge = tree.edge(participle);
    int time = edge.governor();
    String type = tree.token(time).ner();
    boolean applies =
        edge.relation().equals("acl")
            && time < participle
            && ("DATE".equals(type) || "DURATION".equals(type) || "TIME".equals(type))
            && !tree.token(participle).word().equals("running")
            && !tree.has(participle, "nsubj")
            && tree.hangs(time);
    int verb = applies ? tree.above(tree.edge(time).governor(), at -> tree.has(at, "nsubj")) : -1;
    if (verb >= 0) {
      tree.attach(verb, participle, "advcl");
    }
  }

  /** "Fell for the fourth day running": nothing runs but the days. */
  private void inSuccession(int participle) {
    int day = participle - 1;
    boolean days =
        tree.token(participle).word().equals("running")
            && day >= 0
            && tree.edge(day) != null
            && tree.edge(participle).is("advcl")
            && !tree.isBelow(day, participle)
            && ("DATE".equals(tree.token(day).ner()) || "DURATION".equals(tree.token(day).ner()));
    if (days) {
      tree.attach(day, participle, "acl");
    }
  }

  /** "Learn a skill as well as having fun": they have it, not the skill. */
  private void alsoDone(int participle) {
    Dependency edge = tree.edge(participle);
    int noun = edge.governor();
    boolean also =
        participle >= 3
            && (edge.is("acl") || edge.is("conj"))
            && tree.token(participle - 1).word().equalsIgnoreCase("as")
            && tree.token(participle - 2).word().equalsIgnoreCase("well")
            && tree.token(noun).tag().startsWith("NN")
            && tree.hangs(noun)
            && tree.token(tree.edge(noun).governor()).tag().startsWith("VB");
    if (also) {
      tree.attach(tree.edge(noun).governor(), participle, "conj");
    }
  }
}
