package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import java.util.List;

/**
 * Says whose a view is that a noun with "that" tells of, by the verb that the noun stands with. Who
 * takes, voices or confirms a view holds it; who denies or dismisses a claim says the opposite; a
 * warning that was ignored, a rumour that spread and a theory that was looked into are nobody's but
 * their own, and open.
 */
final class HeldViews {
  /** Not "raise", "give" or "spread": a storm raises fears and holds none. */
  private static final ImmutableSet<String> HOLDING =
      ImmutableSet.of(
          "accept",
          "acknowledge",
          "adopt",
          "advance",
          "air",
          "back",
          "confirm",
          "defend",
          "echo",
          "endorse",
          "express",
          "form",
          "harbor",
          "harbour",
          "have",
          "hold",
          "issue",
          "maintain",
          "make",
          "present",
          "publish",
          "reiterate",
          "release",
          "renew",
          "repeat",
          "share",
          "state",
          "support",
          "take",
          "uphold",
          "voice");

  private static final ImmutableSet<String> DENYING =
      ImmutableSet.of(
          "contest",
          "contradict",
          "debunk",
          "deny",
          "dismiss",
          "disprove",
          "dispute",
          "rebut",
          "refute",
          "reject",
          "repudiate");

  /** What somebody acts in: "in the belief that". Shares that fall on fears have none. */
  private static final ImmutableSet<String> MINDS =
      ImmutableSet.of("belief", "conviction", "expectation", "hope", "view");

  private final Sentence sentence;
  private final PhraseReader phrases;

  HeldViews(Sentence sentence, PhraseReader phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * What holds in the clause of a view.
   *
   * @param noun the noun that tells of the view, where it hangs on a verb
   * @param context what holds where the noun stands
   * @param subjects who does what the verb says
   */
  Context of(int noun, Context context, List<Argument> subjects) {
    Dependency edge = sentence.governor(noun).orElseThrow();
    String verb = edge.governor() < 0 ? "" : sentence.token(edge.governor()).lemma();
    boolean certain =
        context.polarity() == Polarity.POSITIVE
            && context.modality() == Modality.ACTUAL
            && !subjects.isEmpty();
    boolean object = edge.is("obj") || edge.is("ccomp") || edge.is("xcomp");
    if (certain && object && DENYING.contains(verb)) {
      return held(context, subjects).under(Polarity.NEGATIVE, Modality.ACTUAL);
    }
    if (certain && (object && HOLDING.contains(verb) || isShared(edge, noun))) {
      return held(context, subjects);
    }
    return open(noun);
  }

  /**
   * What holds in a clause inside a phrase: "comment on reports that he resigned" says of nobody
   * but the reports that he did.
   *
   * @param that whether "that" opens the clause
   */
  Context within(int noun, boolean that, Context context) {
    return that && ViewNouns.contains(sentence.token(noun).lemma())
        ? open(noun)
        : context.withSubjects(ImmutableList.of());
  }

  /** A view of which nobody above says that it is his: only the noun itself does. */
  Context open(int noun) {
    Argument holder = phrases.argument(sentence, noun, Slot.SPEAKER, "nsubj");
    return new Context(Polarity.POSITIVE, Modality.POSSIBLE, ImmutableList.of(), ImmutableList.of())
        .withSpeakers(ImmutableList.of(holder));
  }

  private static Context held(Context context, List<Argument> subjects) {
    return context.withSpeakers(subjects).withSubjects(ImmutableList.of());
  }

  private boolean isShared(Dependency edge, int noun) {
    return edge.is("obl")
        && MINDS.contains(sentence.token(noun).lemma())
        && sentence.dependents(noun, "case").stream().anyMatch(token -> token.lemma().equals("in"));
  }
}
