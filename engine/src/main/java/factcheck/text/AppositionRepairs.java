package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what an apposition belongs to, and what belongs to it: "Lund, a former judge and the chief
 * executive of Orlo, resigned" tells of one man with two offices, and "the largest towns on the
 * island, Vik and Grens," of towns, not of the island.
 */
final class AppositionRepairs {
  /** Nouns that sum up what was said or done. */
  private static final ImmutableSet<String> REMARKS =
      ImmutableSet.of(
          "charge",
          "claim",
          "allegation",
          "accusation",
          "move",
          "step",
          "figure",
          "estimate",
          "crime",
          "offence",
          "offense",
          "setback",
          "blow",
          "stance");

  /** Nouns of what a thing is to somebody or of something else. */
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "copy",
          "gift",
          "heirloom",
          "keepsake",
          "legacy",
          "memento",
          "present",
          "relic",
          "remnant",
          "reminder",
          "replica",
          "souvenir",
          "symbol",
          "tribute");

  private final DraftTree tree;

  private AppositionRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AppositionRepairs repairs = new AppositionRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.whatItIs(i);
        repairs.officeInRow(i);
        repairs.secondHalf(i);
        repairs.ofOfficer(i);
        repairs.ofClause(i);
        repairs.behind(i);
        repairs.office(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.ofGroup(i);
      }
    }
  }

  /** "A watch, a gift from his father, and a letter": two things, of which one is a gift. */
  private void whatItIs(int kind) {
    int thing = tree.edge(kind).governor();
    int last = lastOfRow(thing, kind);
    boolean described =
        tree.edge(kind).relation().matches("conj|appos")
            && KINDS.contains(tree.token(kind).lemma())
            && tree.token(thing).tag().startsWith("NN")
            && (tree.has(kind, "nmod") || tree.has(kind, "acl"))
            && tree.has(kind, "det")
            && !tree.has(kind, "cc")
            && thing == tree.first(kind) - 2
            && last > kind
            && tree.isComma(conjunctionBefore(last) - 1);
    if (described) {
      tree.attach(thing, kind, "appos");
      tree.attach(thing, last, "conj");
    }
  }

  /** The only noun that an "and" joins behind the kind to a thing or to its verb; -1 for none. */
  private int lastOfRow(int thing, int kind) {
    int last = -1;
    for (int i = kind + 1; i < tree.size(); i++) {
      boolean joined =
          tree.hangs(i)
              && tree.edge(i).is("conj")
              && (tree.hangsOn(i, thing)
                  || tree.hangsOn(i, tree.edge(thing).governor()) && tree.edge(thing).is("obj"))
              && tree.token(i).tag().startsWith("NN");
      if (joined && last >= 0) {
        return -1;
      }
      last = joined ? i : last;
    }
    return last;
  }

  /** "President of the union and a former minister": one person with two offices. */
  private void officeInRow(int second) {
    int body = tree.edge(second).governor();
    boolean candidate =
        tree.edge(second).is("conj")
            && tree.has(second, "det")
            && (isOfficer(second) || isFormer(second))
            && body < second
            && tree.hangs(body)
            && tree.edge(body).is("nmod")
            && !isPerson(body)
            && !Animacy.isPerson(tree.token(body).word(), tree.token(body).tag());
    int first = candidate ? tree.edge(body).governor() : -1;
    boolean office =
        candidate
            && tree.hangs(first)
            && tree.edge(first).is("appos")
            && isPerson(tree.edge(first).governor());
    if (office) {
      tree.attach(first, second, "conj");
    }
  }

  /** "A former judge": what only somebody is. */
  private boolean isFormer(int noun) {
    int word = tree.dependent(noun, "amod");
    return word >= 0 && tree.token(word).word().equals("former");
  }

  /** "A judge and the head of a firm" between commas: the head, too, is who the judge is. */
  private void secondHalf(int second) {
    Dependency edge = tree.edge(second);
    int whole = edge.governor();
    int and = conjunctionBefore(second);
    int first = edge.is("conj") && and > 0 ? appositionUpTo(and - 1, whole) : -1;
    boolean half =
        first > whole
            && tree.token(second).tag().startsWith("NN")
            && tree.isComma(tree.first(first) - 1)
            && !tree.has(first, "conj")
            && !isOwned(first)
            && isClosed(second);
    if (half) {
      tree.attach(first, second, "conj");
      tree.attach(second, and, "cc");
    }
  }

  /** The conjunction right before the phrase; -1 for none. */
  private int conjunctionBefore(int noun) {
    int first = noun;
    while (first > 0
        && tree.isBelow(first - 1, noun)
        && !tree.token(first - 1).tag().equals("CC")) {
      first--;
    }
    return first > 0 && tree.token(first - 1).tag().equals("CC") ? first - 1 : -1;
  }

  /** The apposition of the noun that ends with this token; -1 for none. */
  private int appositionUpTo(int last, int noun) {
    int at = last;
    while (at > noun && !tree.hangsOn(at, noun)) {
      at = tree.edge(at) == null ? -1 : tree.edge(at).governor();
    }
    return at > noun && tree.edge(at).is("appos") ? at : -1;
  }

  /** "Lund, his wife and a neighbour": three people. */
  private boolean isOwned(int noun) {
    return tree.has(noun, "nmod:poss");
  }

  /** Whether a comma ends the phrase, and the clause goes on behind it. */
  private boolean isClosed(int noun) {
    int next = noun + 1;
    while (next < tree.size() && tree.isBelow(next, noun) && !tree.isComma(next)) {
      next++;
    }
    return next + 1 < tree.size() && tree.isComma(next);
  }

  /** "A lawyer for the fund, Ana Costa, said": the lawyer is Ana Costa, and the fund is nobody. */
  private void ofOfficer(int name) {
    Dependency edge = tree.edge(name);
    int body = edge.governor();
    boolean candidate =
        edge.is("appos")
            && isPerson(name)
            && !Animacy.isPerson(tree.token(body).word(), tree.token(body).tag())
            && tree.isComma(tree.first(name) - 1)
            && tree.hangs(body)
            && tree.edge(body).is("nmod");
    int officer = candidate ? tree.edge(body).governor() : -1;
    if (candidate && officer < body && isOfficer(officer) && !tree.has(officer, "appos")) {
      tree.attach(officer, name, "appos");
    }
  }

  private boolean isPerson(int token) {
    return "PERSON".equals(tree.token(token).ner());
  }

  /** "A lawyer", "the head": one of them. */
  private boolean isOfficer(int noun) {
    return tree.token(noun).tag().equals("NN")
        && (Mentions.isTitle(tree.token(noun).word())
            || Animacy.isPerson(tree.token(noun).word(), "NN"));
  }

  /** "Blamed them for the fire, a charge that they deny": the charge is none of the fire. */
  private void ofClause(int noun) {
    int above = tree.edge(noun).governor();
    boolean remark =
        tree.edge(noun).relation().matches("appos|parataxis")
            && tree.isComma(tree.first(noun) - 1)
            && REMARKS.contains(tree.token(noun).lemma())
            && tree.has(noun, "acl");
    int verb = remark ? tree.above(above, tree::isVerb) : -1;
    if (verb >= 0) {
      tree.attach(verb, noun, "dep");
    }
  }

  /** "Bought Orlo, a maker of bars, for $4 billion": the sum is paid, and not made. */
  private void behind(int noun) {
    int maker = tree.edge(noun).governor();
    int comma = tree.first(noun) - 1;
    boolean apart =
        tree.edge(noun).is("nmod")
            && tree.has(noun, "case")
            && tree.isComma(comma)
            && maker < comma
            && tree.hangs(maker)
            && tree.edge(maker).is("appos")
            && tree.isComma(tree.first(maker) - 1);
    int name = apart ? tree.edge(maker).governor() : -1;
    boolean object =
        apart
            && tree.hangs(name)
            && (tree.edge(name).is("obj") || tree.edge(name).relation().equals("nsubj:pass"));
    if (object && tree.isVerb(tree.edge(name).governor())) {
      tree.attach(tree.edge(name).governor(), noun, "obl");
    }
  }

  /** "Said Ann Lee, its finance chief": one person. */
  private void office(int noun) {
    int name = tree.edge(noun).governor();
    int first = tree.first(noun);
    boolean apart =
        tree.edge(noun).is("conj")
            && isPerson(name)
            && tree.token(noun).tag().startsWith("NN")
            && tree.token(first).word().matches("its|their")
            && first == name + 2
            && tree.isComma(first - 1)
            && tree.dependent(name, "conj") == noun
            && !tree.has(noun, "cc");
    if (apart) {
      tree.attach(name, noun, "appos");
    }
  }

  /** Two names behind a comma are what several things are called, and not one of them. */
  private void ofGroup(int name) {
    Dependency edge = tree.edge(name);
    int noun = edge.governor();
    boolean several =
        edge.is("appos")
            && tree.token(name).tag().startsWith("NNP")
            && tree.has(name, "conj")
            && tree.isComma(tree.first(name) - 1)
            && tree.token(noun).tag().matches("NN|NNP")
            && tree.hangs(noun)
            && tree.edge(noun).is("nmod");
    int group = several ? tree.edge(noun).governor() : -1;
    if (several && tree.token(group).tag().equals("NNS") && tree.has(group, "nummod")) {
      tree.attach(group, name, "appos");
    }
  }
}
