package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends participles that stand for a clause of their own: a bill "introduced last year has yet to
 * be passed" introduces nothing, and who went on trial "on Friday accused of theft" was accused,
 * and no Friday.
 */
final class ReducedRelativeRepairs {
  /** What somebody in court is. */
  private static final ImmutableSet<String> ACCUSED =
      ImmutableSet.of("accused", "charged", "convicted", "suspected");

  /** Verbs of making or finding something so: "left it broken". */
  private static final ImmutableSet<String> LEAVING =
      ImmutableSet.of(
          "leave",
          "keep",
          "get",
          "have",
          "make",
          "find",
          "see",
          "hear",
          "feel",
          "watch",
          "want",
          "need",
          "like",
          "order",
          "render",
          "deem",
          "declare",
          "consider",
          "call",
          "hold",
          "say",
          "report",
          "think",
          "believe",
          "know");

  private final DraftTree tree;

  private ReducedRelativeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ReducedRelativeRepairs repairs = new ReducedRelativeRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.beforeVerb(i);
        repairs.behindObject(i);
        repairs.accused(i);
      }
    }
  }

  /** "They left, but a bill introduced in May has failed": two verbs, of which one has a tense. */
  private void beforeVerb(int verb) {
    int participle = verb;
    if (!tree.edge(verb).is("conj")) {
      return;
    }
    while (participle > 0
        && !(tree.hangs(participle)
            && tree.edge(participle).is("conj")
            && participle != verb
            && tree.hangsOn(participle, tree.edge(verb).governor()))) {
      participle--;
    }
    int subject = tree.dependent(participle, "nsubj");
    boolean two =
        subject >= 0
            && tree.showsTense(verb)
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "cc")
            && tree.token(participle).tag().matches("VB[DN]")
            && tree.token(participle).word().endsWith("ed")
            && subject == participle - 1
            && tree.token(subject).tag().startsWith("NN")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "obj")
            && !tree.has(participle, "ccomp")
            && !tree.has(participle, "xcomp")
            && !hasComma(participle, verb);
    if (!two) {
      return;
    }
    int conjunction = tree.dependent(participle, "cc");
    tree.attach(verb, subject, "nsubj");
    if (conjunction >= 0) {
      tree.attach(verb, conjunction, "cc");
    }
    tree.token(participle).setTag("VBN");
    tree.attach(subject, participle, "acl");
  }

  /** "Reopened an inquiry closed in May": which inquiry, and nothing that they did. */
  private void behindObject(int participle) {
    int noun = tree.first(participle) - 1;
    int agent = tree.dependent(participle, "obl");
    boolean reduced =
        noun >= 0
            && tree.edge(participle).relation().matches("ccomp|xcomp")
            && tree.token(participle).tag().matches("VB[DN]")
            && tree.hangsOn(noun, tree.edge(participle).governor())
            && !LEAVING.contains(tree.token(tree.edge(participle).governor()).lemma())
            && tree.edge(noun).is("obj")
            && tree.token(noun).tag().startsWith("NN")
            && agent > participle
            && !tree.has(participle, "obj")
            && !tree.has(participle, "nsubj")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "mark");
    if (reduced) {
      tree.token(participle).setTag("VBN");
      tree.attach(noun, participle, "acl");
    }
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Will appear in court on Friday charged with murder": not Friday is, and nothing is "dep". */
  private void accused(int participle) {
    int date = participle - 1;
    boolean behindDate =
        date > 0
            && ACCUSED.contains(tree.token(participle).word())
            && tree.token(participle).tag().matches("VB[DN]")
            && !tree.has(participle, "nsubj")
            && !tree.has(participle, "aux")
            && "DATE".equals(tree.token(date).ner())
            && (tree.edge(participle).is("acl") && tree.hangsOn(participle, date)
                || tree.edge(participle).is("dep")
                    && (tree.hangsOn(date, participle)
                        || tree.hangsOn(date, tree.edge(participle).governor())));
    if (!behindDate) {
      return;
    }
    int above = tree.edge(participle).is("acl") ? date : tree.edge(participle).governor();
    int verb = tree.above(above, at -> hasSubject(at));
    if (verb < 0) {
      return;
    }
    if (tree.hangsOn(date, participle)) {
      tree.attach(verb, date, "obl");
    }
    tree.token(participle).setTag("VBN");
    tree.attach(verb, participle, "advcl");
  }

  private boolean hasSubject(int token) {
    return tree.has(token, "nsubj");
  }
}
