package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells kinds of dependent clauses apart, and says what holds in one that tells of circumstances
 * ("although he will", "to repair the bridge").
 */
final class DependentClauses {
  /** "Citing costs", "following a review": what is so already. */
  private static final ImmutableSet<String> REASONS =
      ImmutableSet.of("cite", "blame", "follow", "quote", "signal", "mark", "reflect", "use");

  /** Verbs of deeds that are done whether or not they come to what is aimed at. */
  private static final ImmutableSet<String> TRYING =
      ImmutableSet.of("try", "attempt", "seek", "struggle", "fight", "work");

  private static final ImmutableSet<String> STARTS =
      ImmutableSet.of("starting", "beginning", "commencing", "ending", "effective");

  private final Sentence sentence;
  private final ClausesAhead ahead;

  DependentClauses(Sentence sentence) {
    this.sentence = sentence;
    this.ahead = new ClausesAhead(sentence);
  }

  /**
   * An adverbial clause is taken for granted whatever the main clause denies ("although he will",
   * "after it closed"); an infinitive of purpose is wanted.
   */
  Context circumstance(int head, int clause, Context context) {
    Optional<Context> apart = LinkingWords.context(sentence, head, clause, context);
    if (apart.isPresent()) {
      return apart.get();
    }
    boolean unreal = context.modality() != Modality.ACTUAL;
    boolean purpose = isInfinitive(clause) && !Outcomes.is(sentence, head, clause);
    if (unreal && ahead.isOccasion(head, clause)) {
      return context.beside().under(Polarity.POSITIVE, Modality.CONDITIONAL);
    }
    if (unreal && ahead.isToCome(head, clause, context)) {
      return context.beside().under(Polarity.POSITIVE, Modality.PLANNED);
    }
    if (isWhether(clause)) {
      return context.beside().under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    boolean denied = context.polarity() == Polarity.NEGATIVE;
    if (unreal
        && (isResult(head, clause)
            || !denied && isMeans(head, clause)
            || ahead.isAbsolute(clause))) {
      return context.beside().under(Polarity.POSITIVE, context.modality());
    }
    if (isOpenGround(clause, context)) {
      return context.beside().under(Polarity.POSITIVE, Modality.POSSIBLE);
    }
    return purpose ? context.beside().under(Polarity.POSITIVE, Modality.WANTED) : context.beside();
  }

  /** "Doubts whether he will sign", "whether we win or lose": open. */
  boolean isWhether(int clause) {
    return sentence.dependents(clause, "mark").stream()
        .anyMatch(mark -> mark.text().equalsIgnoreCase("whether"));
  }

  /** "Whether to appeal". */
  boolean isWhetherTo(int clause) {
    return isWhether(clause) && isInfinitive(clause);
  }

  /** "Will cut 200 flights, leaving thousands stranded": no sooner than the flights are cut. */
  private boolean isResult(int head, int clause) {
    int first = sentence.subtree(clause).first();
    String lemma = sentence.token(clause).lemma();
    return sentence.token(clause).tag().equals("VBG")
        && first == clause
        && !SpeechVerbs.contains(lemma)
        && !REASONS.contains(lemma)
        && clause > head
        && sentence.token(first - 1).text().equals(",")
        && sentence.dependents(clause, "mark", "nsubj", "aux").isEmpty();
  }

  /** "Do not fine drivers for speeding": nobody in particular speeds. */
  boolean isOpenGround(int clause, Context context) {
    return context.polarity() == Polarity.NEGATIVE
        && sentence.token(clause).tag().equals("VBG")
        && sentence.dependents(clause, "mark").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("for"));
  }

  /** Whether a clause is told in the past. */
  boolean isPast(int clause) {
    return Tenses.tag(sentence, clause).equals("VBD");
  }

  /** "Will save money by closing shops": the shops are not closed; "tried to win by cheating". */
  private boolean isMeans(int head, int clause) {
    boolean tried =
        sentence
            .governor(head)
            .filter(edge -> edge.governor() >= 0)
            .map(edge -> TRYING.contains(sentence.token(edge.governor()).lemma()))
            .orElse(false);
    return !tried && ClausesAhead.isByDoing(sentence, clause);
  }

