package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Optional;

/**
 * What holds in a clause that hangs on a noun: "the plan to sell", "no right to enter", "the first
 * woman to lead", "the man who left".
 */
final class NounClauses {
  /** Verbs after which a plan is none any more. */
  private static final ImmutableSet<String> CANCELLING =
      ImmutableSet.of(
          "abandon", "cancel", "scrap", "drop", "shelve", "ditch", "axe", "withdraw", "scuttle");

  /** Nouns of what may be done, by whomever: "the cost of building", "a vote on selling". */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "cost",
          "price",
          "risk",
          "danger",
          "possibility",
          "prospect",
          "chance",
          "idea",
          "thought",
          "question",
          "importance",
          "benefit",
          "advantage",
          "difficulty",
          "likelihood",
          "means",
          "method",
          "way",
          "vote",
          "referendum",
          "debate",
          "discussion",
          "talk",
          "negotiation",
          "consultation",
          "support",
          "opposition",
          "resistance",
          "objection");

  /** Nouns of who is to do what an infinitive tells. */
  private static final ImmutableSet<String> CHOSEN =
      ImmutableSet.of("choice", "favourite", "favorite", "pick", "contender", "candidate");

  private static final ImmutableSet<String> PERSONS =
      ImmutableSet.of(
          "man",
          "woman",
          "person",
          "member",
          "leader",
          "president",
          "minister",
          "player",
          "one",
          "team",
          "company",
          "firm",
          "group",
          "country",
          "nation",
          "candidate",
          "committee",
          "commission",
          "panel",
          "body",
          "somebody",
          "someone",
          "nobody",
          "anyone");

  private final Sentence sentence;
  private final PhraseReader phrases;
  private final HeldViews views;
  private final DependentClauses dependents;

  NounClauses(
      Sentence sentence, PhraseReader phrases, HeldViews views, DependentClauses dependents) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.views = views;
    this.dependents = dependents;
  }

  /**
   * What holds in a clause below a noun.
   *
   * @param context what holds where the noun stands
   * @param subjects who does it where the noun embeds the clause as its verb would
   */
  Context of(int noun, int below, Context context, ImmutableList<Argument> subjects) {
    String lemma = sentence.token(noun).lemma();
    Optional<Embedding> embedding = Embedding.of(lemma);
    Optional<Embedding> ofVerb = ofVerb(noun, below);
    if (ofVerb.isPresent()) {
      // "Suspect Lund of hiding it", where the parser hangs "hiding" below the man.
      Argument doer = phrases.doer(sentence, noun);
      return context.withSubjects(ImmutableList.of(doer)).under(ofVerb);
    }
    if (dependents.isWhether(below)) {
      // "An inquiry into whether rules were broken", "the choice whether to stay": open.
      return context
          .beside()
          .withSubjects(
              dependents.isInfinitive(below)
                  ? agent(noun).orElseGet(() -> planners(noun, subjects))
                  : ImmutableList.of())
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (Negation.isCertainty(sentence, sentence.token(noun)) && dependents.hasThat(below)) {
      return context.beside().withSubjects(ImmutableList.of());
    }
    if (isPurpose(noun)) {
      // "In order for them to win": the same as "for them to win".
      return context.beside().under(Polarity.POSITIVE, Modality.WANTED).withSubjects(subjects);
    }
    if (isStillToBeDone(noun, below) && embedding.isEmpty()) {
      // "The talks to be held on Monday": they are not held yet.
      Argument what = phrases.doer(sentence, noun);
      return context
          .beside()
          .withSubjects(ImmutableList.of(what))
          .under(lacks(noun, below) ? Polarity.NEGATIVE : Polarity.POSITIVE, Modality.PLANNED);
    }
    Optional<Context> enough = enough(noun, context, subjects);
    if (dependents.isInfinitive(below) && enough.isPresent()) {
      return enough.get();
    }
    boolean aimed = embedding.isPresent() && isOf(below);
    if ((dependents.isInfinitive(below) || aimed) && lacks(noun, below)) {
      // "No right to hide it", "no intention of leaving", "nothing to add": nobody may, or does.
      return context
          .beside()
          .withSubjects(agent(noun).orElseGet(() -> others(noun, subjects)))
          .under(Polarity.NEGATIVE, embedding.map(Embedding::modality).orElse(Modality.POSSIBLE));
    }
    if (isOfOpenNoun(noun, below)) {
      // The same, where the parser hangs the gerund on the dam.
      Argument doer = phrases.doer(sentence, noun);
      return context
          .beside()
          .withSubjects(ImmutableList.of(doer))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (sentence.governor(below).filter(edge -> HingedDeeds.is(sentence, edge)).isPresent()) {
      Argument doer = phrases.doer(sentence, noun);
      return context
          .beside()
          .withSubjects(ImmutableList.of(doer))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    Optional<Token> doerOf = doerBefore(noun, below);
    if ((dependents.isContent(below) || doerOf.isPresent())
        && OPEN.contains(lemma)
        && sentence.token(below).tag().equals("VBG")) {
      // "The cost of building it", "the risk of a dam breaking": nobody builds it yet.
      return context
          .beside()
          .withSubjects(
              doerOf
                  .map(doer -> phrases.argument(sentence, doer.index(), Slot.SUBJECT, "nsubj"))
                  .map(ImmutableList::of)
                  .or(() -> agent(noun))
                  .orElse(ImmutableList.of()))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (dependents.isContent(below)
        && (embedding.isPresent() || sentence.token(below).tag().equals("VBG"))) {
      // "The plan to sell", "a policy of buying": the noun embeds the clause as its verb would.
      return context
          .beside()
          .withSubjects(agent(noun).orElseGet(() -> planners(noun, subjects)))
          .under(
              isCancelled(noun, context) ? Polarity.NEGATIVE : Polarity.POSITIVE, Modality.ACTUAL)
          .under(embedding);
    }
    if (dependents.isInfinitive(below) && CHOSEN.contains(lemma)) {
      // "The first choice to play him": not yet.
      Argument doer = phrases.doer(sentence, noun);
      return context
          .beside()
          .withSubjects(ImmutableList.of(doer))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (dependents.isInfinitive(below)
        && sentence.dependents(below, "nsubj").isEmpty()
        && (!mayDo(noun) || ArgumentReader.isTime(sentence.token(noun)))) {
      // "The capacity to build": whoever has it, and nobody has built yet.
      return context
          .beside()
          .withSubjects(agent(noun).orElseGet(() -> planners(noun, subjects)))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (ViewNouns.contains(lemma) && dependents.hasThat(below)) {
      // "Despite speculation that": nobody above says so, only the speculation.
      return views.open(noun);
    }
    if (ViewNouns.isSign(lemma) && dependents.hasThat(below)) {
      return context
          .beside()
          .withSubjects(ImmutableList.of())
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    // What a noun is identified by holds whatever is said, wanted or denied of it.
    Argument doer = phrases.doer(sentence, noun);
    return context.beside().withSubjects(ImmutableList.of(doer));
  }

  /** "Of leaving". */
  private boolean isOf(int gerund) {
    return sentence.token(gerund).tag().equals("VBG")
        && sentence.dependents(gerund, "mark", "case").stream()
            .anyMatch(of -> of.text().equalsIgnoreCase("of"));
  }

  /** "The risk of a dam breaking": the dam. */
  private Optional<Token> doerBefore(int noun, int gerund) {
    return sentence.dependents(noun, "nmod").stream()
        .filter(token -> token.index() + 1 == gerund)
        .filter(token -> ArgumentReader.preposition(sentence, token).equals("of"))
        .findFirst();
  }

  private boolean isOfOpenNoun(int doer, int gerund) {
    return gerund == doer + 1
        && sentence.token(gerund).tag().equals("VBG")
        && ArgumentReader.preposition(sentence, sentence.token(doer)).equals("of")
        && sentence
            .governor(doer)
            .filter(edge -> edge.governor() >= 0 && edge.is("nmod"))
            .map(edge -> OPEN.contains(sentence.token(edge.governor()).lemma()))
            .orElse(false);
  }

  /** An infinitive in the passive, but for "the first man to be fined". */
  private boolean isStillToBeDone(int noun, int below) {
    return dependents.isInfinitive(below)
        && ArgumentReader.isPassive(sentence, below)
        && sentence.dependents(below, "nsubj").isEmpty()
        && !Ranks.has(sentence, noun);
  }

  /** "Abandoned plans to hire": they will not. */
  private boolean isCancelled(int noun, Context context) {
    boolean certain =
        context.polarity() == Polarity.POSITIVE && context.modality() == Modality.ACTUAL;
    boolean planned =
        Embedding.of(sentence.token(noun).lemma())
            .filter(embedding -> embedding.modality() == Modality.PLANNED)
            .isPresent();
    return certain
        && planned
        && sentence
            .governor(noun)
            .filter(edge -> edge.governor() >= 0)
            .filter(edge -> edge.is("obj") || edge.relation().equals("nsubj:pass"))
            .map(edge -> CANCELLING.contains(sentence.token(edge.governor()).lemma()))
            .orElse(false);
  }

  /** "No right", "nothing", "little": what there is not. */
  private boolean lacks(int noun, int infinitive) {
    boolean but =
        sentence.subtree(infinitive).first() > 0
            && sentence
                .token(sentence.subtree(infinitive).first() - 1)
                .text()
                .equalsIgnoreCase("but");
    if (but) {
      // "Had no choice but to go": they went.
      return false;
    }
    return sentence.token(noun).lemma().equalsIgnoreCase("nothing")
        || sentence.dependents(noun, "det").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("no"));
  }

  /** "The first woman to lead", "the only bank to lend", "a man to watch": the noun may do it. */
  private boolean mayDo(int noun) {
    return sentence.token(noun).isEntity()
        || sentence.token(noun).tag().equals("NNS") && !Animacy.isThing(sentence.token(noun))
        || PERSONS.contains(sentence.token(noun).lemma())
        || Ranks.has(sentence, noun);
  }

  /**
   * "An attempt by a detainee to return", "the government's efforts to free them", "granted it
   * permission to leave".
   */
  private Optional<ImmutableList<Argument>> agent(int noun) {
    Optional<Token> owner =
        sentence.dependent(noun, "nmod:poss").filter(token -> !token.tag().equals("WP$"));
    if (owner.isPresent()) {
      return owner
          .map(token -> phrases.argument(sentence, token.index(), Slot.SUBJECT, "nsubj"))
          .map(ImmutableList::of);
    }
    return sentence.dependents(noun, "nmod").stream()
        .filter(token -> ArgumentReader.preposition(sentence, token).equals("by"))
        .map(token -> phrases.argument(sentence, token.index(), Slot.SUBJECT, "by"))
        .map(ImmutableList::of)
        .findFirst()
        .or(() -> receiver(noun));
  }

  private Optional<ImmutableList<Argument>> receiver(int noun) {
    return sentence
        .governor(noun)
        .filter(edge -> edge.governor() >= 0 && edge.relation().equals("obj"))
        .flatMap(edge -> sentence.dependent(edge.governor(), "iobj"))
        .map(token -> phrases.argument(sentence, token.index(), Slot.SUBJECT, "nsubj"))
        .map(ImmutableList::of);
  }

  /** What the verb of which the noun is the object makes of a gerund behind it. */
  private Optional<Embedding> ofVerb(int noun, int below) {
    return sentence
        .governor(noun)
        .filter(edge -> edge.governor() >= 0 && edge.is("obj"))
        .filter(edge -> sentence.token(below).tag().equals("VBG"))
        .flatMap(edge -> Embedding.linked(sentence, sentence.token(edge.governor()).lemma(), below))
        .filter(Embedding::byObject);
  }

  /** "The idea of selling it came late": the idea sells nothing. */
  private ImmutableList<Argument> others(int noun, ImmutableList<Argument> subjects) {
    return subjects.stream()
        .filter(subject -> !subject.span().contains(sentence.token(noun).span()))
        .collect(ImmutableList.toImmutableList());
  }

  /** "Strike over plans to cut jobs": not the strikers cut them. */
  private ImmutableList<Argument> planners(int noun, ImmutableList<Argument> subjects) {
    return PlanOpponents.oppose(sentence, noun) ? ImmutableList.of() : others(noun, subjects);
  }

  /** "Leave enough people to do the job": they can do it, with whoever leaves them. */
  private Optional<Context> enough(int noun, Context context, ImmutableList<Argument> subjects) {
    boolean owned =
        sentence.governor(noun).map(edge -> edge.governor()).filter(verb -> verb >= 0).stream()
            .anyMatch(verb -> sentence.token(verb).lemma().equals("have"));
    ImmutableList<Argument> who =
        owned || !Animacy.isPerson(sentence.token(noun))
            ? others(noun, subjects)
            : ImmutableList.of(phrases.doer(sentence, noun));
    return sentence.dependents(noun, "amod", "det").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("enough"))
        ? Optional.of(context.withSubjects(who).under(Polarity.POSITIVE, Modality.POSSIBLE))
        : Optional.empty();
  }

  private boolean isPurpose(int noun) {
    return sentence.token(noun).lemma().equals("order")
        && sentence.dependents(noun, "case").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("in"));
  }
}
