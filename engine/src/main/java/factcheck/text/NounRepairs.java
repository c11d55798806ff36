package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends noun phrases that the parser often hangs on the wrong word: an apposition that belongs to
 * the name right before its comma ("payments to Orlo Shipping, a firm"), a second subject that is
 * an apposition ("the second speaker, engineer Mia Brandt, warned"), and who is given what.
 */
final class NounRepairs {
  /** Verbs that give somebody something. */
  static final ImmutableSet<String> GIVING =
      ImmutableSet.of(
          "give", "offer", "send", "award", "grant", "hand", "show", "pay", "lend", "bring");

  /** Nouns of what somebody is to do. */
  private static final ImmutableSet<String> PLANS =
      ImmutableSet.of(
          "plan",
          "proposal",
          "bid",
          "attempt",
          "effort",
          "decision",
          "move",
          "scheme",
          "offer",
          "pledge");

  private final DraftTree tree;

  private NounRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    NounRepairs repairs = new NounRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.planOf(i);
        repairs.secondSubject(i);
        repairs.apposition(i);
        repairs.remark(i);
        repairs.secondObject(i);
        repairs.receiver(i);
        repairs.onlyObject(i);
        repairs.secondUnit(i);
        repairs.worth(i);
        repairs.score(i);
        repairs.sets(i);
        repairs.blamedOn(i);
        repairs.noDeed(i);
      }
    }
  }

  /** "Pleaded guilty to mail fraud": nothing is mailed. */
  private void noDeed(int noun) {
    int object = tree.dependent(noun, "obj");
    boolean compound =
        tree.token(noun).tag().matches("NNS?")
            && tree.edge(noun).relation().matches("advcl|xcomp|ccomp")
            && tree.has(noun, "case")
            && object == noun + 1
            && tree.token(object).tag().matches("NNS?");
    if (!compound) {
      return;
    }
    tree.attach(tree.edge(noun).governor(), object, "obl");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, noun)) {
        tree.attach(object, i, tree.edge(i).relation());
      }
    }
    tree.attach(object, noun, "compound");
  }

  /** "Backed a plan by the city to close it": the city's plan, and nothing is backed by it. */
  private void planOf(int infinitive) {
    int by = infinitive - 1;
    boolean planned =
        tree.token(infinitive).tag().equals("VB")
            && by > 0
            && tree.token(by).word().equals("to")
            && tree.hangsOn(by, infinitive);
    int agent = planned ? by - 1 : -1;
    int first = agent < 0 ? -1 : tree.dependent(agent, "case");
    int plan = first - 1;
    if (plan < 0
        || !tree.token(first).word().equals("by")
        || !PLANS.contains(tree.token(plan).lemma())
        || !tree.hangs(plan)
        || !tree.edge(plan).is("obj")) {
      return;
    }
    int verb = tree.edge(plan).governor();
    boolean apart = tree.hangsOn(infinitive, verb) || tree.hangsOn(infinitive, agent);
    if (apart && (tree.hangsOn(agent, plan) || tree.hangsOn(agent, verb))) {
      tree.attach(plan, agent, "nmod");
      tree.attach(plan, infinitive, "acl");
    }
  }

  /** "Gave guests from two towns a refund": the refund is what was given. */
  private void secondObject(int noun) {
    Dependency edge = tree.edge(noun);
    int determiner = tree.dependent(noun, "det");
    if (!edge.is("dep")
        || determiner < 0
        || !tree.token(determiner).tag().equals("DT")
        || tree.isComma(determiner - 1)
        || !tree.token(noun).tag().startsWith("NN")) {
      return;
    }
    int above = edge.governor();
    while (tree.hangs(above) && !tree.edge(above).is("obj")) {
      above = tree.edge(above).governor();
    }
    if (tree.hangs(above)
        && above < noun
        && GIVING.contains(tree.token(tree.edge(above).governor()).lemma())) {
      int verb = tree.edge(above).governor();
      tree.attach(verb, noun, "obj");
      tree.attach(verb, above, "iobj");
    }
  }

  /** "Give guests from two towns a refund": of two objects the first is who gets the second. */
  private void receiver(int noun) {
    Dependency edge = tree.edge(noun);
    int verb = edge.governor();
    int first = tree.dependent(verb, "obj");
    boolean second =
        edge.relation().equals("obj")
            && first > verb
            && first < noun
            && GIVING.contains(tree.token(verb).lemma())
            && !tree.has(verb, "iobj")
            && !tree.isComma(tree.first(noun) - 1);
    if (!second) {
      return;
    }
    tree.attach(verb, first, "iobj");
    for (int i = first + 1; i < noun; i++) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("obl")) {
        tree.attach(first, i, "nmod");
      }
    }
  }

  /** "Gave a figure that": what was given, where nothing else was. */
  private void onlyObject(int noun) {
    int verb = tree.edge(noun).governor();
    if (tree.edge(noun).is("iobj")
        && noun > verb
        && tree.token(noun).tag().matches("NNS?")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "ccomp")
        && !tree.has(verb, "xcomp")) {
      tree.attach(verb, noun, "obj");
    }
  }

  /** "Beat Slovakia 3-2": so they won, and there are no so many Slovakias. */
  private void score(int score) {
    int noun = tree.edge(score).governor();
    boolean behind =
        tree.edge(score).is("nummod")
            && score == noun + 1
            && tree.token(score).word().matches("\\d+[-–]\\d+")
            && tree.hangs(noun)
            && tree.edge(noun).is("obj");
    int verb = behind ? tree.edge(noun).governor() : -1;
    for (int i = score + 1; behind && i < tree.size(); i++) {
      if (tree.hangsOn(i, noun) && tree.edge(i).is("nmod")) {
        tree.attach(verb, i, "obl");
      }
    }
    if (behind) {
      tree.attach(verb, score, "obl");
    }
  }

  /** "Beat champion Ann Lee 6-4 3-6 7-5": so she was beaten, and nothing was done to scores. */
  private void sets(int noun) {
    int verb = tree.edge(noun).governor();
    int last = noun;
    while (last + 1 < tree.size() && isScore(last + 1)) {
      last++;
    }
    boolean several =
        last > noun + 1
            && tree.token(noun).tag().startsWith("NN")
            && (tree.edge(noun).is("obj") || tree.edge(noun).is("iobj"))
            && tree.isVerb(verb)
            && verb < noun;
    for (int i = noun + 1; several && i <= last; i++) {
      tree.attach(verb, i, "obl");
    }
    if (several) {
      tree.attach(verb, noun, "obj");
    }
  }

  private boolean isScore(int token) {
    return tree.edge(token) != null && tree.token(token).word().matches("\\d+[-–]\\d+,?");
  }

  /** "Blamed the delay in the work on suppliers": not the work was on them. */
  private void blamedOn(int noun) {
    int object = tree.edge(noun).is("nmod") && tree.hasCase(noun, "on") ? noun : -1;
    while (object >= 0 && tree.hangs(object) && tree.edge(object).is("nmod")) {
      object = tree.edge(object).governor();
    }
    boolean blamed =
        object >= 0
            && tree.hangs(object)
            && tree.edge(object).is("obj")
            && tree.edge(object).governor() < object
            && tree.token(tree.edge(object).governor()).lemma().equals("blame");
    if (blamed && !hasCase(tree.edge(object).governor(), "on") && !isBeforeAnother(noun, object)) {
      tree.attach(tree.edge(object).governor(), noun, "obl");
    }
  }

  /** "The delay on the bridge on bad weather": the last "on" is the verb's. */
  private boolean isBeforeAnother(int noun, int object) {
    for (int i = noun + 1; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.hasCase(i, "on") && tree.isBelow(i, object)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCase(int verb, String preposition) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("obl") && tree.hasCase(i, preposition)) {
        return true;
      }
    }
    return false;
  }

  /** "Debt worth $5 billion": the sum is what it is worth. */
  private void worth(int sum) {
    int worth = tree.edge(sum).governor();
    if (tree.edge(sum).is("dep")
        && tree.token(worth).word().equalsIgnoreCase("worth")
        && worth < sum) {
      tree.attach(worth, sum, "obl:npmod");
    }
  }

  /** "Two hours 17 minutes": one duration. */
  private void secondUnit(int unit) {
    int first = tree.edge(unit).governor();
    boolean one =
        tree.edge(unit).is("dep")
            && unit == first + 2
            && tree.token(unit - 1).tag().equals("CD")
            && tree.has(first, "nummod")
            && "DURATION".equals(tree.token(first).ner())
            && "DURATION".equals(tree.token(unit).ner());
    if (one) {
      tree.attach(first, unit, "nmod");
    }
  }

  /** A singular apposition with an article describes the name before its comma. */
  private void apposition(int noun) {
    Dependency edge = tree.edge(noun);
    int comma = tree.first(noun) - 1;
    int name = comma - 1;
    boolean applies =
        edge.is("appos")
            && tree.token(noun).tag().equals("NN")
            && hasArticle(noun)
            && name >= 0
            && tree.isComma(comma)
            && name != edge.governor()
            && tree.token(name).tag().startsWith("NNP")
            && tree.isBelow(name, edge.governor());
    if (!applies) {
      return;
    }
    int head = name;
    while (tree.edge(head).governor() != edge.governor() && tree.edge(head).governor() > name) {
      head = tree.edge(head).governor();
    }
    boolean conjunct = tree.edge(head).is("conj");
    boolean common = !tree.token(edge.governor()).tag().startsWith("NNP") && !isPossessor(head);
    if (conjunct || common && !tree.token(head).ner().equals("PERSON")) {
      tree.attach(head, noun, "appos");
    }
  }

  private boolean isPossessor(int token) {
    return tree.edge(token).is("nmod:poss") || tree.edge(token).is("compound");
  }

  /** Two subjects side by side between commas: the second says who the first is. */
  private void secondSubject(int name) {
    Dependency edge = tree.edge(name);
    if (!edge.is("nsubj") || !tree.token(name).ner().equals("PERSON")) {
      return;
    }
    int comma = tree.first(name) - 1;
    boolean enclosed =
        comma > 0 && tree.isComma(comma) && name + 1 < tree.size() && tree.isComma(name + 1);
    for (int i = 0; enclosed && i < comma; i++) {
      if (tree.edge(i) != null
          && tree.edge(i).governor() == edge.governor()
          && tree.edge(i).is("nsubj")
          && tree.edge(comma - 1) != null
          && tree.isBelow(comma - 1, i)) {
        tree.attach(i, name, "appos");
        return;
      }
    }
  }

  /**
   * "Asked for a second hearing, a request the court granted", "felt unwell, a rare thing": a noun
   * after a comma that sums up the clause is none of its objects. Neither are "some with burns"
   * behind whom they are some of.
   */
  private void remark(int noun) {
    Dependency edge = tree.edge(noun);
    int comma = tree.first(noun) - 1;
    boolean remark =
        edge.is("obj")
            && edge.governor() < comma
            && tree.isComma(comma)
            && (hasArticle(noun) || isPart(noun))
            && (isBehindAnother(noun)
                || isBehindInfinitive(comma - 1, edge.governor())
                || isPart(noun) && tree.has(edge.governor(), "aux:pass")
                || tree.edge(comma - 1) != null
                    && tree.edge(comma - 1).governor() == edge.governor()
                    && (tree.edge(comma - 1).is("obl") || tree.edge(comma - 1).is("xcomp")));
    if (remark) {
      tree.attach(edge.governor(), noun, "dep");
    }
  }

  /** "Promised to refund the fees, a move that": nobody promised a move. */
  private boolean isBehindInfinitive(int token, int verb) {
    int infinitive = tree.dependent(verb, "xcomp");
    return infinitive > verb
        && tree.token(infinitive).tag().equals("VB")
        && tree.edge(token) != null
        && tree.isBelow(token, infinitive);
  }

  /** Whether the verb has an object of its own before it. */
  private boolean isBehindAnother(int noun) {
    int first = tree.dependent(tree.edge(noun).governor(), "obj");
    return first >= 0 && first < noun;
  }

  private boolean isPart(int noun) {
    return tree.token(noun).word().matches("some|many|most|several|both");
  }

  private boolean hasArticle(int noun) {
    int determiner = tree.dependent(noun, "det");
    if (determiner < 0) {
      return false;
    }
    return switch (tree.token(determiner).word().toLowerCase(Locale.ROOT)) {
      case "a", "an", "the" -> true;
      default -> false;
    };
  }
}
