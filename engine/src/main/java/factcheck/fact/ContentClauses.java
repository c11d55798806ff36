package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds in a clause that is the content of another one's verb: what somebody said, asked, saw
 * or knew, and what is said to be possible.
 */
final class ContentClauses {
  private static final ImmutableSet<String> VIEWS = ImmutableSet.of("think", "believe");

  private static final ImmutableSet<String> FIRST_PERSONS = ImmutableSet.of("i", "we");

  private final Sentence sentence;
  private final ClauseFacts clauses;
  private final DependentClauses dependents;
  private final Doers doers;

  ContentClauses(Sentence sentence, ClauseFacts clauses, DependentClauses dependents, Doers doers) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.dependents = dependents;
    this.doers = doers;
  }

  /**
   * What holds in the clause.
   *
   * @param edge from the verb to the clause
   * @param context what holds of the verb
   * @param subjects who does what the verb says
   * @return empty where the verb makes no more of it than its {@link Embedding} says
   */
  Optional<Context> of(Dependency edge, Context context, ImmutableList<Argument> subjects) {
    int head = edge.governor();
    int below = edge.dependent();
    if (FreeRelatives.is(sentence, edge)) {
      return Optional.of(context.beside().withSubjects(ImmutableList.of()));
    }
    if (edge.is("ccomp")) {
      Optional<Context> content = ofFinite(head, below, context, subjects);
      if (content.isPresent()) {
        return content;
      }
    }
    boolean impersonal =
        clauses.isImpersonal(head) && clauses.isCopular(head) && dependents.isInfinitive(below);
    return impersonal ? Optional.of(judged(head, context)) : Optional.empty();
  }

  private Optional<Context> ofFinite(
      int head, int below, Context context, ImmutableList<Argument> subjects) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    boolean speech = SpeechVerbs.contains(lemma) && sentence.token(head).isVerb();
    boolean denied = context.polarity() == Polarity.NEGATIVE;
    boolean question = dependents.isQuestion(below);
    if (ClauseVerbs.asks(lemma) && question) {
      // "Asked him how he had got in": nobody says that he had.
      return Optional.of(open(context));
    }
    if (dependents.isWhetherTo(below) && sentence.dependents(head, "obj", "iobj").isEmpty()) {
      // "Will decide whether to appeal": who decides may.
      return Optional.of(open(context).withSubjects(subjects));
    }
    boolean doubted =
        Embedding.of(lemma).filter(one -> one.modality() == Modality.POSSIBLE).isPresent();
    if (dependents.isWhether(below) && !doubted) {
      // "Has not disclosed whether it paid", "will decide whether it was legal": open.
      return Optional.of(open(context));
    }
    if (denied && lemma.equals("believe") && context.modality() == Modality.POSSIBLE) {
      // "Could not believe that they had won": they had.
      return Optional.of(context.beside().withSubjects(ImmutableList.of()));
    }
    if (speech && denied && ClauseVerbs.plainlySays(lemma)) {
      // "He did not say that P" leaves P open; whether P is nothing that he says.
      return Optional.of(question ? asked(below, context) : openTo(head, context, subjects));
    }
    if (speech && denied && Factives.contains(lemma)) {
      // "Did not disclose that it had lost data": it had.
      return Optional.of(context.beside().withSubjects(ImmutableList.of()));
    }
    if (speech && denied && !ClauseVerbs.holds(lemma) && Embedding.of(lemma).isEmpty()) {
      // "Could not confirm that P" leaves P open; "does not think that P" is "thinks that not P".
      return Optional.of(openTo(head, context, subjects));
    }
    if (question && ClauseVerbs.brings(lemma) && context.modality() != Modality.ACTUAL) {
      // "Tests will show where she lived": she did live somewhere, and no test says so yet.
      return Optional.of(
          dependents.isWhether(below) || !dependents.isPast(below)
              ? open(context)
              : context.beside().withSubjects(ImmutableList.of()));
    }
    if (speech) {
      return Optional.of(said(head, lemma, context, subjects));
    }
    if (context.modality() == Modality.WANTED && ClauseVerbs.acknowledges(lemma)) {
      // "Wants Japan to recognize that P": P is the position of the one who wants it.
      return Optional.of(
          new Context(Polarity.POSITIVE, Modality.ACTUAL, context.speakers(), ImmutableList.of())
              .withSpeakers(doers.wanting(head)));
    }
    boolean existence = !sentence.dependents(head, "expl").isEmpty();
    if (denied && (ClauseVerbs.perceives(lemma) || existence)) {
      // "There was no evidence that he fell".
      return Optional.of(open(context));
    }
    if ((denied || clauses.isImpersonal(head)) && question) {
      // "It is not known who paid": somebody did, for all that is said.
      return Optional.of(asked(below, context));
    }
    // "He did not know that the ship leaked": it did.
    return denied && Factives.contains(lemma)
        ? Optional.of(context.beside().withSubjects(ImmutableList.of()))
        : Optional.empty();
  }

  private Context said(int head, String lemma, Context context, ImmutableList<Argument> subjects) {
    return goesOnSpeaking(head, context, subjects)
        ? saidBy(head, lemma, context, ImmutableList.of())
        : saidBy(head, lemma, context, subjects);
  }

  /** "Lee said he was sorry, admitting that": Lee says it once. */
  private boolean goesOnSpeaking(int head, Context context, ImmutableList<Argument> subjects) {
    boolean gerund =
        sentence.token(head).tag().equals("VBG")
            && sentence.governor(head).filter(edge -> edge.is("advcl")).isPresent()
            && sentence.dependents(head, "nsubj").isEmpty();
    return gerund
        && subjects.size() == 1
        && !context.speakers().isEmpty()
        && context
            .speakers()
            .get(context.speakers().size() - 1)
            .text()
            .equals(subjects.get(0).text());
  }

  private Context saidBy(
      int head, String lemma, Context context, ImmutableList<Argument> subjects) {
    Optional<Embedding> embedding = Embedding.of(lemma);
    if (embedding.isPresent() && !isOwnView(head, context)) {
      return context.withSpeakers(subjects).withSubjects(ImmutableList.of()).under(embedding);
    }
    boolean plain = ClauseVerbs.plainlySays(lemma);
    Context said =
        new Context(
            context.polarity(),
            plain ? Modality.ACTUAL : context.modality(),
            context.speakers(),
            ImmutableList.of());
    Context held =
        clauses.isHearsay(head) ? said.under(Polarity.POSITIVE, Modality.POSSIBLE) : said;
    return held.withSpeakers(subjects);
  }

  /** "Nobody says that it failed" gives no words of anybody's. */
  private Context openTo(int verb, Context context, ImmutableList<Argument> subjects) {
    boolean nobody =
        sentence.dependents(verb, "nsubj").stream()
            .anyMatch(subject -> Negation.isDenying(sentence, subject));
    return nobody ? open(context) : open(context).withSpeakers(subjects);
  }

  /** "We believe it is fair": a modest way to say that it is. */
  private boolean isOwnView(int head, Context context) {
    Token verb = sentence.token(head);
    return VIEWS.contains(verb.lemma())
        && verb.tag().equals("VBP")
        && context.modality() == Modality.ACTUAL
        && context.polarity() == Polarity.POSITIVE
        && sentence.dependents(head, "aux").isEmpty()
        && sentence.dependents(head, "nsubj").stream()
            .anyMatch(who -> FIRST_PERSONS.contains(who.text().toLowerCase(Locale.ROOT)));
  }

  /** "Did not say how he died": he did; who has been hurt, and how many, is open. */
  private Context asked(int question, Context context) {
    return dependents.isGranted(question)
        ? context.beside().withSubjects(ImmutableList.of())
        : open(context);
  }

  /**
   * "It is not fair to wait": nobody waits, or does not. "It was not possible to save it": nobody
   * could.
   */
  private Context judged(int head, Context context) {
    return switch (sentence.token(head).lemma()) {
      case "possible", "feasible" ->
          new Context(
              context.polarity(), Modality.POSSIBLE, context.speakers(), ImmutableList.of());
      case "impossible" ->
          new Context(
              context.polarity().flip(), Modality.POSSIBLE, context.speakers(), ImmutableList.of());
      default -> open(context);
    };
  }

  private static Context open(Context context) {
    return new Context(
        Polarity.POSITIVE, Modality.POSSIBLE, context.speakers(), ImmutableList.of());
  }
}
