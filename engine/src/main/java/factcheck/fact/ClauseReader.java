package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Expletives;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the facts of one sentence by walking its dependency tree from the root, and carrying down
 * what the clauses above make of those below: polarity, modality, speakers, and who does it.
 */
final class ClauseReader {
  /** Conjunctions of clauses that the narrator adds to what somebody says in a gerund. */
  private static final ImmutableSet<String> NARRATED =
      ImmutableSet.of("as", "while", "after", "before", "when", "although", "though");

  private final Sentence sentence;
  private final PhraseReader phrases;
  private final ArgumentReader arguments;
  private final ClauseFacts clauses;
  private final DependentClauses dependents;
  private final ContentClauses contents;
  private final NounClauses nounClauses;
  private final Doers doers;
  private final Contrasts contrasts;
  private final HeldViews views;
  private final ClauseSpeakers speakers;
  private final LearnedParticipants participants;
  private final LearnedSpeakers likeliest;
  private final List<Fact> facts;
  private final Set<Integer> visited = new HashSet<>();
  private Context top = Context.TOP;

  ClauseReader(Sentence sentence, PhraseReader phrases, Quotations quotations, List<Fact> facts) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.arguments = new ArgumentReader(phrases);
    this.clauses = new ClauseFacts(sentence, phrases, arguments);
    this.doers = new Doers(sentence, arguments, clauses);
    this.contrasts = new Contrasts(sentence, phrases);
    this.views = new HeldViews(sentence, phrases);
    this.dependents = new DependentClauses(sentence);
    this.nounClauses = new NounClauses(sentence, phrases, views, dependents);
    this.contents = new ContentClauses(sentence, clauses, dependents, doers);
    this.speakers = new ClauseSpeakers(sentence, phrases, arguments, dependents, quotations);
    this.participants = new LearnedParticipants(sentence, phrases, arguments);
    this.likeliest = new LearnedSpeakers(sentence, phrases, arguments);
    this.facts = facts;
  }

  void read() {
    top = Context.TOP.withSpeakers(speakers.sources(-1));
    for (Token root : sentence.roots()) {
      if (Moods.stateNothing(sentence, root)) {
        return;
      }
      clause(root.index(), top);
    }
    // Whatever the parser left hanging by an unknown edge is still a clause.
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !visited.contains(token.index()) && isFiniteClause(token)) {
        clause(token.index(), top);
      }
    }
    NounFacts.read(sentence, phrases, speakers, facts);
    Ages.read(sentence, phrases, speakers, facts);
  }

  private boolean isFiniteClause(Token token) {
    return sentence.governor(token.index()).isPresent()
        && !sentence.dependents(token.index(), "nsubj").isEmpty();
  }

  private void clause(int head, Context context) {
    if (!visited.add(head)) {
      return;
    }
    Context here = likeliest.of(head, speakers.beside(head, context, top));
    if (clauses.isStrayRelative(head)) {
      here = here.beside();
    }
    Token token = sentence.token(head);
    if (Moods.isExhortation(sentence, token) || Moods.isAside(sentence, token)) {
      visited.addAll(sentence.subtree(head));
      return;
    }
    if (dependents.isStart(head)) {
      others(head, here, ImmutableList.of());
      return;
    }
    if (Negation.isYetTo(sentence, head)) {
      ImmutableList<Argument> subjects = subjectsOr(head, here);
      for (Token below : sentence.dependents(head, "xcomp")) {
        clause(
            below.index(), here.under(Polarity.NEGATIVE, Modality.ACTUAL).withSubjects(subjects));
      }
      others(head, here, subjects);
      return;
    }
    if (VerbChains.isBeTo(sentence, head) || VerbChains.isGoingTo(sentence, head)) {
      // "The mill was to close", "is going to close": it was planned.
      ImmutableList<Argument> subjects = doers.aiming(head, subjectsOr(head, here));
      for (Token below : sentence.dependents(head, "xcomp")) {
        Polarity polarity = Negation.denies(sentence, head) ? Polarity.NEGATIVE : Polarity.POSITIVE;
        Modality open = ModalityReader.of(sentence, head);
        clause(
            below.index(),
            here.under(polarity, open == Modality.ACTUAL ? Modality.PLANNED : open)
                .withSubjects(subjects));
      }
      others(head, here, subjects);
      return;
    }
    boolean denied = Negation.denies(sentence, head) ^ Negation.hasYetBelow(sentence, head);
    Context own =
        here.under(
            denied ? Polarity.NEGATIVE : Polarity.POSITIVE, ModalityReader.of(sentence, head));
    ImmutableList<Argument> subjects = subjectsOr(head, own);
    if (token.isVerb() || clauses.isCopular(head) || token.isAdjective()) {
      Fact told = clauses.fact(facts.size(), head, own, subjects);
      boolean contrasted = !contrasts.denied(told, head, facts.size()).isEmpty();
      Fact fact = contrasted ? told : participants.withObject(told, head);
      if (clauses.states(fact, head) && !clauses.isImpersonal(head)) {
        ImmutableList<Fact> pairs = Pairings.of(fact, sentence);
        facts.addAll(pairs.size() > 1 ? pairs : Gaps.filled(fact, sentence));
        facts.addAll(contrasts.denied(fact, head, facts.size()));
      }
    }
    others(head, own, clauses.isImpersonal(head) ? ImmutableList.of() : subjects);
  }

  private ImmutableList<Argument> subjectsOr(int head, Context context) {
    ImmutableList<Argument> ruled = ruled(head, context);
    ImmutableList<Argument> doers =
        participants.doers(head, ruled, ImmutableList.copyOf(context.subjects()));
    return doers.equals(ruled) ? ruled : OwnPronouns.named(doers, context.speakers());
  }

  /** Who does it, as the rules have it. */
  private ImmutableList<Argument> ruled(int head, Context context) {
    ImmutableList<Argument> own =
        doers.cleft(head).orElseGet(() -> arguments.subjects(sentence, head));
    if (!own.isEmpty()) {
      return OwnPronouns.named(clauses.relative(own, head), context.speakers());
    }
    return ArgumentReader.isPassive(sentence, head)
        ? ImmutableList.of()
        : ImmutableList.copyOf(context.subjects());
  }

  /** Visits the clauses below. */
  private void others(int head, Context context, ImmutableList<Argument> subjects) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    ImmutableList<Argument> objects = doers.objects(head, context);
    for (Dependency edge : sentence.dependents(head)) {
      int below = edge.dependent();
      Token token = sentence.token(below);
      Optional<Embedding> linked = Embedding.linked(sentence, lemma, below);
      Optional<Embedding> embedding = linked.or(() -> Embedding.of(lemma));
      Optional<Context> content = contents.of(edge, context, subjects);
      if (Judgements.isResult(sentence, below) && !Judgements.is(sentence, below)) {
        clause(below, context.withSubjects(Doers.asSubjects(objects)));
      } else if (Judgements.is(sentence, below) && !objects.isEmpty()) {
        // "Considers the seizure illegal": the object is so, in the subject's view.
        clause(below, context.withSpeakers(subjects).withSubjects(Doers.asSubjects(objects)));
      } else if (content.isPresent()) {
        clause(below, content.get());
      } else if (VerbChains.isTough(sentence, head, below) && !clauses.isImpersonal(head)) {
        visited.add(below);
        Context open = context.under(Polarity.POSITIVE, Modality.POSSIBLE);
        facts.add(
            clauses
                .fact(facts.size(), below, open, ImmutableList.of())
                .with(subjects.stream().map(one -> one.as(Slot.OBJECT, "obj")).toList()));
      } else if (Expletives.isEffort(sentence, head) && dependents.isInfinitive(below)) {
        clause(below, context.withSubjects(Doers.asSubjects(doers.receivers(head))));
      } else if (edge.is("xcomp") && clauses.isPartOfGo(head, below)
          || edge.is("advcl") && dependents.isNominal(below)) {
        visited.add(below);
        nouns(below, context);
      } else if (edge.is("advcl")
          && embedding.map(Embedding::byObject).orElse(false)
          && dependents.isInfinitive(below)
          && !objects.isEmpty()) {
        // "Instructed her to release it", where the parser takes it for a purpose.
        clause(below, context.withSubjects(Doers.asSubjects(objects)).under(embedding));
      } else if (edge.is("advcl") && isNarrated(head, below)) {
        clause(below, top.withSubjects(ImmutableList.of()));
      } else if (edge.is("ccomp")
          || edge.is("xcomp")
          || edge.is("advcl")
              && (linked.isPresent() && !dependents.isOpenGround(below, context)
                  || dependents.isOfAdjective(edge))) {
        if (edge.is("xcomp")
            && !token.isVerb()
            && !clauses.isCopular(below)
            && !token.isAdjective()) {
          nouns(below, context);
          continue;
        }
        ImmutableList<Argument> who =
            doers.chained(
                head, below, embedding.map(Embedding::byObject).orElse(false), objects, subjects);
        Context inner =
            edge.is("ccomp")
                ? context.withSubjects(ImmutableList.of())
                : (ClauseVerbs.says(lemma, linked.isPresent())
                        ? context.withSpeakers(subjects)
                        : context)
                    .withSubjects(who);
        inner = isForgotten(edge, embedding) ? inner : inner.under(embedding);
        if (embedding.isEmpty() && dependents.isPurpose(edge)) {
          inner = inner.under(Polarity.POSITIVE, Modality.WANTED);
        }
        if (embedding.isEmpty() && dependents.isOfAdjective(edge)) {
          // "Free to use it": nobody has to, or has. "Too ill to go": they cannot.
          boolean too = Negation.isTooMuch(sentence, head);
          inner = inner.under(too ? Polarity.NEGATIVE : Polarity.POSITIVE, Modality.POSSIBLE);
        }
        if (edge.is("xcomp")
            && token.isAdjective()
            && !clauses.isCopular(below)
            && !ClauseVerbs.tellsOwnWords(lemma)) {
          // "Made sure that", "fell asleep": a part of what the verb says.
          visited.add(below);
          others(below, inner, who);
          continue;
        }
        clause(
            below,
            clauses.isHearsay(head) ? inner.under(Polarity.POSITIVE, Modality.POSSIBLE) : inner);
      } else if (edge.is("conj")) {
        Optional<Context> reported = reported(head, below, context, subjects);
        if (reported.isPresent()) {
          clause(below, reported.get());
        } else if (token.isVerb() || clauses.isCopular(below)) {
          clause(
              below,
              SharedAuxiliaries.beside(sentence, head, below, context)
                  .withSubjects(
                      ArgumentReader.isPassive(sentence, head)
                          ? Doers.asSubjects(objects)
                          : subjects));
        } else {
          nouns(below, context);
        }
      } else if (edge.is("advcl")) {
        clause(
            below,
            dependents
                .circumstance(head, below, context)
                .withSubjects(doers.meanwhile(head, below, objects, subjects)));
      } else if (edge.is("parataxis")) {
        clause(
            below,
            speakers.isParenthesis(head, token)
                ? top
                : context.beside().withSubjects(ImmutableList.of()));
      } else if (edge.is("csubj")) {
        Context own = context.beside().withSubjects(ImmutableList.of());
        clause(
            below,
            sentence.dependents(below, "nsubj").isEmpty()
                ? own.under(Polarity.POSITIVE, Modality.POSSIBLE)
                : own);
      } else if (edge.is("acl") && Expletives.isCleft(sentence, head)) {
        clause(below, context.withSubjects(ImmutableList.of()));
      } else if (edge.is("acl")) {
        clause(below, nounClauses.of(head, below, context, subjects));
      } else if (edge.is("nsubj")
          || edge.is("obj")
          || edge.is("obl")
          || edge.is("nmod")
          || edge.is("iobj")
          || edge.is("appos")
          || edge.is("dep")
          || edge.is("compound")
          || edge.is("advmod")
          || edge.is("amod")) {
        view(below, context, subjects);
        nouns(below, context.withSubjects(subjects));
      }
    }
  }

  /** "Forgot that she had won": she had; only an infinitive would deny it. */
  private boolean isForgotten(Dependency edge, Optional<Embedding> embedding) {
    return edge.is("ccomp")
        && embedding
            .map(e -> e.polarity() == Polarity.NEGATIVE && e.modality() == Modality.ACTUAL)
            .orElse(false)
        && !sentence.dependents(edge.dependent(), "nsubj").isEmpty();
  }

  /** "Denies draining the fund as the trial nears its end": the end is no part of the denial. */
  private boolean isNarrated(int head, int below) {
    boolean ownWords =
        sentence
            .governor(head)
            .filter(edge -> edge.governor() >= 0 && edge.is("xcomp"))
            .map(edge -> ClauseVerbs.tellsOwnWords(sentence.token(edge.governor()).lemma()))
            .orElse(false);
    return ownWords
        && !sentence.dependents(below, "nsubj").isEmpty()
        && sentence.dependents(below, "mark").stream()
            .anyMatch(mark -> NARRATED.contains(mark.text().toLowerCase(Locale.ROOT)));
  }

  /** "Said that A, but that B", where the parser puts B beside "said". */
  private Optional<Context> reported(
      int head, int below, Context context, ImmutableList<Argument> subjects) {
    boolean speech = SpeechVerbs.contains(sentence.token(head).lemma());
    return speech && dependents.hasThat(below)
        ? sentence.dependents(head).stream()
            .filter(edge -> edge.is("ccomp"))
            .findFirst()
            .flatMap(edge -> contents.of(edge, context, subjects))
        : Optional.empty();
  }

  /** "They took the view that P". "The idea of moving" is nobody's. */
  private void view(int noun, Context context, ImmutableList<Argument> subjects) {
    String lemma = sentence.token(noun).lemma();
    if (!ViewNouns.contains(lemma)) {
      return;
    }
    for (Token below : sentence.dependents(noun, "ccomp", "acl")) {
      if ((!sentence.dependents(below.index(), "mark").isEmpty()
              || dependents.hasThat(below.index()))
          && !dependents.isQuestion(below.index())
          && (dependents.hasThat(below.index())
              || subjects.stream()
                  .noneMatch(holder -> holder.span().contains(sentence.token(noun).span())))) {
        clause(below.index(), views.of(noun, context, subjects).under(Embedding.of(lemma)));
      }
    }
  }

  /** Clauses that hang inside a noun phrase. */
  private void nouns(int head, Context context) {
    for (Dependency edge : sentence.dependents(head)) {
      int below = edge.dependent();
      if (edge.is("acl") && dependents.isRunning(head, below)) {
        visited.add(below);
        nouns(below, context);
      } else if (edge.is("acl")) {
        clause(
            below, nounClauses.of(head, below, context, ImmutableList.copyOf(context.subjects())));
      } else if (edge.is("ccomp") || edge.is("advcl") || edge.is("parataxis")) {
        String lemma = sentence.token(head).lemma();
        Context inner = views.within(head, dependents.hasThat(below), context);
        clause(
            below,
            edge.is("advcl") && dependents.isMeasure(below)
                ? context.beside().withSubjects(ImmutableList.of())
                : inner.under(Embedding.of(lemma)));
      } else if (!edge.is("punct") && !visited.contains(below)) {
        if (sentence.token(below).isVerb()
            && (edge.is("conj") || edge.is("dep") || edge.is("xcomp"))) {
          clause(below, context);
        } else {
          nouns(below, context);
        }
      }
    }
  }
}
