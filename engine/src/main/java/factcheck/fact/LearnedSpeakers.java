package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import factcheck.text.Participants;
import factcheck.text.Pointer;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Corrects who is reported as saying what a clause tells, where a scorer knows better than the
 * rules ({@link ParticipantChoice#SAYER}): "the mill, they say, lost money that the state had lent
 * it" is not all theirs. Without a scorer all stays as it is, and so does a speaker of another
 * sentence.
 */
final class LearnedSpeakers {
  private final Sentence sentence;
  private final PhraseReader phrases;
  private final ArgumentReader arguments;
  private final Map<Integer, ImmutableList<Argument>> byClause = new HashMap<>();

  LearnedSpeakers(Sentence sentence, PhraseReader phrases, ArgumentReader arguments) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.arguments = arguments;
  }

  /**
   * The context of a clause with its likeliest speakers. A clause that reports another one has to
   * be asked about before.
   *
   * @param head of the clause
   * @param ruled the context as the rules have it
   */
  Context of(int head, Context ruled) {
    ImmutableList<Argument> speakers = ImmutableList.copyOf(ruled.speakers());
    ImmutableList<Argument> chosen =
        chosen(head, speakers).map(word -> upTo(word, head, speakers)).orElse(speakers);
    byClause.put(head, chosen);
    return chosen.equals(speakers) ? ruled : ruled.withOnly(chosen);
  }

  /**
   * The word of another innermost speaker, or nobody; empty where that of the rules stays, because
   * the scorer agrees or has no clear opinion, another sentence has it, or the scorer does not know
   * such ones.
   */
  private Optional<Integer> chosen(int head, ImmutableList<Argument> speakers) {
    int own = speakers.isEmpty() ? Pointer.NOBODY : word(speakers.get(speakers.size() - 1));
    if (!speakers.isEmpty() && (own == Pointer.NOBODY || isView(own, head) || isOwner(own, head))) {
      return Optional.empty();
    }
    List<Integer> opinions =
        Stream.concat(Stream.of(head), copula(head))
            .flatMap(word -> sentence.participants(word).map(Participants::sayer).stream())
            .filter(opinion -> own < 0 || opinion.seen().contains(own))
            .map(opinion -> choice(opinion, head, own))
            .distinct()
            .toList();
    return opinions.size() == 1 && isOther(opinions.get(0), own, head)
        ? Optional.of(opinions.get(0))
        : Optional.empty();
  }

  /** Whether it is not the rules' speaker, and nobody or one who can say it. */
  private boolean isOther(int word, int own, int head) {
    if (word == own) {
      return false;
    }
    if (word == Pointer.NOBODY) {
      return true;
    }
    Token token = sentence.token(word);
    return !token.isVerb()
        && word != head
        && sentence.governor(word).isPresent()
        && !isDenied(PhraseHeads.above(sentence, word))
        && !Negation.isDenying(sentence, token);
  }

  /** "Neither the mayor nor the governor said that": nobody does. */
  private boolean isDenied(int verb) {
    return verb >= 0 && Negation.denies(sentence, verb);
  }

  /** "Fears that the bank would close" are nobody's words; they say that nobody vouches for it. */
  private boolean isView(int speaker, int clause) {
    return ViewNouns.contains(sentence.token(speaker).lemma())
        && sentence.governor(clause).filter(edge -> edge.governor() == speaker).isPresent();
  }

  /** "In Kelly's telling", "in the view of engineers", which the scorer has seldom read. */
  private boolean isOwner(int speaker, int clause) {
    return sentence.governor(speaker).filter(edge -> edge.is("nmod")).isPresent()
        && !sentence.subtree(speaker).contains(clause);
  }

  /** A noun that something is may be read as no predicate at all, its copula hardly. */
  private Stream<Integer> copula(int head) {
    return sentence.dependents(head, "cop").stream().map(Token::index);
  }

  private int choice(Pointer opinion, int head, int own) {
    ParticipantChoice role = ParticipantChoice.SAYER;
    int word = role.of(opinion, own, role.source(sentence, head, own));
    return PhraseHeads.areOfOneRow(sentence, word, own) ? own : word;
  }

  /** The chain that ends with a word of the sentence, or has nobody of it. */
  private ImmutableList<Argument> upTo(int word, int head, ImmutableList<Argument> speakers) {
    if (word == Pointer.NOBODY) {
      return far(speakers);
    }
    int last =
        Iterables.indexOf(
            speakers.reverse(), one -> PhraseHeads.areOfOneRow(sentence, word(one), word));
    if (last >= 0) {
      return speakers.subList(0, speakers.size() - last);
    }
    int above = PhraseHeads.above(sentence, word);
    return named(
        word, head, above == head ? far(speakers) : byClause.getOrDefault(above, far(speakers)));
  }

  private ImmutableList<Argument> named(int word, int head, ImmutableList<Argument> outer) {
    List<Argument> found =
        sentence.subtree(word).contains(head)
            ? ImmutableList.of(phrases.argument(sentence, word, Slot.SPEAKER, ""))
            : arguments.row(sentence, word, Slot.SPEAKER, "");
    return ImmutableList.<Argument>builder()
        .addAll(outer)
        .addAll(OwnPronouns.named(found, outer))
        .build();
  }

  /** Those whom another sentence names. */
  private ImmutableList<Argument> far(ImmutableList<Argument> speakers) {
    return speakers.stream()
        .filter(one -> !sentence.span().contains(one.span()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a speaker's name hangs by; nobody where another sentence has it. */
  private int word(Argument speaker) {
    return sentence.span().contains(speaker.span())
        ? PhraseHeads.of(sentence, speaker.span())
        : Pointer.NOBODY;
  }
}
