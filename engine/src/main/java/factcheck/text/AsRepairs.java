package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what stands behind "as" and is no clause: "described the talks as encouraging" calls them
 * so, and "as planned" says of the main clause that it was.
 */
final class AsRepairs {
  /** Participles that compare a deed with what was said or thought of it before. */
  private static final ImmutableSet<String> FORESEEN =
      ImmutableSet.of(
          "planned",
          "expected",
          "scheduled",
          "promised",
          "agreed",
          "announced",
          "anticipated",
          "feared",
          "forecast",
          "hoped",
          "intended",
          "predicted",
          "proposed",
          "reported",
          "requested",
          "required");

  /** Those whose own time nobody tells: "as planned on Friday". */
  private static final ImmutableSet<String> TIMELESS =
      ImmutableSet.of("planned", "expected", "scheduled", "anticipated", "feared", "intended");

  private final DraftTree tree;

  private AsRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AsRepairs repairs = new AsRepairs(tree);
    for (int i = 1; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.judgement(i);
        repairs.goingOn(i);
        repairs.foreseen(i);
      }
    }
  }

  /** "Described the talks as encouraging": nobody encourages anybody. */
  private void judgement(int participle) {
    int verb = tree.edge(participle).governor();
    String tag = tree.token(participle).tag();
    boolean judged =
        tree.edge(participle).is("advcl")
            && (tag.equals("VBG") || tag.equals("VBN"))
            && verb < participle
            && tree.isVerb(verb)
            && JudgingVerbs.contains(tree.token(verb).lemma())
            && isBehindAs(participle)
            && isBare(participle);
    if (judged) {
      tree.retag(participle, "JJ", tree.token(participle).word().toLowerCase(Locale.ROOT));
    }
  }

  /** "Dismissed it as false and called for talks": who dismissed it called. */
  private void goingOn(int verb) {
    int adjective = tree.edge(verb).governor();
    boolean below =
        tree.edge(verb).is("conj")
            && tree.token(verb).tag().matches("VB[ND]")
            && !tree.has(verb, "aux")
            && !tree.has(verb, "nsubj")
            && (tree.has(verb, "obj") || tree.has(verb, "obl") || tree.has(verb, "ccomp"))
            && !tree.hasCase(tree.dependent(verb, "obl"), "by")
            && tree.hangs(adjective)
            && tree.token(adjective).tag().equals("JJ")
            && tree.edge(adjective).is("advcl")
            && isBehindAs(adjective);
    int judging = below ? tree.edge(adjective).governor() : -1;
    if (below
        && JudgingVerbs.contains(tree.token(judging).lemma())
        && tree.token(judging).tag().equals("VBD")) {
      tree.token(verb).setTag("VBD");
      tree.attach(judging, verb, "conj");
    }
  }

  /** "Was sworn in as planned on Friday": nobody planned him. */
  private void foreseen(int participle) {
    int verb = tree.edge(participle).governor();
    String word = tree.token(participle).word().toLowerCase(Locale.ROOT);
    boolean foreseen =
        (tree.edge(participle).is("advcl") || tree.edge(participle).is("acl"))
            && FORESEEN.contains(word)
            && tree.token(participle).tag().matches("VB[ND]")
            && tree.token(participle - 1).word().equalsIgnoreCase("as")
            && isBare(participle);
    if (!foreseen) {
      return;
    }
    for (int i = participle + 1; TIMELESS.contains(word) && i < tree.size(); i++) {
      if (tree.hangsOn(i, participle) && tree.edge(i).is("obl") && !tree.hasCase(i, "by")) {
        tree.attach(verb, i, "obl");
      }
    }
    for (int i = participle + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, participle) && tree.edge(i).is("conj") && tree.isFinite(i)) {
        // "Will be crowned as planned and will name judges."
        tree.attach(verb, i, "conj");
      }
    }
    tree.retag(participle, "JJ", word);
    tree.attach(verb, participle, "dep");
  }

  /** Whether "as" opens what the word heads, but for an adverb: "as widely expected". */
  private boolean isBehindAs(int word) {
    if (word < 1) {
      return false;
    }
    int as = tree.token(word - 1).tag().equals("RB") && word > 1 ? word - 2 : word - 1;
    return tree.token(as).word().equalsIgnoreCase("as") && tree.hangsOn(as, word);
  }

  /** Whether the participle says nothing of who does what to whom. */
  private boolean isBare(int participle) {
    return !tree.has(participle, "nsubj")
        && !tree.has(participle, "obj")
        && !tree.has(participle, "iobj")
        && !tree.has(participle, "aux")
        && !tree.has(participle, "ccomp")
        && !tree.has(participle, "xcomp");
  }
}
