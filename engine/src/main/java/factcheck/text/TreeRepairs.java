package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends attachments that the parser often gets wrong: a coordinated clause with a subject of its
 * own that hangs on an infinitive or as a complement ("they agreed to talk, and the others left"),
 * an apposition to a number that belongs to the noun it counts ("the smaller two, A and B"), and
 * what follows a person named after the verb and belongs to the verb (", said Ann Lee after the
 * vote").
 */
final class TreeRepairs {
  private static final ImmutableSet<String> ACCUSATIVES =
      ImmutableSet.of("him", "them", "me", "us");

  private final DraftTree tree;

  private TreeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    VoiceRepairs.apply(tree);
    SpeechRepairs.apply(tree);
    ContentRepairs.apply(tree);
    PredicateRepairs.apply(tree);
    TimeRepairs.apply(tree);
    TreeRepairs repairs = new TreeRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.verbOfFragment(i);
      }
      if (tree.hangs(i)) {
        repairs.bareSubject(i);
        repairs.accusative(i);
        repairs.backTo(i);
        repairs.spliced(i);
        repairs.coordinated(i);
        repairs.apposition(i);
        repairs.afterInvertedName(i);
        repairs.officeOfInvertedName(i);
        repairs.afterInfinitive(i);
        repairs.nameAfterOpening(i);
        repairs.perfectGerund(i);
      }
    }
    NounRepairs.apply(tree);
    ListRepairs.apply(tree);
    CoordinationRepairs.apply(tree);
    RelativeRepairs.apply(tree);
    ParticipleRepairs.apply(tree);
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

  /**
   * "The rebels sparked a row by": where the parser sees a noun with a participle, and no clause.
   */
  private void verbOfFragment(int verb) {
    int noun = tree.edge(verb).governor();
    boolean participle =
        tree.token(verb).tag().equals("VBN") || tree.token(verb).tag().equals("VBD");
    boolean passive = tree.has(verb, "aux:pass");
    boolean clause =
        participle
            && tree.edge(verb).is("dep")
            && noun < verb
            && tree.edge(noun) != null
            && tree.edge(noun).governor() < 0
            && tree.token(noun).tag().startsWith("NN")
            && !tree.has(verb, "nsubj")
            && !tree.has(noun, "cop")
            && (passive || tree.has(verb, "aux") || tree.dependent(verb, "obj") > verb);
    if (clause) {
      tree.attach(-1, verb, "root");
      tree.attach(verb, noun, passive ? "nsubj:pass" : "nsubj");
    }
  }

  /** "A wave hit us", where the parser does not know what the wave is to "hit". */
  private void bareSubject(int noun) {
    int verb = tree.edge(noun).governor();
    if (tree.edge(noun).is("dep")
        && verb == noun + 1
        && tree.token(noun).tag().startsWith("NN")
        && tree.showsTense(verb)
        && !tree.has(verb, "nsubj")) {
      tree.attach(verb, noun, "nsubj");
    }
  }

  /** "A call to drop him attracted thousands": "him" is never who does it. */
  private void accusative(int pronoun) {
    Dependency edge = tree.edge(pronoun);
    int before = pronoun - 1;
    if (edge.is("nsubj")
        && before >= 0
        && ACCUSATIVES.contains(tree.token(pronoun).word())
        && tree.token(before).tag().startsWith("VB")
        && tree.edge(before) != null
        && tree.isFinite(edge.governor())
        && !tree.has(before, "obj")) {
      tree.attach(before, pronoun, "obj");
    }
  }

  /** "Hand the site back to the owner": the verb is to hand back, and the owner gets it. */
  private void backTo(int adverb) {
    int verb = tree.edge(adverb).governor();
    int object = tree.dependent(verb, "obj");
    boolean particle =
        tree.edge(adverb).is("advmod")
            && tree.token(adverb).word().equals("back")
            && tree.token(verb).tag().startsWith("VB")
            && object > verb
            && object < adverb;
    if (!particle) {
      return;
    }
    tree.attach(verb, adverb, "compound:prt");
    for (int i = adverb + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, adverb) && tree.edge(i).is("obl")) {
        tree.attach(verb, i, "obl");
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
        || tree.has(clause, "mark")
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
    while (!tree.has(at, "nsubj")
        && tree.edge(at) != null
        && tree.edge(at).governor() >= 0
        && (tree.edge(at).is("xcomp") || tree.edge(at).is("ccomp"))) {
      at = tree.edge(at).governor();
    }
    return at;
  }

  private void apposition(int token) {
    Dependency edge = tree.edge(token);
    Dependency above = tree.edge(edge.governor());
    if (edge.is("appos") && above != null && above.is("nummod") && above.governor() >= 0) {
      tree.attach(above.governor(), token, edge.relation());
    }
  }

  private void afterInvertedName(int token) {
    Dependency edge = tree.edge(token);
    int name = edge.governor();
    Dependency above = tree.edge(name);
    boolean inverted =
        above != null
            && above.is("nsubj")
            && above.governor() >= 0
            && above.governor() < name
            && name < token
            && "PERSON".equals(tree.token(name).ner());
    boolean ofName = tree.hasCase(token, "of") && tree.token(token).tag().startsWith("NNP");
    if (inverted && edge.is("nmod") && !edge.is("nmod:poss") && !ofName) {
      tree.attach(above.governor(), token, "obl");
    } else if (inverted && edge.is("advmod")) {
      tree.attach(above.governor(), token, "advmod");
    }
  }

  /**
   * ", said Ann Lee, chief Orlo and Varde economist": she is that, and does not speak beside him.
   */
  private void officeOfInvertedName(int office) {
    Dependency edge = tree.edge(office);
    int name = edge.governor();
    Dependency above = tree.edge(name);
    boolean inverted =
        edge.is("conj")
            && !"PERSON".equals(tree.token(office).ner())
            && "PERSON".equals(tree.token(name).ner())
            && name + 1 < office
            && tree.token(name + 1).word().equals(",")
            && above != null
            && above.is("nsubj")
            && above.governor() >= 0
            && above.governor() < name
            && SpeechVerbs.contains(tree.token(above.governor()).lemma());
    if (inverted) {
      tree.attach(name, office, "appos");
    }
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
            && (isInfinitive(infinitive) || isGerund(infinitive));
    if (!candidate) {
      return;
    }
    if (tree.has(infinitive, "nsubj")) {
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
}
