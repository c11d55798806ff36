package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends who does it and who suffers it, where the parser's relations contradict the form of the
 * verb: "was closed" is a passive, "has been living" is none.
 */
final class VoiceRepairs {
  private static final ImmutableSet<String> CONTRACTED = ImmutableSet.of("'s", "’s");

  /** Verbs whose passive has an object: "she's given a prize", "he's called a liar". */
  private static final ImmutableSet<String> DOUBLE =
      ImmutableSet.of(
          "give", "offer", "send", "award", "grant", "hand", "show", "pay", "teach", "tell", "ask",
          "call", "name", "dub", "appoint", "elect", "make", "deny", "charge", "fine", "set");

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
    if (isContracted(participle)) {
      return;
    }
    if (be < 0
        || !isBe(be)
        || tree.token(participle).lemma().equals("go")
        || tree.has(participle, "aux:pass")) {
      return;
    }
    tree.attach(participle, be, "aux:pass");
    relabel(participle, "nsubj", "nsubj:pass");
  }

  /** "It's transformed the town": "it has", since something is what it transformed. */
  private boolean isContracted(int participle) {
    int auxiliary = tree.dependent(participle, "aux:pass");
    int object = tree.dependent(participle, "obj");
    boolean contracted =
        auxiliary >= 0
            && CONTRACTED.contains(tree.token(auxiliary).word())
            && object > participle
            && tree.first(object) == participle + 1
            && !DOUBLE.contains(tree.token(participle).lemma());
    if (contracted) {
      tree.attach(participle, auxiliary, "aux");
      relabel(participle, "nsubj:pass", "nsubj");
    }
    return contracted;
  }

  private void active(int gerund) {
    boolean being = false;
    for (int i = 0; i < gerund; i++) {
      being |= tree.hangsOn(i, gerund) && tree.token(i).word().equalsIgnoreCase("being");
    }
    if (!being) {
      relabel(gerund, "cop", "aux");
      relabel(gerund, "nsubj:pass", "nsubj");
      relabel(gerund, "aux:pass", "aux");
    }
  }

  private void relabel(int verb, String from, String to) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, verb) && tree.edge(i).relation().equals(from)) {
        tree.attach(verb, i, to);
      }
    }
  }

  /** The auxiliary right before the verb, adverbs between them left out; -1 for none. */
  private int nearestAuxiliary(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("aux")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBe(int token) {
    return tree.token(token).lemma().equals("be");
  }
}
