package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Says whose words a clause is, by what stands beside it: quotation marks, "they say" between
 * commas, "according to" and the like. What the clauses above it say of it is for {@link
 * ClauseReader}.
 */
final class ClauseSpeakers {
  /** Verbs of what is done with another's words. */
  private static final ImmutableSet<String> ANSWERS =
      ImmutableSet.of(
          "dismiss",
          "reject",
          "dispute",
          "deny",
          "doubt",
          "question",
          "refute",
          "contest",
          "criticise",
          "criticize");

  /** Verbs of what a thing is known by, which a writer adds to its name. */
  private static final ImmutableSet<String> DESCRIBING =
      ImmutableSet.of(
          "lead", "head", "chair", "run", "own", "found", "base", "locate", "situate", "know");

  private static final ImmutableSet<String> PAST = ImmutableSet.of("VBD", "would", "could");
  private static final ImmutableSet<String> PRESENT = ImmutableSet.of("VBZ", "VBP");
  private static final ImmutableSet<String> OTHER_TENSES =
      ImmutableSet.of("VBZ", "VBP", "will", "can", "may", "might", "must", "should", "shall");

  private final Sentence sentence;
  private final PhraseReader phrases;
  private final ArgumentReader arguments;
  private final DependentClauses dependents;
  private final Quotations quotations;

