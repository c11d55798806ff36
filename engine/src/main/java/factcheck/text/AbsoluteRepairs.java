package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends clauses that "with" opens behind a comma and that have a subject of their own: in "it
 * closed, with the coast guard leading the search" nobody closed with the coast guard. Likewise
 * gerunds behind what one relies on.
 */
final class AbsoluteRepairs {
  /** Participles that say which thing it is, or are prepositions. */
  private static final ImmutableSet<String> DESCRIBING =
      ImmutableSet.of(
          "according",
          "aimed",
          "based",
          "belonging",
          "called",
          "concerning",
          "containing",
          "dated",
          "dedicated",
          "entitled",
          "excluding",
          "following",
          "including",
          "involving",
          "known",
          "located",
          "named",
          "owned",
          "pending",
          "regarding",
          "related",
          "situated",
          "titled");

  /** Verbs without an object, whose participle is no passive: "with the deadline passed". */
  private static final ImmutableSet<String> INTRANSITIVE =
      ImmutableSet.of("go", "pass", "fall", "come", "rise", "become", "die", "retire", "arrive");

  private final DraftTree tree;

  private AbsoluteRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AbsoluteRepairs repairs = new AbsoluteRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.opened(i);
        repairs.being(i);
        repairs.ofWhole(i);
        repairs.participle(i);
        repairs.reliedOn(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.passive(i);
        repairs.next(i);
        repairs.nextPassive(i);
      }
    }
  }

  /** "With the rest paid by the town", where "with" hangs on the subject: it opens the clause. */
  private void opened(int clause) {
    int subject = tree.dependent(clause, "nsubj");
    int with = subject < 0 ? -1 : tree.dependent(subject, "case");
    boolean opens =
        tree.edge(clause).is("advcl")
            && with >= 0
            && with < subject
            && subject < clause
            && tree.token(with).word().equalsIgnoreCase("with");
    if (opens) {
      tree.attach(clause, with, "mark");
    }
  }

  /** ", with fever and pain being the most common": a clause of its own. */
  private void being(int clause) {
    int being = wordBeing(clause);
    int noun = being < 0 ? -1 : nounWith(clause, being);
    if (noun >= 0 && noun < being && tree.edge(noun).is("obl") && with(noun) >= 0) {
      open(clause, noun);
    }
  }

  /** The noun behind "with" that the parser hangs the clause on, or beside it; -1 for none. */
  private int nounWith(int clause, int being) {
    int above = tree.edge(clause).governor();
    if (tree.edge(clause).is("advcl") && !tree.has(clause, "nsubj")) {
      return tree.above(being - 1, at -> tree.hangsOn(at, above) && tree.hasCase(at, "with"));
    }
    return tree.edge(clause).relation().equals("acl")
        ? tree.above(above, at -> tree.hasCase(at, "with"))
        : -1;
  }

  /** The "being" of a clause; -1 for none. */
  private int wordBeing(int clause) {
    for (int i = 0; i < clause; i++) {
      boolean own = tree.hangsOn(i, clause) && (tree.edge(i).is("cop") || tree.edge(i).is("aux"));
      if (own && tree.token(i).word().equals("being")) {
        return i;
      }
    }
    return -1;
  }

  /** ", with the rest paid by the town", ", with the currency, the krone, falling". */
  private void participle(int clause) {
    boolean candidate =
        tree.token(clause).tag().matches("VB[GN]")
            && !DESCRIBING.contains(tree.token(clause).word())
            && !tree.has(clause, "nsubj")
            && !tree.has(clause, "mark")
            && !tree.has(clause, "aux");
    int noun = candidate ? subject(clause) : -1;
    if (noun >= 0 && with(noun) >= 0) {
      open(clause, noun);
    }
  }

  /** The noun behind "with" that does what the participle tells; -1 for none. */
  private int subject(int clause) {
    int above = tree.edge(clause).governor();
    if (tree.edge(clause).relation().equals("acl")) {
      return above < clause && !tree.isComma(clause - 1) ? whole(above) : -1;
    }
    int before = clause - 1;
    boolean behind =
        tree.edge(clause).is("advcl")
            && tree.token(clause).tag().equals("VBN")
            && above < before
            && tree.hangsOn(before, above)
            && tree.edge(before).is("obl");
    if (behind) {
      return before;
    }
    boolean apart =
        tree.edge(clause).relation().matches("advcl|xcomp|dep")
            && tree.token(clause).tag().equals("VBG")
            && tree.isComma(clause - 1);
    int name = apart ? tree.above(clause - 2, at -> isNamed(at, above)) : -1;
    int noun = name < 0 ? -1 : tree.above(tree.first(name) - 2, at -> tree.hangsOn(at, above));
    if (noun > above && tree.edge(noun).is("obl")) {
      return noun;
    }
    return -1;
  }

  /** "The krone" in "with the currency, the krone, falling". */
  private boolean isNamed(int name, int verb) {
    return tree.hangs(name)
        && tree.isComma(tree.first(name) - 1)
        && (tree.edge(name).is("appos") && tree.hangsOn(tree.edge(name).governor(), verb)
            || tree.hangsOn(name, verb) && !tree.has(name, "case"));
  }

  /** "With most of the workers moving": most of them do. */
  private int whole(int noun) {
    int share = tree.edge(noun).governor();
    boolean some =
        tree.hangs(noun)
            && tree.edge(noun).is("nmod")
            && tree.hasCase(noun, "of")
            && (tree.token(share).tag().matches("CD|DT|JJS?")
                || tree.token(share).word().matches("half|dozens|hundreds|thousands|%|percent"));
    return some ? share : noun;
  }

  /** The "with" right behind a comma that a phrase below a verb begins with; -1 for none. */
  private int with(int noun) {
    int with = tree.dependent(noun, "case");
    boolean opens =
        with > 0
            && with < noun
            && tree.token(with).word().equals("with")
            && tree.isComma(with - 1)
            && tree.hangs(noun)
            && (tree.edge(noun).is("obl") || tree.edge(noun).is("nmod"))
            && tree.edge(noun).governor() < with;
    return opens && verb(noun) >= 0 ? with : -1;
  }

  private int verb(int noun) {
    int above = tree.edge(noun).governor();
    return tree.edge(noun).is("obl") ? above : tree.above(above, tree::isVerb);
  }

  private void open(int clause, int noun) {
    int with = tree.dependent(noun, "case");
    tree.attach(verb(noun), clause, "advcl");
    tree.attach(clause, noun, "nsubj");
    tree.attach(clause, with, "mark");
  }

  /** ", with roads washed away", ", a fine expected": nobody named has done it. */
  private void passive(int clause) {
    int subject = tree.dependent(clause, "nsubj");
    if ((isOpen(clause) || isBeside(clause))
        && tree.token(clause).tag().matches("VB[DN]")
        && isDone(clause)) {
      tree.token(clause).setTag("VBN");
      tree.attach(clause, subject, "nsubj:pass");
    }
  }

  private boolean isOpen(int clause) {
    int with = tree.dependent(clause, "mark");
    int subject = tree.dependent(clause, "nsubj");
    return tree.edge(clause).is("advcl")
        && with >= 0
        && tree.token(with).word().equalsIgnoreCase("with")
        && subject > with
        && subject < clause;
  }

  /** "Loses appeal, record fine expected": a subject and a participle, and nothing else. */
  private boolean isBeside(int clause) {
    int subject = tree.dependent(clause, "nsubj");
    return tree.edge(clause).relation().matches("advcl|parataxis")
        && tree.edge(clause).governor() < subject
        && tree.token(clause).tag().equals("VBN")
        && subject == clause - 1
        && tree.token(subject).tag().startsWith("NN")
        && tree.isComma(tree.first(subject) - 1)
        && !tree.has(clause, "mark")
        && !tree.has(clause, "advmod");
  }

  private boolean isDone(int clause) {
    return !tree.has(clause, "aux")
        && (!tree.has(clause, "obj") || VoiceRepairs.DOUBLE.contains(tree.token(clause).lemma()))
        && !tree.has(clause, "ccomp")
        && !tree.has(clause, "cop")
        && !INTRANSITIVE.contains(tree.token(clause).lemma());
  }

  /** ", with prices falling against the euro and yields on bonds rising": the yields rise. */
  private void next(int gerund) {
    boolean candidate =
        tree.token(gerund).tag().equals("VBG")
            && !tree.isComma(gerund - 1)
            && (!tree.has(gerund, "nsubj") || hasObliqueSubject(gerund))
            && !tree.has(gerund, "mark");
    int clause =
        candidate
            ? tree.above(tree.edge(gerund).governor(), at -> tree.hangs(at) && isOpen(at))
            : -1;
    int noun = clause < 0 || clause > gerund ? -1 : subjectOfNext(gerund, clause);
    if (noun < 0) {
      return;
    }
    tree.attach(clause, gerund, "conj");
    for (int i = noun + 1; i < gerund; i++) {
      if (tree.hangsOn(i, gerund) && (tree.edge(i).is("obl") || tree.edge(i).is("nsubj"))) {
        tree.attach(noun, i, "nmod");
      }
    }
    tree.attach(gerund, noun, "nsubj");
  }

  /** "Yields on bonds rising", where the parser has the bonds rise. */
  private boolean hasObliqueSubject(int verb) {
    int subject = tree.dependent(verb, "nsubj");
    return subject < verb && tree.has(subject, "case");
  }

  /** The noun behind "and" that the parser joins to one of the clause before; -1 for none. */
  private int subjectOfNext(int gerund, int clause) {
    int noun = tree.edge(gerund).governor();
    if (tree.edge(gerund).is("advcl") && noun == clause) {
      noun = gerund - 1;
      while (noun > clause
          && (!tree.hangs(noun) || tree.isBelow(noun, gerund) || !tree.edge(noun).is("conj"))) {
        noun--;
      }
    } else if (!tree.edge(gerund).relation().equals("acl")) {
      return -1;
    }
    // "Orders from customers falling": the orders fall.
    while (noun > clause && tree.edge(noun).is("nmod") && tree.edge(noun).governor() < noun) {
      noun = tree.edge(noun).governor();
    }
    int and = noun > clause ? tree.dependent(noun, "cc") : -1;
    return and > clause
            && tree.edge(noun).is("conj")
            && tree.token(noun).tag().startsWith("NN")
            && tree.isBelow(tree.edge(noun).governor(), clause)
            && tree.edge(noun).governor() > clause
        ? noun
        : -1;
  }

  /** ", with roads washed away and power lines brought down". */
  private void nextPassive(int verb) {
    int first = tree.edge(verb).governor();
    int subject = tree.dependent(verb, "nsubj");
    int with = first < 0 ? -1 : tree.dependent(first, "mark");
    boolean both =
        tree.edge(verb).is("conj")
            && first < verb
            && with >= 0
            && tree.token(with).word().equals("with")
            && tree.token(first).tag().equals("VBN")
            && tree.token(verb).tag().matches("VB[DN]")
            && subject > first
            && isDone(verb);
    if (both) {
      tree.token(verb).setTag("VBN");
      tree.attach(verb, subject, "nsubj:pass");
    }
  }

  /** ", with the index of leading shares losing 2%": the index does, as such sums go. */
  private void ofWhole(int gerund) {
    int part = tree.edge(gerund).governor();
    boolean behind =
        tree.token(gerund).tag().equals("VBG")
            && tree.edge(gerund).relation().equals("acl")
            && part == gerund - 1
            && tree.edge(part).is("nmod")
            && hasShare(gerund);
    int whole = behind ? tree.edge(part).governor() : -1;
    if (whole >= 0 && with(whole) >= 0) {
      open(gerund, whole);
    }
  }

  private boolean hasShare(int gerund) {
    for (int i = gerund + 1; i < tree.size() && !tree.isComma(i); i++) {
      if (tree.token(i).word().matches("%|percent|\\$") && tree.hangsOn(i, gerund)) {
        return true;
      }
    }
    return false;
  }

  /** "Depend on relatives abroad sending money": the relatives send it. */
  private void reliedOn(int gerund) {
    int verb = tree.edge(gerund).governor();
    int noun = gerund - 1;
    while (noun > 0 && tree.token(noun).tag().equals("RB")) {
      noun--;
    }
    if (tree.token(gerund).tag().equals("VBG")
        && tree.edge(gerund).relation().matches("xcomp|advcl")
        && noun > verb
        && tree.token(verb).lemma().matches("depend|rely|count|bank|hinge")
        && tree.hangsOn(noun, verb)
        && tree.edge(noun).is("obl")
        && tree.hasCase(noun, "on")
        && !tree.has(gerund, "mark")) {
      tree.attach(noun, gerund, "acl");
    }
  }
}
