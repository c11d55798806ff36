package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what stands in a row with a report and not within it: "confirmed that a fire had broken out
 * and said that nobody was hurt", "has said that it will close, but has not said when".
 */
final class ReportRowRepairs {
  /** Verbs of what is done in public beside saying something. */
  private static final ImmutableSet<String> PUBLIC =
      ImmutableSet.of(
          "appeal",
          "apologise",
          "apologize",
          "blame",
          "condemn",
          "criticise",
          "criticize",
          "decline",
          "dismiss",
          "express",
          "praise",
          "refuse",
          "reject",
          "thank",
          "voice");

  /** What is said, refused or done to somebody. */
  private static final ImmutableSet<String> COMPLEMENTS =
      ImmutableSet.of("ccomp", "xcomp", "obj", "obl");

  private final DraftTree tree;

  private ReportRowRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ReportRowRepairs repairs = new ReportRowRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.nextReport(i);
        repairs.beyondContent(i);
        repairs.sameTense(i);
        repairs.ofHolder(i);
      }
    }
  }

  /**
   * "Confirmed that a fire had broken out and said that nobody was hurt", "admitted that he had
   * lied but denied that he had gained": no fire says anything, and what was said before is told
   * further back than what is said next.
   */
  private void nextReport(int verb) {
    int content = tree.edge(verb).governor();
    boolean candidate =
        verb > 0
            && tree.edge(verb).is("conj")
            && tree.hangs(content)
            && (tree.edge(content).is("ccomp") || tree.edge(content).relation().equals("acl"))
            && tree.token(verb).tag().matches("VB[DN]")
            && (SpeechVerbs.contains(tree.token(verb).lemma())
                || PUBLIC.contains(tree.token(verb).lemma()))
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux")
            && COMPLEMENTS.stream().anyMatch(relation -> tree.has(verb, relation))
            && tree.token(verb - 1).tag().equals("CC")
            && !isFinding(verb, content);
    int above = candidate ? tree.edge(content).governor() : -1;
    while (above >= 0 && !tree.isVerb(above)) {
      above = tree.edge(above) == null ? -1 : tree.edge(above).governor();
    }
    if (above >= 0
        && above < content
        && tree.token(above).tag().equals("VBD")
        && (isToldBack(content) || isOfThing(content))) {
      tree.attach(above, verb, "conj");
      tree.attach(verb, verb - 1, "cc");
      tree.token(verb).setTag("VBD");
    }
  }

  /** "A panel had tested it and found no fault": one "had" for both. */
  private boolean isFinding(int verb, int content) {
    return tree.token(verb).lemma().equals("find") && tree.dependent(content, "obj") > content;
  }

  /** "Had lied", "would close": seen from a time before the verb next to it. */
  private boolean isToldBack(int clause) {
    int had = tree.dependent(clause, "aux");
    return had >= 0 && tree.token(had).word().matches("(?i)had|would");
  }

  /** Whether its subject cannot speak. */
  private boolean isOfThing(int clause) {
    int subject = tree.dependent(clause, "nsubj");
    return subject >= 0
        && tree.token(subject).tag().startsWith("NN")
        && !tree.token(subject).tag().startsWith("NNP")
        && !Animacy.isPerson(tree.token(subject).word(), tree.token(subject).tag());
  }

  /** The verb that reports the clause which a verb without a subject goes on from; -1 for none. */
  private int saying(int verb) {
    int content = tree.edge(verb).governor();
    return tree.edge(verb).is("conj")
            && tree.hangs(content)
            && tree.edge(content).is("ccomp")
            && !tree.has(verb, "nsubj")
        ? tree.edge(content).governor()
        : -1;
  }

  /** "Says the toll was lower and rejects the term": who says so rejects it. */
  private void beyondContent(int verb) {
    int content = tree.edge(verb).governor();
    int saying = saying(verb);
    if (saying >= 0
        && !tree.has(verb, "aux")
        && SpeechVerbs.contains(tree.token(saying).lemma())
        && tree.token(verb).tag().equals("VBZ")
        && tree.token(saying).tag().equals("VBZ")
        && !tense(content).equals("VBZ")) {
      tree.attach(saying, verb, "conj");
    }
  }

  /** The tag of the word of the clause that shows its tense. */
  private String tense(int clause) {
    for (int i = 0; i < tree.size(); i++) {
      boolean part = tree.hangsOn(i, clause) && (tree.edge(i).is("aux") || tree.edge(i).is("cop"));
      if (part && tree.showsTense(i)) {
        return tree.token(i).tag();
      }
    }
    return tree.token(clause).tag();
  }

  /** "Has said that the watch will need a charger, but has not offered more": who has said so. */
  private void sameTense(int verb) {
    int content = tree.edge(verb).governor();
    int saying = saying(verb);
    String perfect = saying < 0 ? "" : auxiliary(saying);
    boolean apart =
        saying >= 0
            && saying < content
            && SpeechVerbs.contains(tree.token(saying).lemma())
            && perfect.matches("(?i)has|have|had")
            && perfect.equalsIgnoreCase(auxiliary(verb))
            && !perfect.equalsIgnoreCase(auxiliary(content));
    if (apart) {
      int and = tree.dependent(verb, "cc");
      tree.attach(saying, verb, "conj");
      if (and >= 0) {
        tree.attach(verb, and, "cc");
      }
    }
  }

  /** "Does not think the firm should close, although he will wait": what he thinks is not why. */
  private void ofHolder(int verb) {
    int content = tree.edge(verb).governor();
    int view =
        tree.hangs(content) && tree.edge(content).is("ccomp") ? tree.edge(content).governor() : -1;
    int mark = tree.dependent(verb, "mark");
    int subject = tree.dependent(verb, "nsubj");
    int holder = view < 0 ? -1 : tree.dependent(view, "nsubj");
    int other = view < 0 ? -1 : tree.dependent(content, "nsubj");
    boolean own =
        tree.edge(verb).is("advcl")
            && view >= 0
            && mark > content
            && tree.token(mark).word().matches("(?i)although|though")
            && SpeechVerbs.contains(tree.token(view).lemma())
            && subject > mark
            && holder >= 0
            && other >= 0
            && tree.token(subject).tag().equals("PRP")
            && tree.token(subject).word().equalsIgnoreCase(tree.token(holder).word())
            && !tree.token(subject).word().equalsIgnoreCase(tree.token(other).word());
    if (own) {
      tree.attach(view, verb, "advcl");
    }
  }

  private String auxiliary(int verb) {
    int auxiliary = tree.dependent(verb, "aux");
    return auxiliary < 0 ? "" : tree.token(auxiliary).word();
  }
}