  /** "Will pay more than it earned", "as fast as it grew": what it is measured by holds. */
  boolean isMeasure(int clause) {
    return Tenses.tag(sentence, clause).matches("VB[DZP]")
        && !sentence.dependents(clause, "nsubj").isEmpty()
        && sentence.dependents(clause, "mark").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("than") || isSecondAs(clause, mark));
  }

  private boolean isSecondAs(int clause, Token mark) {
    int measured = sentence.governor(clause).map(Dependency::governor).orElse(-1);
    return mark.text().equalsIgnoreCase("as")
        && measured >= 0
        && sentence.dependents(measured, "advmod").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("as") && word.index() < measured);
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

  /**
   * Whether a question takes for granted that it was so or will be: "how he died", "how much it
   * will cost", but not "how many died".
   */
  boolean isGranted(int clause) {
    int first = sentence.subtree(clause).first();
    boolean amount = first + 1 < clause && sentence.token(first + 1).tag().matches("JJ|RB");
    return sentence.token(first).tag().equals("WRB")
        && !isWhetherTo(clause)
        && (Tenses.word(sentence, clause).lemma().equals("will") || isPast(clause) && !amount);
  }

  /** "To release it". */
  boolean isInfinitive(int clause) {
    boolean base =
        sentence.token(clause).tag().equals("VB")
            || sentence.dependents(clause, "aux", "cop").stream()
                .anyMatch(token -> token.text().equalsIgnoreCase("be"));
    return base
        && sentence.dependents(clause, "mark").stream().anyMatch(token -> token.tag().equals("TO"));
  }

  /** "Will be sold starting in May": when, and not what anybody starts. */
  boolean isStart(int clause) {
    return STARTS.contains(sentence.token(clause).text().toLowerCase(Locale.ROOT))
        && sentence.dependents(clause, "nsubj", "aux", "cop", "ccomp", "xcomp", "mark").isEmpty()
        && sentence.governor(clause).filter(edge -> edge.is("advcl")).isPresent()
        && sentence.dependents(clause, "obj", "obl").stream().anyMatch(ArgumentReader::isTime)
        && sentence.dependents(clause, "obj", "obl").stream()
            .allMatch(when -> ArgumentReader.isTime(when) && !when.entity().equals("DURATION"));
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
        && !VerbChains.isRaised(sentence, verb.index())
        && !Outcomes.is(sentence, verb.index(), edge.dependent());
  }

  /** "Are free to use it": an infinitive that an adjective governs. */
  boolean isOfAdjective(Dependency edge) {
    return sentence.token(edge.governor()).isAdjective()
        && !sentence.dependents(edge.governor(), "cop").isEmpty()
        && isInfinitive(edge.dependent())
        && !isInOrderTo(sentence, edge.dependent())
        && !VerbChains.isGoingTo(sentence, edge.governor());
  }

  /** "In order to win": what somebody wants, whatever verb stands before it. */
  static boolean isInOrderTo(Sentence sentence, int clause) {
    return sentence.dependents(clause, "mark").stream()
        .anyMatch(mark -> mark.text().equalsIgnoreCase("order"));
  }

  /** "Is in town to meet them", "was in talks to play": a predicate with a preposition. */
  private boolean isPlace(Token noun) {
    return noun.isNoun()
        && !sentence.dependents(noun.index(), "cop").isEmpty()
        && !sentence.dependents(noun.index(), "case").isEmpty();
  }

  /** An infinitive, or a gerund after a preposition. */
  boolean isContent(int clause) {
    // "The decision, which was in line with": what stands in it is its own.
    return !isRelative(clause)
        && sentence.dependents(clause, "mark", "case").stream()
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
                        || sentence.dependents(clause, "dep").contains(token)
                            && !sentence.dependents(clause, "nsubj").isEmpty()
                        || sentence.dependents(clause, "obj", "iobj").size() > 1));
  }
}
