package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what hangs on an infinitive, and what an infinitive hangs on: "urged the bank to act,
 * prompting criticism" tells what the urging prompted, and who "agreed Friday to resume talks"
 * agreed on that.
 */
final class InfinitiveRepairs {
  /** Verbs of what a deed brings about in others. */
  private static final ImmutableSet<String> REACTIONS =
      ImmutableSet.of("prompt", "spark", "draw", "trigger", "provoke", "fuel", "stoke");

  /** Verbs of what a crowd does meanwhile: "marched to demand a vote, chanting". */
  private static final ImmutableSet<String> SHOWING =
      ImmutableSet.of("chant", "shout", "wave", "sing", "carry", "hold");

  private final DraftTree tree;

  private InfinitiveRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    InfinitiveRepairs repairs = new InfinitiveRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.reaction(i);
      }
    }
  }

  /** "Urged the bank to lower rates, prompting criticism": the urging prompts it. */
  private void reaction(int gerund) {
    int verb = tree.edge(gerund).governor();
    boolean reaction =
        (tree.edge(gerund).is("advcl") || tree.edge(gerund).is("conj"))
            && tree.token(gerund).tag().equals("VBG")
            && tree.isComma(gerund - 1)
            && verb < gerund
            && isInfinitive(verb)
            && tree.hangs(verb)
            && (REACTIONS.contains(tree.token(gerund).lemma()) && tree.edge(verb).is("xcomp")
                || SHOWING.contains(tree.token(gerund).lemma()));
    int main = reaction ? tree.above(verb, at -> tree.isVerb(at) && tree.isFinite(at)) : -1;
    if (main >= 0 && tree.has(main, "nsubj")) {
      tree.attach(main, gerund, "advcl");
    }
  }

  private boolean isInfinitive(int verb) {
    int mark = tree.dependent(verb, "mark");
    return tree.token(verb).tag().equals("VB") && mark >= 0 && tree.token(mark).tag().equals("TO");
  }
}
