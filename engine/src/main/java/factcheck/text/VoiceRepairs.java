package factcheck.text;

/**
 * Mends who does it and who suffers it, where the parser's relations contradict the form of the
 * verb: "was closed" is a passive, "has been living" is none.
 */
final class VoiceRepairs {
  private final DraftTree tree;

  private VoiceRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    VoiceRepairs repairs = new VoiceRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) == null) {
        continue;
      }
      switch (tree.token(i).tag()) {
        case "VBN" -> repairs.passive(i);
        case "VBG" -> repairs.active(i);
        default -> {}
      }
    }
  }

  private void passive(int participle) {
    int be = nearestAuxiliary(participle);
    if (be < 0
        || !isBe(be)
        || tree.token(participle).lemma().equals("go")
        || tree.has(participle, "aux:pass")) {
      return;
    }
    tree.attach(participle, be, "aux:pass");
    relabel(participle, "nsubj", "nsubj:pass");
  }

  private void active(int gerund) {
    boolean being = false;
    for (int i = 0; i < gerund; i++) {
      being |= hangs(i, gerund) && tree.token(i).word().equalsIgnoreCase("being");
    }
    if (!being) {
      relabel(gerund, "nsubj:pass", "nsubj");
      relabel(gerund, "aux:pass", "aux");
    }
  }

  private void relabel(int verb, String from, String to) {
    for (int i = 0; i < tree.size(); i++) {
      if (hangs(i, verb) && tree.edge(i).relation().equals(from)) {
        tree.attach(verb, i, to);
      }
    }
  }

  /** The auxiliary right before the verb, adverbs between them left out; -1 for none. */
  private int nearestAuxiliary(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (hangs(i, verb) && tree.edge(i).is("aux")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBe(int token) {
    return tree.token(token).lemma().equals("be");
  }

  private boolean hangs(int token, int governor) {
    return tree.edge(token) != null && tree.edge(token).governor() == governor;
  }
}
