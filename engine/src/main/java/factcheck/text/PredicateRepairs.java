package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what "be" links: "there will be showers" tells of showers and does not call anything so,
 * shares that "were down 2%" were down, and costs that somebody "warned are likely to rise" are
 * likely to.
 */
final class PredicateRepairs {
  /** Adverbs that are a predicate beside "be". */
  private static final ImmutableSet<String> DIRECTIONS =
      ImmutableSet.of("up", "down", "ahead", "off", "out", "over", "back", "away");

  /** What one runs out of without an article, and still has. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of(
          "bed", "church", "class", "control", "court", "hospital", "prison", "school", "town");

  private final DraftTree tree;

  private PredicateRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    PredicateRepairs repairs = new PredicateRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) != null) {
        repairs.existential(i);
        repairs.goingOn(i);
        repairs.adjective(i);
        repairs.measured(i);
        repairs.direction(i);
        repairs.shortOf(i);
        repairs.cutShort(i);
        repairs.runOut(i);
        repairs.judged(i);
        repairs.leftSo(i);
        repairs.toBlame(i);
        repairs.plea(i);
      }
    }
  }

  /** "Pleaded not guilty on Monday to charges": when and to what one pleads, no kind of guilt. */
  private void plea(int noun) {
    int guilty = tree.edge(noun).governor();
    boolean pleaded =
        tree.edge(noun).is("obl")
            && guilty >= 0
            && tree.hangs(guilty)
            && tree.token(guilty).word().equals("guilty")
            && tree.edge(guilty).is("xcomp")
            && tree.token(tree.edge(guilty).governor()).lemma().equals("plead");
    // Without a time in between, the charges tell what one is not guilty of.
    boolean timed = false;
    for (int i = guilty + 1; i <= noun; i++) {
      timed |= "DATE".equals(tree.token(i).ner());
    }
    if (pleaded && timed) {
      tree.attach(tree.edge(guilty).governor(), noun, "obl");
    }
  }

