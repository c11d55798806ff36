package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends whose deed it is that stands behind an "and", where sense tells it from the nearest verb:
 * who "noticed that shops were shut and called the police" called them, and only she can sign a
 * paper "herself".
 */
final class DeedRepairs {
  private static final ImmutableSet<String> REFLEXIVES = ImmutableSet.of("himself", "herself");

  private static final ImmutableSet<String> NOTICING =
      ImmutableSet.of("notice", "realise", "realize", "discover", "see", "spot", "learn", "hear");

  /** What one does on noticing something. */
  private static final ImmutableSet<String> ALERTING =
      ImmutableSet.of("alert", "notify", "call", "contact", "inform", "report", "warn", "tell");

  /** Verbs of passing on what somebody says. */
  private static final ImmutableSet<String> CITING = ImmutableSet.of("cite", "quote");

  private final DraftTree tree;

  private DeedRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    DeedRepairs repairs = new DeedRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.oneself(i);
        repairs.onNoticing(i);
        repairs.ofSource(i);
        repairs.orSaid(i);
      }
    }
  }

  /** "Had accounts that paid no tax and signed the papers herself": no account signs any. */
  private void oneself(int pronoun) {
    if (!REFLEXIVES.contains(tree.token(pronoun).word())
        || tree.has(pronoun, "case")
        || tree.has(pronoun, "cc")
        || tree.edge(pronoun).is("conj")) {
      return;
    }
    int verb = tree.above(tree.edge(pronoun).governor(), tree::isVerb);
    int object = verb < 0 ? -1 : tree.dependent(verb, "obj");
    if (object == pronoun) {
      object = tree.dependent(verb, "iobj");
    }
    if (object <= verb || object >= pronoun) {
      return;
    }
    tree.attach(verb, pronoun, "dep");
    tree.attach(verb, object, "obj");
    int relative = tree.edge(verb).is("conj") ? tree.edge(verb).governor() : -1;
    boolean inRelative =
        relative >= 0
            && verb > 0
            && tree.hangs(relative)
            && tree.edge(relative).relation().equals("acl:relcl")
            && !tree.has(verb, "nsubj")
            && tree.token(verb - 1).tag().equals("CC");
    int noun = inRelative ? tree.edge(relative).governor() : -1;
    int above = noun >= 0 && isNoOne(noun) ? tree.above(noun, tree::isVerb) : -1;
    if (above >= 0 && above < noun && isPast(above) && isPast(verb)) {
      tree.attach(above, verb, "conj");
      tree.attach(verb, verb - 1, "cc");
    }
  }

  private boolean isPast(int verb) {
    return tree.token(verb).tag().matches("VB[DN]");
  }

  /** Several, or a thing. */
  private boolean isNoOne(int noun) {
    String tag = tree.token(noun).tag();
    return tag.equals("NNS") || Animacy.isThing(tree.token(noun).word(), tag);
  }

  /** "Noticed that the firms had one address and alerted the board": no firm did. */
  private void onNoticing(int verb) {
    int content = tree.edge(verb).governor();
    boolean next =
        verb > 0
            && tree.edge(verb).is("conj")
            && tree.token(verb).tag().matches("VB[DN]")
            && ALERTING.contains(tree.token(verb).lemma())
            && tree.token(verb - 1).tag().equals("CC")
            && tree.hangs(content)
            && tree.edge(content).is("ccomp")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux")
            && tree.dependent(verb, "obj") > verb;
    int noticing = next ? tree.edge(content).governor() : -1;
    if (noticing >= 0
        && noticing < content
        && tree.token(noticing).tag().equals("VBD")
        && NOTICING.contains(tree.token(noticing).lemma())) {
      tree.attach(noticing, verb, "conj");
      tree.attach(verb, verb - 1, "cc");
      tree.token(verb).setTag("VBD");
    }
  }

  /** "Cited a witness who had fled and claimed that it was shut": a witness is cited for that. */
  private void ofSource(int verb) {
    int citing = tree.edge(verb).governor();
    boolean next =
        verb > 0
            && tree.edge(verb).is("conj")
            && tree.token(verb).tag().equals("VBD")
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && tree.token(verb - 1).tag().equals("CC")
            && !tree.isComma(verb - 2)
            && CITING.contains(tree.token(citing).lemma())
            && tree.has(verb, "ccomp")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux");
    int source = next ? tree.dependent(citing, "obj") : -1;
    int relative = source < 0 ? -1 : tree.dependent(source, "acl:relcl");
    int who = relative < 0 ? -1 : tree.dependent(relative, "nsubj");
    if (who > source && relative < verb && tree.token(who).word().equals("who")) {
      tree.attach(relative, verb, "conj");
      tree.attach(verb, verb - 1, "cc");
    }
  }

  /** "Said there was a fault or a car was stolen": "or" joins what is said, no report to a fact. */
  private void orSaid(int clause) {
    int saying = tree.edge(clause).governor();
    int said = saying < 0 ? -1 : tree.dependent(saying, "ccomp");
    int or = tree.first(clause);
    boolean joined =
        tree.edge(clause).is("conj")
            && SpeechVerbs.contains(tree.token(saying).lemma())
            && said > saying
            && said < or
            && tree.token(or).word().equals("or")
            && tree.has(clause, "nsubj");
    if (joined) {
      tree.attach(said, clause, "conj");
    }
  }
}
