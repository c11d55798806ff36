package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.process.Morphology;

/**
 * Mends what a relative clause leaves out: "the buses that many said never came" did not come, and
 * nobody said them; "the nurse they spoke to" has its preposition behind the verb; and both clauses
 * are of the judge in "a judge who served in Oslo and who wrote".
 */
final class RelativeGapRepairs {
  private static final ImmutableSet<String> STRANDED =
      ImmutableSet.of("to", "for", "with", "at", "about", "on", "from", "by", "of", "in");

  private final DraftTree tree;

  private RelativeGapRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    RelativeGapRepairs repairs = new RelativeGapRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.swallowed(i);
        repairs.ofNoun(i);
        repairs.ofObject(i);
        repairs.besideSaying(i);
        repairs.said(i);
        repairs.ordered(i);
        repairs.stranded(i);
        repairs.adverb(i);
        repairs.heldTo(i);
        repairs.second(i);
      }
    }
  }

  /** "A vote that he is expected to win": the vote is what he wins. */
  private void heldTo(int infinitive) {
    int held = tree.edge(infinitive).governor();
    int pronoun = held < 0 ? -1 : tree.dependent(held, "obj");
    boolean gapped =
        tree.edge(infinitive).is("xcomp")
            && tree.token(infinitive).tag().equals("VB")
            && tree.has(held, "aux:pass")
            && tree.has(held, "nsubj")
            && pronoun >= 0
            && pronoun < tree.dependent(held, "nsubj")
            && tree.token(pronoun).tag().equals("WDT")
            && !tree.has(infinitive, "obj")
            && !tree.has(infinitive, "ccomp");
    if (gapped) {
      tree.attach(infinitive, pronoun, "obj");
    }
  }

  /** "Named a judge who served in Oslo and who wrote": both of the judge. */
  private void second(int clause) {
    int pronoun = tree.dependent(clause, "nsubj");
    boolean opened =
        pronoun > 1
            && tree.edge(clause).is("conj")
            && tree.token(pronoun).tag().matches("WP|WDT")
            && tree.token(pronoun - 1).tag().equals("CC");
    int above = tree.edge(clause).governor();
    int first = opened ? pronoun - 1 : above;
    while (first > above && !isRelativeWith(first, above, tree.token(pronoun).word())) {
      first--;
    }
    if (first > above) {
      tree.attach(first, clause, "conj");
    }
  }

  /** Whether it is a relative clause somewhere below, with that pronoun as its subject. */
  private boolean isRelativeWith(int clause, int above, String pronoun) {
    int subject = tree.dependent(clause, "nsubj");
    return subject >= 0
        && tree.hangs(clause)
        && tree.edge(clause).relation().equals("acl:relcl")
        && tree.isBelow(clause, above)
        && tree.token(subject).word().equalsIgnoreCase(pronoun);
  }

  /** "The man, who police say was hurt, fled": police say it, where the parser sets it beside. */
  private void besideSaying(int clause) {
    int saying = tree.first(clause) - 1;
    boolean said =
        saying > 0
            && tree.edge(clause).relation().equals("acl:relcl")
            && tree.edge(saying) != null
            && tree.edge(saying).relation().equals("acl:relcl")
            && tree.hangsOn(saying, tree.edge(clause).governor())
            && SpeechVerbs.contains(tree.token(saying).lemma())
            && tree.dependent(saying, "obj") >= 0
            && tree.dependent(saying, "obj") < saying
            && tree.isFinite(clause)
            && !tree.has(clause, "nsubj");
    if (said) {
      tree.attach(saying, clause, "ccomp");
    }
  }

  /** "People who know her trust her": the people do, and it is not what they know. */
  private void swallowed(int verb) {
    int relative = tree.edge(verb).governor();
    int object = tree.dependent(relative, "obj");
    boolean candidate =
        tree.edge(verb).is("ccomp")
            && object > relative
            && object < verb
            && tree.token(verb).tag().matches("VB[DZP]")
            && tree.edge(relative).relation().equals("acl:relcl")
            && !SpeechVerbs.contains(tree.token(relative).lemma())
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "mark");
    int noun = candidate ? tree.edge(relative).governor() : -1;
    if (noun >= 0
        && tree.edge(noun) != null
        && (tree.edge(noun).governor() < 0 || tree.edge(noun).is("ccomp"))
        && !tree.has(noun, "cop")
        && !tree.has(noun, "nsubj")) {
      Dependency above = tree.edge(noun);
      tree.attach(above.governor(), verb, above.relation());
      tree.attach(verb, noun, "nsubj");
    }
  }

  /** "A man who police say fled", "a sum that he says they stole": who fled, what was stolen. */
  private void said(int clause) {
    int saying = tree.edge(clause).governor();
    int pronoun = pronoun(saying);
    boolean gapped =
        tree.edge(clause).is("ccomp")
            && saying < clause
            && tree.edge(saying) != null
            && tree.edge(saying).relation().equals("acl:relcl")
            && SpeechVerbs.contains(tree.token(saying).lemma())
            && !tree.token(saying).lemma().matches("tell|inform|assure|remind|warn")
            && pronoun >= 0
            && pronoun < saying
            && tree.token(pronoun).word().matches("(?i)that|which|who|whom")
            && (tree.isFinite(clause) || isPast(clause))
            && !tree.has(clause, "mark")
            && !tree.has(clause, "expl");
    if (!gapped) {
      return;
    }
    if (!tree.isFinite(clause)) {
      tree.retag(clause, "VBD", Morphology.lemmaStatic(tree.token(clause).word(), "VBD", true));
    }
    if (tree.token(pronoun).tag().equals("IN")) {
      tree.retag(pronoun, "WDT", "that");
    }
    if (!tree.has(clause, "nsubj") && !tree.has(clause, "csubj")) {
      tree.attach(clause, pronoun, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
    } else if (mayHaveObject(clause)) {
      tree.attach(clause, pronoun, "obj");
    }
  }

  /** The object of the verb, or what the parser takes for its subject before another one. */
  private int pronoun(int saying) {
    int first = tree.dependent(saying, "nsubj");
    for (int i = first + 1; first >= 0 && i < saying; i++) {
      if (tree.hangsOn(i, saying) && tree.edge(i).is("nsubj")) {
        return first;
      }
    }
    return tree.dependent(saying, "obj");
  }

  /**
   * "The fine that the court ordered him to pay", of which the parser makes a clause of content.
   */
  private void ofNoun(int clause) {
    int noun = tree.edge(clause).governor();
    int that = tree.dependent(clause, "obj");
    boolean relative =
        tree.edge(clause).is("ccomp")
            && that == noun + 1
            && that < clause
            && tree.token(that).word().equals("that")
            && tree.token(noun).tag().startsWith("NN")
            && !tree.has(noun, "cop")
            && tree.has(clause, "nsubj");
    if (relative) {
      tree.retag(that, "WDT", "that");
      tree.attach(noun, clause, "acl:relcl");
    }
  }

  /** "Will lower the rent the club pays": no second object, but which rent. */
  private void ofObject(int clause) {
    int verb = tree.edge(clause).governor();
    int subject = tree.dependent(clause, "nsubj");
    int noun = subject < 0 ? -1 : tree.first(subject) - 1;
    boolean contact =
        tree.edge(clause).is("ccomp")
            && noun > verb
            && subject < clause
            && tree.isFinite(clause)
            && !tree.has(clause, "mark")
            && tree.hangsOn(noun, verb)
            && tree.edge(noun).is("obj")
            && tree.token(noun).tag().matches("NNS?")
            && tree.isVerb(verb)
            && !SpeechVerbs.contains(tree.token(verb).lemma())
            && !tree.token(verb).lemma().matches("show|convince|persuade|teach|bet")
            && mayHaveObject(clause);
    if (contact) {
      tree.attach(noun, clause, "acl:relcl");
    }
  }

  /** "A fine which they ordered him to pay": he is ordered, and the fine is paid. */
  private void ordered(int infinitive) {
    int verb = tree.edge(infinitive).governor();
    int pronoun = tree.dependent(verb, "obj");
    boolean gapped =
        tree.edge(infinitive).is("xcomp")
            && tree.token(infinitive).tag().equals("VB")
            && tree.edge(verb) != null
            && tree.edge(verb).relation().equals("acl:relcl")
            && pronoun >= 0
            && pronoun < verb
            && tree.token(pronoun).word().matches("(?i)that|which")
            && hasObjectBetween(verb, infinitive)
            && mayHaveObject(infinitive);
    if (gapped) {
      tree.attach(infinitive, pronoun, "obj");
    }
  }

  private boolean hasObjectBetween(int verb, int infinitive) {
    for (int i = verb + 1; i < infinitive; i++) {
      if (tree.hangsOn(i, verb) && (tree.edge(i).is("obj") || tree.edge(i).is("iobj"))) {
        return true;
      }
    }
    return false;
  }

  /** A past form that the parser's tag takes for another: nothing else can stand there. */
  private boolean isPast(int clause) {
    return tree.token(clause).tag().matches("VBN?")
        && !tree.has(clause, "aux")
        && !tree.has(clause, "nsubj")
        && !tree.token(clause).word().endsWith("ing");
  }

  private boolean mayHaveObject(int clause) {
    return tree.isVerb(clause)
        && !tree.has(clause, "obj")
        && !tree.has(clause, "ccomp")
        && !tree.has(clause, "xcomp")
        && !tree.has(clause, "cop")
        && !tree.has(clause, "aux:pass")
        && !tree.has(clause, "compound:prt")
        && clause + 1 < tree.size()
        && !tree.token(clause + 1).tag().matches("IN|TO|RP");
  }

  /** "The nurse they spoke to denied it": no "to" opens a clause with a tense. */
  private void stranded(int preposition) {
    int verb = preposition - 1;
    boolean behind =
        verb > 0
            && tree.edge(preposition).is("mark")
            && STRANDED.contains(tree.token(preposition).word())
            && tree.isFinite(tree.edge(preposition).governor())
            && tree.isVerb(verb)
            && tree.edge(verb) != null
            && tree.edge(verb).relation().equals("acl:relcl");
    if (behind) {
      tree.attach(verb, preposition, "obl");
    }
  }

  /** "The cars that they had complained about": no adverb. */
  private void adverb(int word) {
    int verb = word - 1;
    int pronoun = verb < 0 ? -1 : tree.dependent(verb, "obj");
    boolean behind =
        pronoun >= 0
            && pronoun < verb
            && tree.token(pronoun).tag().startsWith("W")
            && tree.edge(verb) != null
            && tree.edge(verb).relation().equals("acl:relcl")
            && tree.hangsOn(word, verb)
            && tree.edge(word).is("advmod")
            && STRANDED.contains(tree.token(word).word());
    if (behind) {
      tree.retag(word, "IN", tree.token(word).word());
      tree.attach(verb, word, "obl");
    }
  }
}
