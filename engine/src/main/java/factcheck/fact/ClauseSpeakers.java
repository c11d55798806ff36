package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Says whose words a clause is, by what stands beside it: quotation marks, "they say" between
 * commas, "according to" and the like. What the clauses above it say of it is for {@link
 * ClauseReader}.
 */
final class ClauseSpeakers {
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
    Context here = parenthesis(head, quoted(head, reporting(head, context, top)));
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