  /** "There will be showers on Friday", where the parser takes showers for the predicate. */
  private void existential(int noun) {
    int there = tree.dependent(noun, "expl");
    int be = tree.dependent(noun, "cop");
    objectOfOther(noun);
    dayOfSubject(noun);
    if (there < 0 || be < there || be > noun || !isNoun(noun) || tree.has(noun, "nsubj")) {
      return;
    }
    Dependency above = tree.edge(noun);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, noun) && (i < be || isOfClause(i, noun))) {
        tree.attach(be, i, tree.edge(i).relation().replace("aux:pass", "aux"));
      }
    }
    tree.attach(above.governor(), be, above.relation());
    tree.attach(be, noun, "nsubj");
    dayOfSubject(noun);
    goingOn(be);
  }

  /** "There will be showers on Friday": that is when there will be some. */
  private void dayOfSubject(int noun) {
    int be = tree.edge(noun).governor();
    if (be < 0 || !tree.edge(noun).is("nsubj") || !tree.has(be, "expl")) {
      return;
    }
    for (int i = noun + 1; i < tree.size(); i++) {
      boolean day =
          tree.hangsOn(i, noun)
              && tree.edge(i).is("nmod")
              && ("DATE".equals(tree.token(i).ner()) || "TIME".equals(tree.token(i).ner()))
              && !tree.hasCase(i, "of");
      if (day) {
        tree.attach(be, i, "obl");
      }
    }
  }

  /** "There was no sign and he cannot explain the loss": the loss is not what there was. */
  private void objectOfOther(int noun) {
    int other = tree.dependent(noun, "conj");
    int object = tree.dependent(noun, "nsubj");
    if (tree.has(noun, "expl") && other > noun && object > other && !tree.has(other, "obj")) {
      tree.attach(other, object, "obj");
    }
  }

  /** "Said there was no sign and cannot explain it": who said so cannot. */
  private void goingOn(int be) {
    int other = tree.dependent(be, "conj");
    boolean stray =
        other > be
            && tree.has(be, "expl")
            && tree.token(be).lemma().equals("be")
            && tree.edge(be).is("ccomp")
            && tree.isVerb(tree.edge(be).governor())
            && tree.isFinite(other)
            && !tree.has(other, "nsubj")
            && !tree.has(other, "expl");
    if (stray) {
      tree.attach(tree.edge(be).governor(), other, "conj");
    }
  }

  /** "Warned costs are likely to rise", where the parser hangs "likely" beside "are". */
  private void adjective(int adjective) {
    Dependency edge = tree.edge(adjective);
    int be = adjective - 1;
    boolean apart =
        be > 0
            && (edge.is("parataxis") || edge.is("dep"))
            && tree.token(adjective).tag().startsWith("JJ")
            && tree.token(be).lemma().equals("be")
            && tree.hangs(be)
            && tree.edge(be).is("ccomp")
            && tree.edge(be).governor() == edge.governor()
            && tree.has(be, "nsubj");
    if (!apart) {
      return;
    }
    Dependency above = tree.edge(be);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, be)) {
        tree.attach(adjective, i, tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), adjective, above.relation());
    tree.attach(adjective, be, "cop");
  }

  /**
   * "Could be up to three knots faster": it is faster, and no knots; and "up" tells no time of it.
   */
  private void measured(int unit) {
    int head = tree.edge(unit).governor();
    boolean measure =
        tree.edge(unit).relation().equals("obl:npmod")
            && head > unit
            && tree.token(head).tag().matches("JJR|RBR");
    for (int i = 0; measure && i < unit; i++) {
      Dependency edge = tree.edge(i);
      boolean predicate =
          tree.hangsOn(i, unit)
              && tree.has(unit, "cop")
              && (edge.is("nsubj") || edge.is("aux") || edge.is("cop") || edge.is("mark"));
      boolean up = tree.token(i).word().equals("up") && tree.token(i + 1).word().equals("to");
      boolean to =
          i > 0 && tree.token(i).word().equals("to") && tree.token(i - 1).word().equals("up");
      if (predicate) {
        tree.attach(head, i, edge.relation());
      } else if (tree.hangsOn(i, head) && (up || to)) {
        tree.attach(unit, i, up ? "advmod" : "case");
      }
    }
  }

  private boolean isOfClause(int token, int noun) {
    Dependency edge = tree.edge(token);
    boolean clause =
        edge.is("conj") && tree.token(token).tag().startsWith("VB")
            || edge.is("advcl")
            || edge.is("parataxis");
    return token > noun && (edge.is("obl") || edge.is("punct") || clause);
  }

  /** "Found Kessler guilty", "made it the largest bank": what was found so, or made one. */
  private void judged(int adjective) {
    Dependency edge = tree.edge(adjective);
    int noun = tree.dependent(adjective, "nsubj");
    boolean object =
        edge.is("xcomp")
            && (tree.token(adjective).tag().equals("JJ") || isNoun(adjective))
            && noun > edge.governor()
            && noun < adjective
            && !tree.has(adjective, "cop")
            && !tree.has(adjective, "mark")
            && !tree.has(edge.governor(), "obj");
    if (object) {
      tree.attach(edge.governor(), noun, "obj");
    }
  }

  /** "Left 12 men dead": they were dead then, and no dead men were left. */
  private void leftSo(int adjective) {
    int noun = tree.edge(adjective).governor();
    boolean behind =
        tree.edge(adjective).is("amod")
            && noun == adjective - 1
            && tree.token(adjective).tag().equals("JJ")
            && !tree.has(adjective, "obl")
            && !tree.has(adjective, "advcl")
            && !tree.has(adjective, "ccomp")
            && tree.token(noun).tag().matches("NNP?S?")
            && !tree.token(noun).word().endsWith("thing")
            && tree.hangs(noun)
            && tree.edge(noun).is("obj");
    int verb = behind ? tree.edge(noun).governor() : -1;
    if (verb >= 0
        && verb < noun
        && tree.token(verb).lemma().matches("leave|render")
        && !tree.has(verb, "xcomp")) {
      tree.attach(verb, adjective, "xcomp");
    }
  }

  /** "The pilot was to blame": he is blamed, and blames nobody. */
  private void toBlame(int verb) {
    int be = tree.edge(verb).governor();
    boolean passive =
        tree.edge(verb).is("xcomp")
            && tree.token(verb).word().equals("blame")
            && be >= 0
            && tree.token(be).lemma().equals("be")
            && tree.edge(be) != null
            && tree.has(be, "nsubj")
            && tree.has(verb, "mark")
            && !tree.has(verb, "obj");
    if (!passive) {
      return;
    }
    Dependency above = tree.edge(be);
    int to = tree.dependent(verb, "mark");
    tree.attach(above.governor(), verb, above.relation());
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, be)) {
        tree.attach(verb, i, tree.edge(i).is("nsubj") ? "nsubj:pass" : tree.edge(i).relation());
      }
    }
    tree.attach(verb, be, "aux:pass");
    tree.attach(be, to, "dep");
    tree.retag(verb, "VBN", "blame");
  }

  /** "Stopped short of raising it", "came close to winning": the deed hangs on the verb. */
  private void shortOf(int gerund) {
    int adverb = tree.edge(gerund).governor();
    boolean stopped =
        adverb >= 0
            && tree.token(gerund).tag().equals("VBG")
            && tree.token(adverb).word().matches("short|close|closer")
            && tree.hangs(adverb)
            && tree.isVerb(tree.edge(adverb).governor());
    if (stopped) {
      tree.attach(tree.edge(adverb).governor(), gerund, "advcl");
    }
  }

  /** "Cut short a visit", "fell short of its goal": one verb of two words, and no short visit. */
  private void cutShort(int word) {
    int verb = tree.edge(word).governor();
    boolean part =
        verb >= 0
            && verb < word
            && tree.token(word).word().equals("short")
            && (tree.edge(word).is("xcomp") || tree.edge(word).is("advmod"))
            && tree.isVerb(verb)
            && tree.token(verb).lemma().matches("cut|fall|run");
    if (!part) {
      return;
    }
    for (int i = word + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, word)) {
        tree.attach(verb, i, tree.edge(i).is("nmod") ? "obl" : tree.edge(i).relation());
      }
    }
    tree.attach(verb, word, "compound:prt");
  }

  /** "Ran out of money": it has none left, and ran nowhere, as from "out of the house". */
  private void runOut(int noun) {
    int verb = tree.edge(noun).governor();
    boolean lacks =
        verb >= 0
            && verb + 3 <= noun
            && tree.token(verb).lemma().equals("run")
            && tree.edge(noun).is("obl")
            && tree.token(verb + 1).word().equals("out")
            && tree.hangsOn(verb + 1, noun)
            && tree.token(verb + 2).word().equals("of")
            && tree.hangsOn(verb + 2, noun)
            && tree.token(noun).tag().matches("NNS?")
            && !tree.has(noun, "det")
            && !tree.has(noun, "nmod:poss")
            && !PLACES.contains(tree.token(noun).word());
    if (lacks) {
      tree.attach(verb, verb + 1, "compound:prt");
    }
  }

  /** "Revenues were down 20% to 7 million", "profits were up by 3%". */
  private void direction(int adverb) {
    Dependency edge = tree.edge(adverb);
    int be = adverb - 1;
    if (be < 0
        || !edge.is("advmod")
        || !DIRECTIONS.contains(tree.token(adverb).word())
        || !tree.token(be).lemma().equals("be")
        || adverb + 1 >= tree.size()
        || tree.token(adverb + 1).tag().startsWith("V")
        || tree.token(adverb + 1).tag().equals("TO")) {
      return;
    }
    int head = edge.governor();
    boolean bare = head == be && tree.has(be, "nsubj") && !tree.has(be, "expl");
    // "Could be up to a century younger": younger, by how much.
    boolean amount =
        head > adverb
            && tree.hangsOn(be, head)
            && tree.edge(be).is("cop")
            && !tree.token(head).tag().equals("JJR");
    if (!bare && !amount || tree.edge(head) == null) {
      return;
    }
    Dependency above = tree.edge(head);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, head) && i != adverb && (bare || i < adverb || !isPart(i))) {
        tree.attach(adverb, i, tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), adverb, above.relation());
    tree.attach(adverb, be, "cop");
    if (amount) {
      tree.attach(adverb, head, "obl");
    }
  }

  /** Whether a word belongs to the amount that it hangs on. */
  private boolean isPart(int token) {
    Dependency edge = tree.edge(token);
    return edge.is("nummod") || edge.is("case") || edge.is("compound") || edge.is("advmod");
  }

  private boolean isNoun(int token) {
    return tree.token(token).tag().startsWith("NN");
  }
}
