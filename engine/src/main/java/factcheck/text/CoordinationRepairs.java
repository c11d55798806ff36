package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what an "and" joins: "visited the city and claimed that" are two deeds, "hit since May, and
 * the ministry confirmed" has no subject May, and who "drugged a man and robbed him" does both.
 */
final class CoordinationRepairs {
  private static final ImmutableSet<String> TIME_PREPOSITIONS =
      ImmutableSet.of("since", "until", "till", "after", "before", "by", "from");
  private static final ImmutableSet<String> AGES = ImmutableSet.of("both", "all", "aged", ",");

  /** Verbs of speech that have a deed as their object. */
  private static final ImmutableSet<String> COMMITTING =
      ImmutableSet.of("vow", "promise", "pledge", "threaten", "deny");

  private final DraftTree tree;

  private CoordinationRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    CoordinationRepairs repairs = new CoordinationRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.headline(i);
        repairs.haveToBoth(i);
        repairs.age(i);
        repairs.row(i);
        repairs.deed(i);
        repairs.infinitiveOfRow(i);
        repairs.agent(i);
        repairs.afterTime(i);
        repairs.subjectOfNext(i);
        repairs.inRelative(i);
        repairs.rowOfDeeds(i);
      }
    }
  }

  /** "Union rejects offer, vows strike": a headline's "and", and no vow to reject it. */
  private void headline(int verb) {
    int other = tree.edge(verb).governor();
    boolean swapped = tree.edge(verb).is("ccomp") && other > verb;
    boolean beside = tree.edge(verb).is("dep") && other < verb;
    if (!swapped && !beside || tree.edge(other) == null || tree.edge(other).governor() >= 0) {
      return;
    }
    int first = swapped ? verb : other;
    int next = swapped ? other : verb;
    int object = tree.dependent(next, "obj");
    boolean row =
        tree.isComma(next - 1)
            && tree.token(first).tag().matches("VB[ZP]")
            && tree.token(next).tag().matches(swapped ? "VBZ" : "VB[ZP]?")
            && tree.has(first, "nsubj")
            && !tree.has(next, "nsubj")
            && HeadlineRepairs.isHeadline(tree)
            && (!SpeechVerbs.contains(tree.token(next).lemma())
                || COMMITTING.contains(tree.token(next).lemma()))
            && object > next
            && !isSomebody(object);
    if (row) {
      tree.token(next).setTag(tree.token(first).tag());
      tree.attach(-1, first, "root");
      tree.attach(first, next, "conj");
    }
  }

  private boolean isSomebody(int noun) {
    return tree.token(noun).tag().startsWith("NNP")
        || Animacy.isPerson(tree.token(noun).word(), tree.token(noun).tag());
  }

  /** "You have to accept it and move on": one has to do both. */
  private void haveToBoth(int verb) {
    int have = tree.edge(verb).governor();
    int first = have < 0 ? -1 : tree.dependent(have, "xcomp");
    boolean both =
        tree.edge(verb).is("conj")
            && tree.token(verb).tag().equals("VBP")
            && have >= 0
            && tree.token(have).lemma().equals("have")
            && first > have
            && first < verb
            && tree.has(first, "mark")
            && tree.token(first).tag().equals("VB")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux");
    if (both) {
      tree.token(verb).setTag("VB");
      tree.attach(first, verb, "conj");
    }
  }

  /** "Arm, knees and elbows": one row, which its first word heads. */
  private void row(int noun) {
    int before = tree.edge(noun).governor();
    boolean nested =
        tree.edge(noun).is("conj")
            && tree.hangs(before)
            && tree.edge(before).is("conj")
            && tree.token(noun).tag().startsWith("NN")
            && tree.token(before).tag().startsWith("NN")
            && !tree.has(before, "cc:preconj");
    if (nested) {
      tree.attach(tree.edge(before).governor(), noun, "conj");
    }
  }

  /** "Was arrested and charged by the police": they did both. */
  private void agent(int participle) {
    Dependency edge = tree.edge(participle);
    int first = edge.governor();
    boolean both =
        edge.is("conj")
            && participle == first + 2
            && tree.has(first, "aux:pass")
            && tree.token(participle).tag().equals("VBN")
            && !tree.has(first, "obl");
    int agent = both ? tree.dependent(participle, "obl") : -1;
    if (agent > participle && tree.hasCase(agent, "by")) {
      tree.attach(first, agent, "obl");
    }
  }

  /** "Visited the city and claimed that": the parser takes what was claimed for visited. */
  private void deed(int verb) {
    Dependency edge = tree.edge(verb);
    int noun = edge.governor();
    String tag = tree.token(verb).tag();
    boolean deed =
        edge.is("conj")
            && (tag.equals("VBD") || tag.equals("VBN") || tag.equals("VB"))
            && noun < verb
            && tree.token(noun).tag().startsWith("NN")
            && tree.hangs(noun)
            && (tree.edge(noun).is("obj") || tree.edge(noun).is("obl"))
            && tree.token(verb - 1).tag().equals("CC")
            && !tree.has(verb, "nsubj")
            && (tree.dependent(verb, "ccomp") > verb
                || tree.dependent(verb, "obj") > verb
                || tag.equals("VB") && tree.dependent(verb, "obl") > verb);
    String above = deed ? tree.token(tree.edge(noun).governor()).tag() : "";
    if (above.startsWith("VB") && (above.equals("VB") || !tag.equals("VB"))) {
      tree.attach(tree.edge(noun).governor(), verb, "conj");
      tree.attach(verb, verb - 1, "cc");
    }
  }

  /** "To uphold the result, order a recount or annul the vote": one "to" for all of them. */
  private void infinitiveOfRow(int verb) {
    boolean bare =
        tree.token(verb).tag().equals("VB")
            && (tree.edge(verb).is("parataxis")
                || tree.edge(verb).is("dep")
                || tree.edge(verb).is("ccomp")
                || tree.edge(verb).is("conj") && tree.showsTense(tree.edge(verb).governor()))
            && tree.isComma(verb - 1)
            && tree.dependent(verb, "obj") > verb
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux")
            && !tree.has(verb, "mark");
    for (int i = verb - 2; bare && i > 0 && !tree.showsTense(i); i--) {
      if (tree.token(i).tag().equals("VB")
          && tree.token(i - 1).tag().equals("TO")
          && tree.hangsOn(i - 1, i)) {
        tree.attach(i, verb, "conj");
        return;
      }
    }
  }

  /** "Has hit them since May and the ministry confirmed": nobody called May confirms it. */
  private void afterTime(int verb) {
    int time = tree.dependent(verb, "nsubj");
    int mark = tree.dependent(verb, "mark");
    int other = time < 0 ? -1 : tree.dependent(time, "conj");
    boolean joined =
        mark >= 0
            && time > mark
            && other > time
            && other < verb
            && TIME_PREPOSITIONS.contains(tree.token(mark).word())
            && "DATE".equals(tree.token(time).ner())
            && !"DATE".equals(tree.token(other).ner());
    int above = joined ? tree.above(tree.edge(verb).governor(), tree::isVerb) : -1;
    if (above < 0 || above > mark) {
      return;
    }
    tree.attach(above, verb, "conj");
    tree.attach(above, time, "obl");
    tree.attach(time, mark, "case");
    tree.attach(verb, other, "nsubj");
  }

  /**
   * "There was an error or another car was using it", "since May and the ministry confirmed": with
   * no "and" before the verb, the noun before it is its subject, and not one more error.
   */
  private void subjectOfNext(int verb) {
    int noun = tree.first(verb) - 1;
    boolean joined =
        noun > 0
            && tree.edge(verb).is("conj")
            && tree.isFinite(verb)
            && !tree.has(verb, "nsubj")
            && tree.dependent(verb, "cc") < noun
            && tree.hangs(noun)
            && tree.edge(noun).is("conj")
            && tree.token(noun).tag().matches("NN.*|CD")
            && tree.edge(noun).governor() > tree.edge(verb).governor();
    if (joined) {
      tree.attach(verb, noun, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /** "Ann Lee and Bob Day, both 71": an age, and no third of them. */
  private void age(int number) {
    Dependency edge = tree.edge(number);
    boolean age =
        edge.is("conj")
            && tree.token(number).tag().equals("CD")
            && "PERSON".equals(tree.token(edge.governor()).ner())
            && number > 0
            && AGES.contains(tree.token(number - 1).word().toLowerCase(Locale.ROOT));
    if (age) {
      tree.attach(edge.governor(), number, "dep");
    }
  }

  /** "Are looking for men who drugged him and took his car": the men did. */
  private void inRelative(int verb) {
    Dependency edge = tree.edge(verb);
    int and = verb - 1;
    boolean candidate =
        edge.is("conj")
            && tree.token(verb).tag().equals("VBD")
            && and > edge.governor()
            && tree.token(and).tag().equals("CC")
            && !tree.isComma(and - 1)
            && !tree.has(verb, "nsubj")
            && !tree.token(edge.governor()).tag().equals("VBD");
    for (int i = and - 1; candidate && i > edge.governor(); i--) {
      boolean relative =
          tree.edge(i) != null
              && tree.edge(i).relation().equals("acl:relcl")
              && tree.token(i).tag().equals("VBD")
              && tree.isBelow(i, edge.governor())
              && tree.isBelow(and - 1, i);
      if (relative) {
        tree.attach(i, verb, "conj");
        return;
      }
    }
  }

  /**
   * "Found the flaw last year, reported it and was told": deeds in a row, which the parser takes
   * for what was found.
   */
  private void rowOfDeeds(int deed) {
    int verb = tree.edge(deed).governor();
    boolean candidate =
        (tree.edge(deed).is("ccomp") || tree.edge(deed).is("dep"))
            && verb >= 0
            && verb < deed - 2
            && tree.token(deed).tag().equals("VBD")
            && tree.isComma(deed - 1)
            && !tree.has(deed, "nsubj")
            && !tree.has(deed, "aux")
            && !tree.has(deed, "mark")
            && (tree.has(deed, "obj") || tree.has(deed, "obl"))
            && tree.token(verb).tag().matches("VB[DN]");
    if (!candidate) {
      return;
    }
    int content = tree.dependent(verb, "ccomp");
    int first = content >= 0 && content < deed ? content : verb;
    for (int i = first + 1; i < deed - 1; i++) {
      if (tree.hangsOn(i, deed)) {
        tree.attach(first, i, tree.edge(i).relation());
      }
    }
    tree.attach(first, deed, "conj");
  }
}