  ClauseSpeakers(
      Sentence sentence,
      PhraseReader phrases,
      ArgumentReader arguments,
      DependentClauses dependents,
      Quotations quotations) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.arguments = arguments;
    this.dependents = dependents;
    this.quotations = quotations;
  }

  /**
   * The context of a clause with the speakers that stand beside it.
   *
   * @param context what the clauses above make of it
   * @param top what holds of the sentence as a whole
   */
  Context beside(int head, Context context, Context top) {
    if (isOfSource(head)) {
      // "According to a man who saw it": that he saw it is not his word.
      return new Context(context.polarity(), context.modality(), List.of(), context.subjects());
    }
    Context said = isNarrated(head, context) ? context.withSpeakersOf(top) : context;
    Context here = parenthesis(head, quoted(head, reporting(head, said, top)));
    if (!dependents.isRelative(head)) {
      return here;
    }
    return here.withSpeakers(
        sources(head).stream()
            .filter(one -> here.speakers().stream().noneMatch(o -> o.span().equals(one.span())))
            .toList());
  }

  /** Whether the clause says which source is meant: "according to figures released on Monday". */
  private boolean isOfSource(int head) {
    return sentence
        .governor(head)
        .filter(edge -> edge.governor() >= 0 && edge.is("acl"))
        .filter(edge -> isSource(edge.governor()))
        .isPresent();
  }

  /**
   * Whether the writer adds the clause to another's words: "said it cost $5 million, a figure that
   * the union denies", "denied that it would close the mill, where 90 people work", "polls say the
   * Greens, led by Ann Lee, will lose".
   */
  private boolean isNarrated(int head, Context context) {
    boolean aside = !context.speakers().isEmpty() && standsBehindComma(head);
    return aside
        && (dependents.isRelative(head)
            ? isAnswer(head) || isPresentInPast(head)
            : isDescription(head));
  }

  /** "The Greens, led by Ann Lee": who they are. */
  private boolean isDescription(int clause) {
    Token participle = sentence.token(clause);
    return participle.tag().equals("VBN")
        && DESCRIBING.contains(participle.lemma())
        && sentence.dependents(clause, "aux", "nsubj", "mark").isEmpty()
        && sentence
            .governor(clause)
            .filter(edge -> edge.is("acl") && edge.governor() >= 0)
            .filter(edge -> sentence.token(edge.governor()).isProperNoun())
            .isPresent();
  }

  /** Whether a comma stands before the clause, or before the noun that sums up what it is of. */
  private boolean standsBehindComma(int clause) {
    int noun = sentence.governor(clause).map(Dependency::governor).orElse(-1);
    if (noun < 0) {
      return false;
    }
    boolean summed = sentence.governor(noun).filter(edge -> edge.is("dep")).isPresent();
    int first = sentence.subtree(summed ? noun : clause).first();
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  /** What somebody else says of it. */
  private boolean isAnswer(int clause) {
    String verb = sentence.token(clause).lemma();
    return ANSWERS.contains(verb)
        && sentence
            .dependent(clause, "nsubj")
            .filter(subject -> subject.isNoun() && subject.index() < clause)
            .isPresent()
        && sentence.token(sentence.governor(clause).orElseThrow().governor()).isNoun();
  }

  /** A present tense that stands in what is told in the past is not of the words reported. */
  private boolean isPresentInPast(int clause) {
    int above = sentence.governor(clause).map(Dependency::governor).orElse(-1);
    while (above >= 0 && !PAST.contains(tense(above)) && !OTHER_TENSES.contains(tense(above))) {
      above = sentence.governor(above).map(Dependency::governor).orElse(-1);
    }
    return above >= 0
        && PAST.contains(tense(above))
        && PRESENT.contains(tense(clause))
        && !isOwned(clause);
  }

  /** "Its pill, which cures colds": what somebody says of his own he may say himself. */
  private boolean isOwned(int clause) {
    return sentence.governor(clause).map(Dependency::governor).filter(noun -> noun >= 0).stream()
        .flatMap(noun -> sentence.dependents(noun, "nmod:poss").stream())
        .anyMatch(owner -> owner.tag().equals("PRP$"));
  }

  /** The tag of the word that shows the clause's tense, or the modal itself. */
  private String tense(int clause) {
    Token word = Tenses.word(sentence, clause);
    return word.tag().equals("MD") ? word.lemma() : word.tag();
  }

  private boolean isSource(int noun) {
    return Sources.speaker(sentence, sentence.token(noun))
        .filter(speaker -> speaker.index() == noun)
        .isPresent();
  }

  /**
   * Who says it, by one of the {@link Sources}: within a relative clause the source of that clause
   * alone.
   *
   * @param clause head of the relative clause; -1 for what is said of the whole sentence
   */
  ImmutableList<Argument> sources(int clause) {
    ImmutableList.Builder<Argument> speakers = ImmutableList.builder();
    for (Token token : sentence.tokens()) {
      Optional<Token> speaker = Sources.speaker(sentence, token);
      if (speaker.isPresent() && dependents.relativeAbove(token.index()) == clause) {
        int named = speaker.get().index();
        speakers.add(phrases.argument(sentence, named, Slot.SPEAKER, "according to"));
      }
    }
    return speakers.build();
  }

  /**
   * Who says what a noun phrase adds about somebody ("Lund, a clerk, left, according to police"):
   * the text itself, but for what is quoted and what has a source of its own.
   *
   * @param head head of the words that are added
   */
  ImmutableList<Argument> ofAddition(int head) {
    NavigableSet<Integer> phrase = sentence.subtree(head);
    ImmutableList.Builder<Argument> speakers = ImmutableList.builder();
    quotations
        .at(sentence.token(head).span().begin())
        .flatMap(Quotations.Quotation::speaker)
        .map(Argument::asSpeaker)
        .ifPresent(speakers::add);
    // "The attacker was Lund, a clerk, according to police": all that is said of him is theirs.
    boolean told =
        sentence.governor(head).map(Dependency::governor).filter(noun -> noun >= 0).stream()
            .anyMatch(noun -> !sentence.dependents(noun, "cop").isEmpty());
    sources(dependents.relativeAbove(head)).stream()
        .filter(source -> told || PhraseReader.span(sentence, phrase).contains(source.span()))
        .forEach(speakers::add);
    return speakers.build();
  }

  /** "The plant shut," she said: where the parser hangs "said" below the words that it reports. */
  private Context reporting(int head, Context context, Context top) {
    int governor = sentence.governor(head).map(Dependency::governor).orElse(-1);
    boolean below =
        governor >= 0
            && SpeechVerbs.contains(sentence.token(head).lemma())
            && quotations.at(sentence.token(governor).span().begin()).isPresent()
            && quotations.at(sentence.token(head).span().begin()).isEmpty();
    return below ? top : context;
  }

  /** "A mill that, they say, burned down": their words. */
  private Context parenthesis(int head, Context context) {
    return sentence.dependents(head, "parataxis").stream()
        .filter(verb -> isParenthesis(head, verb))
        .map(verb -> arguments.subjects(sentence, verb.index()))
        .findFirst()
        .map(context::withSpeakers)
        .orElse(context);
  }

  boolean isParenthesis(int clause, Token verb) {
    return dependents.isRelative(clause)
        && verb.index() < clause
        && SpeechVerbs.contains(verb.lemma())
        && sentence.dependents(verb.index(), "ccomp", "obj").isEmpty();
  }

  /** "“There are reports that the mill shut,” she said": she speaks of the reports. */
  private Context quoted(int head, Context context) {
    return quotations
        .at(sentence.token(head).span().begin())
        .filter(
            quotation ->
                context.speakers().stream()
                    .allMatch(inner -> quotation.span().contains(inner.span())))
        .flatMap(Quotations.Quotation::speaker)
        .map(context::saidBy)
        .orElse(context);
  }
}
