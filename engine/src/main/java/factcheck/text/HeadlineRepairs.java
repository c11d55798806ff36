package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends passives without "be", as headlines have them: "five killed in blast", "bill rejected by
 * senate". Nobody was killed by the five.
 */
final class HeadlineRepairs {
  /** Verbs that always have an object: without one they are passive. */
  private static final ImmutableSet<String> TRANSITIVE =
      ImmutableSet.of(
          "abduct",
          "accuse",
          "acquit",
          "appoint",
          "approve",
          "arrest",
          "award",
          "ban",
          "cancel",
          "charge",
          "convict",
          "crown",
          "damage",
          "deport",
          "destroy",
          "detain",
          "displace",
          "elect",
          "evacuate",
          "execute",
          "expel",
          "fine",
          "ground",
          "hospitalise",
          "hospitalize",
          "hurt",
          "imprison",
          "indict",
          "injure",
          "jail",
          "kidnap",
          "kill",
          "murder",
          "name",
          "postpone",
          "reject",
          "rescue",
          "sack",
          "scrap",
          "seize",
          "sentence",
          "shelve",
          "stab",
          "steal",
          "strand",
          "sue",
          "suspend",
          "wound");

  private final DraftTree tree;

  private HeadlineRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    HeadlineRepairs repairs = new HeadlineRepairs(tree);
    if (!isHeadline(tree)) {
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) != null) {
        repairs.secondSubject(i);
        repairs.passive(i);
      }
    }
  }

  /** Whether no full stop ends the sentence. */
  static boolean isHeadline(DraftTree tree) {
    int last = tree.size() - 1;
    while (last > 0 && tree.token(last).tag().matches("''|``|-RRB-")) {
      last--;
    }
    return last >= 0 && !tree.token(last).word().matches("[.!?:;…]|\\.\\.\\.");
  }

  /** "Five killed and dozens hurt": the dozens were, where the parser has them killed. */
  private void secondSubject(int participle) {
    int noun = participle - 1;
    boolean second =
        noun > 0
            && tree.edge(participle).is("conj")
            && isParticiple(participle)
            && !tree.has(participle, "nsubj")
            && tree.edge(noun) != null
            && tree.edge(noun).is("conj")
            && tree.hangsOn(noun, tree.edge(participle).governor())
            && tree.token(noun).tag().matches("NN.*|CD")
            && tree.isVerb(tree.edge(noun).governor());
    if (second) {
      tree.attach(participle, noun, "nsubj");
    }
  }

  private void passive(int participle) {
    int subject = tree.dependent(participle, "nsubj");
    boolean passive =
        subject >= 0
            && subject < participle
            && isParticiple(participle)
            && !tree.edge(participle).is("acl")
            && tree.token(subject).tag().matches("NN.*|CD|JJ|DT")
            && lacksObject(participle)
            && (TRANSITIVE.contains(tree.token(participle).lemma()) || isDoneBy(participle));
    if (passive) {
      tree.token(participle).setTag("VBN");
      tree.attach(participle, subject, "nsubj:pass");
    }
  }

  private boolean isParticiple(int verb) {
    return tree.token(verb).tag().matches("VB[ND]")
        && !tree.token(verb).word().equals("stole")
        && !tree.has(verb, "aux");
  }

  private boolean lacksObject(int verb) {
    int object = tree.dependent(verb, "obj");
    return (object < 0 || isPenalty(verb, object))
        && !tree.has(verb, "iobj")
        && !tree.has(verb, "ccomp")
        && !tree.has(verb, "xcomp")
        && !tree.has(verb, "cop");
  }

  /** "Fined 2 million euros", "jailed 12 years". */
  private boolean isPenalty(int verb, int object) {
    return tree.token(verb).lemma().matches("fine|jail|sentence|ban|suspend")
        && object > verb
        && tree.token(object).ner().matches("MONEY|DURATION|DATE");
  }

  /** "Rejected by senate", but not "dropped by 5%", "finished by May" or "won by two goals". */
  private boolean isDoneBy(int verb) {
    int agent = tree.dependent(verb, "obl");
    return agent > verb
        && tree.token(verb).tag().equals("VBN")
        && tree.hasCase(agent, "by")
        && tree.token(agent).tag().matches("NN.*")
        && !tree.has(agent, "nummod")
        && !tree.token(agent).word().matches("%|percent|points?|halves|half|thirds?|quarters?")
        && !tree.token(agent).ner().matches("DATE|TIME|DURATION|PERCENT|MONEY|NUMBER");
  }
}
