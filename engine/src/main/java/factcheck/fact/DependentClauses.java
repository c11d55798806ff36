package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what holds in a clause that hangs on a noun ("the plan to sell", "the man who left") or that
 * tells of circumstances ("although he will", "to repair the bridge").
 */
final class DependentClauses {
  /** Infinitives that tell how it ended: "lost two points to close at 12". */
  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of(
          "close", "end", "finish", "become", "settle", "stand", "clinch", "seal", "claim", "earn");

  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("until", "till", "before", "once", "when", "after");

  /** Words before a noun of which it is told what it does: "the first woman to lead". */
  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of("first", "second", "third", "last", "next", "only", "latest", "youngest");

  /** Nouns of what may be done, by whomever: "the cost of building", "the idea of selling". */
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
          "way");

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

  DependentClauses(Sentence sentence, PhraseReader phrases, HeldViews views) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.views = views;
  }

  /**
   * What holds in a clause below a noun.
   *
   * @param context what holds where the noun stands
   * @param subjects who does it where the noun embeds the clause as its verb would
   */
  Context ofNoun(int noun, int below, Context context, ImmutableList<Argument> subjects) {
    String lemma = sentence.token(noun).lemma();
    Optional<Embedding> embedding = Embedding.of(lemma);
    Optional<Embedding> ofVerb = ofVerb(noun, below);
    if (ofVerb.isPresent()) {
      // "Suspect Lund of hiding it", where the parser hangs "hiding" below the man.
      Argument doer = phrases.argument(sentence, noun, Slot.SUBJECT, "nsubj");
      return context.withSubjects(ImmutableList.of(doer)).under(ofVerb);
    }
    if (Negation.isCertainty(sentence, sentence.token(noun)) && hasThat(below)) {
      return context.beside().withSubjects(ImmutableList.of());
    }
    if (isPurpose(noun)) {
      // "In order to win": the same as "to win".
      return context.beside().under(Polarity.POSITIVE, Modality.WANTED).withSubjects(subjects);
    }
    if (isContent(below) && OPEN.contains(lemma) && sentence.token(below).tag().equals("VBG")) {
      // "The cost of building it": nobody builds it yet.
      return context
          .beside()
          .withSubjects(agent(noun).orElse(ImmutableList.of()))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (isContent(below) && (embedding.isPresent() || sentence.token(below).tag().equals("VBG"))) {
      // "The plan to sell", "a policy of buying": the noun embeds the clause as its verb would.
      return context
          .beside()
          .withSubjects(agent(noun).orElseGet(() -> others(noun, subjects)))
          .under(embedding);
    }
    if (isInfinitive(below) && sentence.dependents(below, "nsubj").isEmpty() && !mayDo(noun)) {
      // "The capacity to build": whoever has it, and nobody has built yet.
      return context
          .beside()
          .withSubjects(agent(noun).orElseGet(() -> others(noun, subjects)))
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    if (ViewNouns.contains(lemma) && hasThat(below)) {
      // "Despite speculation that": nobody above says so, only the speculation.
      return views.open(noun);
    }
    if (ViewNouns.isSign(lemma) && hasThat(below)) {
      return context
          .beside()
          .withSubjects(ImmutableList.of())
          .under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    // What a noun is identified by holds whatever is said, wanted or denied of it.
    Argument doer = phrases.argument(sentence, noun, Slot.SUBJECT, "nsubj");
    return context.beside().withSubjects(ImmutableList.of(doer));
  }

  /** "The first woman to lead", "the only bank to lend", "a man to watch": the noun may do it. */
  private boolean mayDo(int noun) {
    return sentence.token(noun).isEntity()
        || sentence.token(noun).tag().equals("NNS") && !Animacy.isThing(sentence.token(noun))
        || PERSONS.contains(sentence.token(noun).lemma())
        || sentence.dependents(noun, "amod", "nummod", "advmod").stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(RANKS::contains)
        || sentence.dependents(noun, "amod").stream().anyMatch(word -> word.tag().equals("JJS"));
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

  /**
   * An adverbial clause is taken for granted whatever the main clause denies ("although he will",
   * "after it closed"); an infinitive of purpose is wanted.
   */
  Context circumstance(int clause, Context context) {
    boolean purpose =
        sentence.token(clause).tag().equals("VB")
            && !RESULTS.contains(sentence.token(clause).lemma())
            && sentence.dependents(clause, "mark").stream()
                .anyMatch(token -> token.tag().equals("TO"));
    if (context.modality() == Modality.PLANNED && isStillToCome(clause)) {
      return context.beside().under(Polarity.POSITIVE, Modality.PLANNED);
    }
    return purpose ? context.beside().under(Polarity.POSITIVE, Modality.WANTED) : context.beside();
  }

  /** "Will stay until they find a home": what a present tense tells behind what is to come. */
  private boolean isStillToCome(int clause) {
    boolean conjunction =
        sentence.dependents(clause, "mark", "advmod").stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(TIMES::contains);
    Token verb =
        sentence.dependents(clause, "aux", "cop").stream()
            .findFirst()
            .orElse(sentence.token(clause));
    return conjunction && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
  }

  /** The relative clause that a token stands in; -1 for none. */
  int relativeAbove(int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      if (isRelative(at)) {
        return at;
      }
      at = sentence.governor(at).map(Dependency::governor).orElse(-1);
    }
    return -1;
  }

  /** Whether the clause is a relative one. */
  boolean isRelative(int clause) {
    return sentence.governor(clause).map(edge -> edge.relation().equals("acl:relcl")).orElse(false);
  }

  /** "Under questioning by the judge": a noun in all but form. */
  boolean isNominal(int clause) {
    return sentence.token(clause).tag().equals("VBG")
        && sentence.dependents(clause, "nsubj", "obj", "aux").isEmpty()
        && sentence.dependents(clause, "mark", "case").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("under"));
  }

  /** "Where it should be built", "how many were hurt": a question, which nobody answers here. */
  boolean isQuestion(int clause) {
    boolean asked =
        sentence.dependents(clause).stream()
            .map(edge -> sentence.token(edge.dependent()))
            .anyMatch(
                token ->
                    token.tag().equals("WRB")
                        || token.tag().equals("WP")
                        || token.text().equalsIgnoreCase("whether"));
    String first = sentence.token(sentence.subtree(clause).first()).tag();
    return asked || first.equals("WRB") || first.equals("WP") || first.equals("WP$");
  }

  /** "To release it". */
  boolean isInfinitive(int clause) {
    return sentence.token(clause).tag().equals("VB")
        && sentence.dependents(clause, "mark").stream().anyMatch(token -> token.tag().equals("TO"));
  }

  /** "For the third day running": in a row. */
  boolean isRunning(int noun, int clause) {
    return clause == noun + 1
        && sentence.token(clause).text().equalsIgnoreCase("running")
        && ArgumentReader.isTime(sentence.token(noun));
  }

  /**
   * "A campaign has emerged to clear her name": what an infinitive tells below a verb that is not
   * known to embed one, is what the deed is for.
   */
  boolean isPurpose(Dependency edge) {
    Token verb = sentence.token(edge.governor());
    return edge.is("xcomp")
        && isInfinitive(edge.dependent())
        && (verb.isVerb() || isPlace(verb))
        && !verb.lemma().equals("be")
        && !(verb.lemma().equals("use") && sentence.dependents(verb.index(), "obj").isEmpty())
        && !SpeechVerbs.contains(verb.lemma())
        && !RESULTS.contains(sentence.token(edge.dependent()).lemma());
  }

  /** "Is in town to meet them", "was in talks to play": a predicate with a preposition. */
  private boolean isPlace(Token noun) {
    return noun.isNoun()
        && !sentence.dependents(noun.index(), "cop").isEmpty()
        && !sentence.dependents(noun.index(), "case").isEmpty();
  }

  private boolean isPurpose(int noun) {
    return sentence.token(noun).lemma().equals("order")
        && sentence.dependents(noun, "case").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("in"));
  }

  /** An infinitive, or a gerund after a preposition. */
  private boolean isContent(int clause) {
    return sentence.dependents(clause, "mark", "case").stream()
        .anyMatch(token -> token.tag().equals("TO") || token.tag().equals("IN"));
  }

  /** Whether a "that" opens the clause. */
  boolean hasThat(int clause) {
    return sentence.dependents(clause).stream()
        .map(edge -> sentence.token(edge.dependent()))
        .anyMatch(
            token ->
                token.text().equalsIgnoreCase("that")
                    && (token.tag().equals("IN")
                        || sentence.dependents(clause, "obj", "iobj").size() > 1));
  }
}
