package factcheck.text;

/**
 * Mends words that open a clause of a time or a condition, where the parser takes them for
 * something else: "once they had met", "as long as it pays", "provided they can keep it".
 */
final class ConjunctionRepairs {
  private final DraftTree tree;

  private ConjunctionRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ConjunctionRepairs repairs = new ConjunctionRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.once(i);
        repairs.asLongAs(i);
        repairs.providing(i);
        repairs.provided(i);
      }
    }
  }

  /** "Will vote once they have met": no time of its own, as in "was once a clerk". */
  private void once(int word) {
    int clause = tree.edge(word).governor();
    boolean opens =
        tree.token(word).word().equalsIgnoreCase("once")
            && tree.edge(word).is("advmod")
            && tree.hangs(clause)
            && tree.edge(clause).is("advcl")
            && tree.dependent(clause, "nsubj") > word
            && !tree.has(clause, "mark")
            && (word == 0 || !tree.isBelow(word - 1, clause));
    if (opens) {
      tree.retag(word, "IN", "once");
      tree.attach(clause, word, "mark");
    }
  }

  /** "Will stay as long as it pays": the clause hangs on the verb, and is no kind of "long". */
  private void asLongAs(int word) {
    int clause = word;
    boolean phrase =
        word > 0
            && word + 2 < tree.size()
            && tree.token(word).word().equalsIgnoreCase("long")
            && tree.token(word - 1).word().matches("(?i)as|so")
            && tree.token(word + 1).word().equalsIgnoreCase("as");
    for (int i = word + 2; phrase && i < tree.size() && clause == word; i++) {
      if (tree.hangsOn(i, word) && tree.has(i, "nsubj")) {
        clause = i;
      }
    }
    if (clause != word && tree.hangs(word) && isLimit(word, clause)) {
      tree.attach(tree.edge(word).governor(), clause, "advcl");
      tree.attach(clause, word, "mark");
      tree.attach(clause, word - 1, "mark");
    }
  }

  /** Not "twice as long as it is wide", "was as long as before", "took as long as it did". */
  private boolean isLimit(int word, int clause) {
    int verb = tree.edge(word).governor();
    boolean compared =
        word > 1 && tree.token(word - 2).word().matches("(?i)twice|nearly|almost|half|times|just");
    boolean both = tree.token(verb).tag().equals("VBD") && tree.token(clause).tag().equals("VBD");
    return tree.edge(word).is("advmod")
        && !tree.token(verb).lemma().equals("be")
        && !tree.token(clause).lemma().equals("do")
        && !compared
        && !both;
  }

  /** "Will return, provided that a permit is renewed": no deed of providing. */
  private void providing(int word) {
    int clause = tree.dependent(word, "ccomp");
    boolean opens =
        tree.token(word).word().equalsIgnoreCase("provided")
            && tree.edge(word).is("advcl")
            && clause > word
            && !tree.has(word, "nsubj")
            && !tree.has(word, "mark")
            && tree.token(word + 1).word().equals("that")
            && tree.hangsOn(word + 1, clause);
    if (opens) {
      tree.attach(tree.edge(word).governor(), clause, "advcl");
      tree.retag(word, "IN", "provided");
      tree.attach(clause, word, "mark");
    }
  }

  /** "Will be able to stay, provided that they pay": the condition of all that stands before it. */
  private void provided(int clause) {
    int mark = tree.dependent(clause, "mark");
    int verb = tree.edge(clause).governor();
    boolean below =
        tree.edge(clause).is("advcl")
            && mark > verb
            && tree.token(mark).word().equals("provided")
            && tree.hangs(verb)
            && tree.edge(verb).is("xcomp")
            && tree.has(tree.edge(verb).governor(), "cop");
    if (below) {
      tree.attach(tree.edge(verb).governor(), clause, "advcl");
    }
  }
}
