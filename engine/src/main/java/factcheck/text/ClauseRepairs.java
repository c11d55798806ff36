package factcheck.text;

/**
 * Mends what a clause goes on from: one with a subject of its own that hangs on an infinitive or as
 * a complement ("they agreed to talk, and the others left"), a verb with a tense behind an
 * infinitive, and which word heads it.
 */
final class ClauseRepairs {
  private final DraftTree tree;

  private ClauseRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ClauseRepairs repairs = new ClauseRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.spliced(i);
        repairs.coordinated(i);
        repairs.afterInfinitive(i);
        repairs.nameAfterOpening(i);
        repairs.perfectGerund(i);
        repairs.helping(i);
        repairs.suffered(i);
        repairs.enough(i);
        repairs.whatWasDone(i);
      }
    }
  }

  /** "I'm not the leader, I'm a member": two clauses with a comma between, and none the other's. */
  private void spliced(int clause) {
    int governor = tree.edge(clause).governor();
    int subject = tree.dependent(clause, "nsubj");
    boolean spliced =
        tree.edge(clause).is("ccomp")
            && subject > governor + 1
            && tree.token(governor).tag().startsWith("NN")
            && tree.has(governor, "cop")
            && tree.token(subject).tag().equals("PRP")
            && tree.token(subject - 1).word().equals(",")
            && !tree.has(clause, "mark")
            && tree.isFinite(clause);
    if (spliced) {
      tree.attach(governor, clause, "parataxis");
    }
  }

  private void coordinated(int clause) {
    Dependency edge = tree.edge(clause);
    boolean candidate = edge.is("ccomp") || edge.is("conj");
    if (!candidate
        || !tree.has(clause, "nsubj")
        || tree.has(clause, "mark") && !isThatOfInfinitive(clause)
        || !tree.isFinite(clause)) {
      return;
    }
    int conjunction = conjunctionBefore(clause);
    if (conjunction < 0) {
      return;
    }
    int target = clauseAbove(edge.governor());
    if (target == clause || (target == edge.governor() && edge.is("conj"))) {
      return;
    }
    tree.attach(target, clause, "conj");
    tree.attach(clause, conjunction, "cc");
    if (tree.token(conjunction + 1).word().equals("then")) {
      tree.attach(clause, conjunction + 1, "advmod");
    }
  }

  /** "Said he hoped to stay and that he was well": the "that" goes on from "said". */
  private boolean isThatOfInfinitive(int clause) {
    return tree.edge(clause).is("conj")
        && tree.token(tree.dependent(clause, "mark")).word().equals("that")
        && isInfinitive(tree.edge(clause).governor());
  }

  /** The "and" right before the clause's first word; -1 for none. */
  private int conjunctionBefore(int clause) {
    int first = clause;
    for (int i = 0; i < clause; i++) {
      if (tree.isBelow(i, clause)) {
        first = i;
        break;
      }
    }
    int before = tree.token(first).tag().equals("CC") ? first : first - 1;
    if (before > 0 && tree.token(before).word().equals("then")) {
      before--;
    }
    boolean found =
        before > 0
            && before > tree.edge(clause).governor()
            && tree.token(before).tag().equals("CC")
            && tree.edge(before) != null;
    return found ? before : -1;
  }

  /** The nearest clause at or above the token that has a subject of its own, or the root. */
  private int clauseAbove(int token) {
    int at = token;
    while (tree.hangs(at) && !tree.isVerb(at) && !tree.has(at, "cop") && !tree.has(at, "nsubj")) {
      // "Since half past five and nobody came": no clause goes with a number.
      at = tree.edge(at).governor();
    }
    while (!tree.has(at, "nsubj")
        && tree.edge(at) != null
        && tree.edge(at).governor() >= 0
        && (tree.edge(at).is("xcomp") || tree.edge(at).is("ccomp"))) {
      at = tree.edge(at).governor();
    }
    return at;
  }

  /**
   * "Has yet to close and remains open", "in the hope of closing it and are seeking help": a verb
   * with a tense does not go on from an infinitive or a gerund.
   */
  private void afterInfinitive(int verb) {
    Dependency edge = tree.edge(verb);
    int infinitive = edge.governor();
    boolean candidate =
        edge.is("conj")
            && tree.isFinite(verb)
            && !tree.has(verb, "nsubj")
            && (isInfinitive(infinitive) || isForSomebody(infinitive) || isGerund(infinitive));
    if (!candidate) {
      return;
    }
    if (tree.has(infinitive, "nsubj") && !isForSomebody(infinitive)) {
      // "Is yet to close", which the parser hangs below "close".
      tree.attach(infinitive, verb, "parataxis");
      tree.attach(verb, tree.dependent(infinitive, "nsubj"), "nsubj");
      return;
    }
    int above = infinitive;
    while (tree.hangs(above)
        && (above == infinitive || !tree.isFinite(above))
        && tree.edge(above).governor() >= 0) {
      above = tree.edge(above).governor();
    }
    if (above != infinitive && tree.isFinite(above) && above < infinitive) {
      tree.attach(above, verb, "conj");
    }
  }

  /** "Called for him to be freed", "wait for it to end". */
  private boolean isForSomebody(int verb) {
    boolean to = false;
    boolean marked = false;
    for (int i = 0; i < verb; i++) {
      boolean mark = tree.hangsOn(i, verb) && tree.edge(i).is("mark");
      marked |= mark && tree.token(i).word().equals("for");
      to |= mark && tree.token(i).tag().equals("TO");
    }
    return marked && to;
  }

  private boolean isInfinitive(int verb) {
    int mark = tree.dependent(verb, "mark");
    return tree.token(verb).tag().equals("VB") && mark >= 0 && tree.token(mark).tag().equals("TO");
  }

  /** "In the hope of resolving this": a gerund behind a preposition. */
  private boolean isGerund(int verb) {
    int mark = tree.dependent(verb, "mark");
    return tree.token(verb).tag().equals("VBG") && mark >= 0 && tree.token(mark).tag().equals("IN");
  }

  /** The parser reads "after the vote, Lee" as one subject, and the main clause as "after" it. */
  private void nameAfterOpening(int name) {
    Dependency edge = tree.edge(name);
    int noun = edge.governor();
    if (!edge.is("appos")
        || !"PERSON".equals(tree.token(name).ner())
        || tree.edge(noun) == null
        || !tree.edge(noun).is("nsubj")) {
      return;
    }
    int verb = tree.edge(noun).governor();
    if (verb <= name || tree.edge(verb) == null || !tree.edge(verb).is("advcl")) {
      return;
    }
    int participle = tree.edge(verb).governor();
    int mark = tree.dependent(verb, "mark");
    boolean opening =
        tree.token(participle).tag().equals("VBG")
            && tree.edge(participle) != null
            && tree.edge(participle).governor() < 0
            && mark > participle
            && mark < noun;
    if (opening) {
      tree.attach(-1, verb, "root");
      tree.attach(verb, participle, "advcl");
      tree.attach(verb, name, "nsubj");
      tree.attach(participle, noun, "obl");
      tree.attach(noun, mark, "case");
    }
  }

  /** "Helped dig a well": who helped dug, as in "helped to dig". */
  private void helping(int verb) {
    if (tree.edge(verb).is("ccomp")
        && tree.token(verb).tag().equals("VB")
        && tree.token(tree.edge(verb).governor()).lemma().equals("help")
        && !tree.has(verb, "nsubj")
        && !tree.has(verb, "mark")
        && !tree.has(verb, "aux")) {
      tree.attach(tree.edge(verb).governor(), verb, "xcomp");
    }
  }

  /** "Had his licence revoked": the licence was. */
  private void suffered(int participle) {
    int have = tree.edge(participle).governor();
    int own = tree.dependent(participle, "nsubj");
    int object = own >= 0 ? own : tree.dependent(have, "obj");
    if (tree.edge(participle).relation().matches("ccomp|xcomp|dep")
        && (tree.token(participle).tag().equals("VBN") || isBarePast(participle))
        && tree.token(have).lemma().equals("have")
        && object > have
        && object < participle
        && (own < 0 || !tree.has(have, "obj"))
        && !tree.isComma(object - 1)
        && isPlain(have)
        && !tree.has(participle, "aux")
        && !tree.has(participle, "mark")) {
      tree.token(participle).setTag("VBN");
      tree.attach(have, object, "obj");
      tree.attach(object, participle, "acl");
    }
  }

  /** "Had", "has had": not "did not have", "could have", which say it of all that is below. */
  private boolean isPlain(int have) {
    for (int i = 0; i < have; i++) {
      boolean other =
          tree.hangsOn(i, have)
              && (tree.edge(i).is("aux") && !tree.token(i).lemma().equals("have")
                  || tree.edge(i).is("advmod")
                      && tree.token(i).word().matches("(?i)not|n't|never"));
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** "Had a church built": a past form that nothing is done to. */
  private boolean isBarePast(int verb) {
    return tree.token(verb).tag().equals("VBD")
        && tree.has(verb, "nsubj")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "ccomp")
        && !tree.has(verb, "xcomp");
  }

  /** "Leave enough people to do the job": what they are enough for. */
  private void enough(int infinitive) {
    int verb = tree.edge(infinitive).governor();
    int noun = tree.dependent(infinitive, "mark") - 1;
    boolean enough =
        (tree.edge(infinitive).is("advcl") || tree.edge(infinitive).is("xcomp"))
            && isInfinitive(infinitive)
            && noun > verb
            && tree.hangsOn(noun, verb)
            && tree.edge(noun).is("obj")
            && tree.token(noun).tag().startsWith("NN")
            && tree.token(tree.first(noun)).word().equals("enough");
    if (enough) {
      tree.attach(noun, infinitive, "acl");
    }
  }

  /** "What the firm did was sell it", where the parser takes "did" for an auxiliary. */
  private void whatWasDone(int did) {
    int verb = tree.edge(did).governor();
    int what = tree.dependent(tree.has(did, "obj") ? did : verb, "obj");
    int subject = tree.dependent(tree.has(did, "nsubj") ? did : verb, "nsubj");
    if (tree.edge(did).is("aux")
        && tree.token(did).lemma().equals("do")
        && did + 1 < tree.size()
        && tree.token(did + 1).lemma().equals("be")
        && what >= 0
        && what < subject
        && subject < did
        && tree.token(what).word().equalsIgnoreCase("what")) {
      tree.attach(did, what, "obj");
      tree.attach(did, subject, "nsubj");
      tree.attach(verb, did, "csubj");
    }
  }

  /**
   * "Denied having received gifts": the participle is the verb, and what "having" had is its own.
   */
  private void perfectGerund(int participle) {
    int having = participle - 1;
    Dependency edge = tree.edge(participle);
    boolean perfect =
        having >= 0
            && tree.edge(having) != null
            && tree.token(participle).tag().equals("VBN")
            && tree.token(having).word().equalsIgnoreCase("having")
            && edge.is("amod")
            && tree.edge(edge.governor()) != null
            && tree.edge(edge.governor()).governor() == having;
    if (!perfect) {
      return;
    }
    Dependency above = tree.edge(having);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) != null && tree.edge(i).governor() == having) {
        tree.attach(participle, i, tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), participle, above.relation());
    tree.attach(participle, having, "aux");
  }
}
