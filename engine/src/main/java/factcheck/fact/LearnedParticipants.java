package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Dependency;
import factcheck.text.Expletives;
import factcheck.text.Participants;
import factcheck.text.Pointer;
import factcheck.text.Sentence;
import java.util.List;
import java.util.OptionalInt;

/**
 * Corrects who does what a clause tells, and what it is done to, where a scorer knows better than
 * the rules ({@link ParticipantChoice}). Without a scorer all stays as it is.
 */
final class LearnedParticipants {
  private final Sentence sentence;
  private final PhraseReader phrases;
  private final ArgumentReader arguments;

  LearnedParticipants(Sentence sentence, PhraseReader phrases, ArgumentReader arguments) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.arguments = arguments;
  }

  /**
   * Who does what {@code head} tells.
   *
   * @param ruled as the rules have it; empty for nobody
   * @param above who does what the clause above tells; a passive clause is done to them
   */
  ImmutableList<Argument> doers(
      int head, ImmutableList<Argument> ruled, ImmutableList<Argument> above) {
    OptionalInt other =
        sentence
            .participants(head)
            .map(Participants::doer)
            .map(opinion -> other(head, ParticipantChoice.DOER, opinion, ruled))
            .orElse(OptionalInt.empty());
    if (other.isEmpty()) {
      return ruled;
    }
    int word = other.getAsInt();
    if (word == Pointer.NOBODY) {
      return ImmutableList.of();
    }
    boolean passive = ArgumentReader.isPassive(sentence, head);
    if (isUnnumbered(word)
        || Expletives.is(sentence, sentence.token(word))
        || passive && above.stream().anyMatch(one -> isIn(one, word))
        || isOtherwiseThere(head, word)) {
      return ruled;
    }
    if (sentence.subtree(word).contains(head)) {
      return ImmutableList.of(phrases.doer(sentence, word));
    }
    return arguments.row(sentence, word, Slot.SUBJECT, passive ? "by" : "nsubj");
  }

  /** The fact of {@code head} with the object that is likeliest. */
  Fact withObject(Fact fact, int head) {
    if (fact.predicate().equals("be")) {
      return fact;
    }
    ImmutableList<Argument> ruled =
        fact.directObject().map(ImmutableList::of).orElse(ImmutableList.of());
    OptionalInt other =
        sentence
            .participants(head)
            .map(Participants::object)
            .map(opinion -> other(head, ParticipantChoice.OBJECT, opinion, ruled))
            .orElse(OptionalInt.empty());
    if (other.isEmpty()) {
      return fact;
    }
    int word = other.getAsInt();
    ImmutableList<Argument> rest =
        fact.arguments().stream()
            .filter(one -> !ruled.contains(one))
            .collect(ImmutableList.toImmutableList());
    // How far prices fell is no object, and yet stays where it is.
    boolean stays =
        word == Pointer.NOBODY
            || ArgumentReader.isTime(sentence.token(word))
            || fact.subject().filter(one -> isIn(one, word)).isPresent()
            || rest.stream().anyMatch(one -> isIn(one, word))
            || !sentence.dependents(word, "nsubj", "cop").isEmpty()
            || isSubjectBelow(head, word)
            || VerbChains.isOfInfinitive(
                sentence, head, phrases.argument(sentence, word, Slot.OBJECT, "obj"));
    if (stays) {
      return fact;
    }
    ImmutableList<Argument> found =
        sentence.subtree(word).contains(head)
            ? ImmutableList.of(phrases.argument(sentence, word, Slot.OBJECT, "obj"))
            : arguments.row(sentence, word, Slot.OBJECT, "obj");
    return fact.telling(fact.id(), fact.subject(), rest)
        .with(OwnPronouns.named(found, fact.speakers()));
  }

  /**
   * Whether the scorer takes for the doer what it holds for the object, or what the rules read as
   * another part of the clause: "by coach", "behind the altar hung two paintings".
   */
  private boolean isOtherwiseThere(int head, int word) {
    boolean object =
        sentence
            .participants(head)
            .filter(opinion -> opinion.object().log(word) > opinion.doer().log(word))
            .isPresent();
    return object
        || ArgumentReader.isPassive(sentence, head) && governor(word) == head
        || arguments.others(sentence, head).stream().anyMatch(one -> isIn(one, word));
  }

  /** "Expects the merger to save money": it does not expect the merger. */
  private boolean isSubjectBelow(int head, int word) {
    return sentence
        .governor(word)
        .filter(edge -> edge.is("nsubj") && edge.governor() != head)
        .filter(edge -> edge.governor() >= 0 && sentence.subtree(head).contains(edge.governor()))
        .isPresent();
  }

  private boolean isIn(Argument argument, int word) {
    return argument.span().contains(sentence.token(word).span());
  }

  /**
   * The word, or nobody, that more speaks for than for the rules' first; empty where theirs stays,
   * or the scorer has not read it.
   */
  private OptionalInt other(
      int head, ParticipantChoice role, Pointer opinion, List<Argument> ruled) {
    int own = word(ruled);
    if (!ruled.isEmpty() && (!opinion.seen().contains(own) || isUnnumbered(own))) {
      return OptionalInt.empty();
    }
    int named = own >= 0 && sentence.token(own).isVerb() ? Pointer.NOBODY : own;
    int chosen = role.of(opinion, named, role.source(sentence, head, own));
    return chosen == named || PhraseHeads.areOfOne(sentence, chosen, own)
        ? OptionalInt.empty()
        : OptionalInt.of(chosen);
  }

  /**
   * Words that the scorer never learnt to name: "asked who had sold it", "his plan to sell it" (he
   * does).
   */
  private boolean isUnnumbered(int word) {
    return sentence.token(word).tag().matches("W.*|PRP\\$");
  }

  /** What the first hangs by; nobody where there is none. */
  private int word(List<Argument> named) {
    return named.isEmpty() ? Pointer.NOBODY : PhraseHeads.of(sentence, named.get(0).span());
  }

  private int governor(int word) {
    return sentence.governor(word).map(Dependency::governor).orElse(-1);
  }
}
