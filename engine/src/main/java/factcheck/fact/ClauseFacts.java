package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Dependency;
import factcheck.text.Expletives;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the fact of one clause: its predicate, its arguments and what it covers of the text. */
final class ClauseFacts {
  private static final Pattern PART =
      Pattern.compile("(.+ of )(?:whom|which)", Pattern.CASE_INSENSITIVE);

  private final Sentence sentence;
  private final PhraseReader phrases;
  private final ArgumentReader arguments;

  ClauseFacts(Sentence sentence, PhraseReader phrases, ArgumentReader arguments) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.arguments = arguments;
  }

  /**
   * The fact that a clause states.
   *
   * @param id number of the fact within its text
   * @param head index of the clause's head: a verb, or what a copula links
   * @param context what the clauses above make of it
   * @param subjects who does it; the first becomes the subject, the others arguments
   */
  Fact fact(int id, int head, Context context, ImmutableList<Argument> subjects) {
    ImmutableList.Builder<Argument> found = ImmutableList.builder();
    if (ArgumentReader.isPassive(sentence, head) && sentence.dependents(head, "nsubj").isEmpty()) {
      // "The bill has yet to be passed", "the law adopted in May": the noun above is what it is
      // done to.
      context.subjects().stream()
          .map(noun -> noun.as(Slot.OBJECT, "obj"))
          .map(noun -> isDenied(head, context) ? Denials.affirmed(noun) : noun)
          .forEach(found::add);
    }
    relative(arguments.others(sentence, head), head).stream()
        .filter(argument -> !VerbChains.isOfInfinitive(sentence, head, argument))
        .forEach(found::add);
    ContactClauses.role(sentence, head)
        .flatMap(role -> contact(head, role).stream().findFirst())
        .filter(noun -> subjects.stream().noneMatch(one -> one.text().equals(noun.text())))
        .ifPresent(found::add);
    helped(head).ifPresent(found::add);
    Token token = sentence.token(head);
    String predicate = predicate(head);
    if (isCopular(head)) {
      for (Token complement : complements(head)) {
        String preposition =
            Judgements.is(sentence, head) || Judgements.isResult(sentence, head)
                ? ""
                : inPhrase(complement);
        found.add(
            phrases.argument(
                sentence,
                complement.index(),
                Slot.OBJECT,
                preposition.isEmpty() ? "be" : preposition));
      }
    }
    List<Argument> doers = new ArrayList<>(subjects);
    Optional<Argument> first = doers.isEmpty() ? Optional.empty() : Optional.of(doers.remove(0));
    doers.forEach(found::add);
    return new Fact(
        id,
        sentence.index(),
        PhraseReader.span(sentence, clauseTokens(head)),
        isDenied(head, context) ? first.map(Denials::affirmed) : first,
        predicate,
        token.span(),
        context.polarity(),
        context.modality(),
        affirmed(
            head,
            OwnPronouns.reflexive(
                OwnPronouns.named(found.build(), context.speakers()), first, phrases.text())),
        JointSpeakers.of(sentence, context.speakers()));
  }

  /** "Helps the country grow", "saw him leave": the country is helped, and he was seen. */
  private Optional<Argument> helped(int head) {
    return ClauseVerbs.hasDeed(sentence.token(head).lemma())
            && sentence.dependents(head, "obj", "iobj").isEmpty()
        ? sentence.dependents(head, "ccomp").stream()
            .filter(below -> below.tag().equals("VB") || below.tag().equals("VBG"))
            .filter(below -> sentence.dependents(below.index(), "mark", "aux").isEmpty())
            .flatMap(below -> sentence.dependents(below.index(), "nsubj").stream())
            .findFirst()
            .map(noun -> phrases.argument(sentence, noun.index(), Slot.OBJECT, "obj"))
        : Optional.empty();
  }

  /** By a word of its own, or as "nobody wants to leave" denies the leaving. */
  private boolean isDenied(int head, Context context) {
    return Negation.denies(sentence, head)
        || context.polarity() == Polarity.NEGATIVE
            && sentence.dependents(head, "nsubj", "csubj").isEmpty();
  }

  /**
   * "Had no plan" is read as "not have a plan", "pleaded not guilty" as "not be guilty": the fact
   * is denied, and the phrase no longer.
   */
  private ImmutableList<Argument> affirmed(int head, ImmutableList<Argument> arguments) {
    return !Negation.denies(sentence, head)
        ? arguments
        : arguments.stream().map(Denials::affirmed).collect(ImmutableList.toImmutableList());
  }

  /** The noun that a relative clause without a pronoun hangs on, where it has that role there. */
  ImmutableList<Argument> contact(int head, String role) {
    return ContactClauses.role(sentence, head)
        .filter(role::equals)
        .flatMap(any -> ContactClauses.first(sentence, head))
        .map(edge -> phrases.argument(sentence, edge.governor(), Slot.OBJECT, role))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /**
   * Whether the fact says anything of anybody: a tree that the parser got wrong can leave a verb
   * without who does it and whom it is done to, or "is" without what.
   */
  boolean states(Fact fact, int head) {
    if (VerbChains.isRaised(sentence, head)
        || Judgements.isNobodys(sentence, head)
        || Judgements.isVerbless(sentence, head)) {
      return false;
    }
    if (fact.subject().isEmpty()) {
      return fact.arguments().stream()
          .anyMatch(
              argument ->
                  argument.slot() == Slot.SUBJECT
                      || argument.role().equals("obj")
                      || argument.role().equals("be"));
    }
    if (sentence.token(head).lemma().equals("do") || sentence.token(head).lemma().equals("have")) {
      // "As do most scholars", "like they have": what they do stands elsewhere.
      return fact.arguments().stream().anyMatch(what -> !what.text().equalsIgnoreCase("what"))
          || fact.polarity() == Polarity.NEGATIVE;
    }
    return !sentence.token(head).lemma().equals("be")
        || !fact.arguments().isEmpty()
        || !sentence.dependents(head, "expl").isEmpty();
  }

  private ImmutableList<Token> complements(int head) {
    return ImmutableList.<Token>builder()
        .add(sentence.token(head))
        .addAll(
            sentence.dependents(head, "conj").stream()
                .filter(other -> other.isNoun() || other.isAdjective())
                .filter(other -> sentence.dependents(other.index(), "cop", "nsubj").isEmpty())
                .iterator())
        .build();
  }

  private String predicate(int head) {
    if (isCopular(head)) {
      return "be";
    }
    StringBuilder words = new StringBuilder(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    for (Token gerund : sentence.dependents(head, "xcomp")) {
      if (isPartOfGo(head, gerund.index())) {
        words.append(' ').append(gerund.text().toLowerCase(Locale.ROOT));
      }
    }
    for (Token particle : sentence.dependents(head, "compound:prt", "advmod")) {
      if (VerbChains.isParticle(sentence, head, particle)) {
        words.append(' ').append(particle.text().toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }

  /** "Go missing", "go fishing": one verb of two words. */
  boolean isPartOfGo(int head, int gerund) {
    return gerund == head + 1
        && sentence.token(head).lemma().equals("go")
        && !sentence.token(head).tag().equals("VBG")
        && sentence.token(gerund).tag().equals("VBG");
  }

  /** The clause's own tokens: what hangs below it but the clauses that have facts of their own. */
  private NavigableSet<Integer> clauseTokens(int head) {
    NavigableSet<Integer> tokens = new TreeSet<>();
    tokens.add(head);
    for (Dependency edge : sentence.dependents(head)) {
      if (!edge.is("punct")
          && !edge.is("parataxis")
          && !(edge.is("conj") && sentence.token(edge.dependent()).isVerb())
          && !edge.is("cc")
          && !edge.is("ccomp")
          && !edge.is("advcl")) {
        tokens.addAll(sentence.subtree(edge.dependent()));
      }
    }
    return tokens;
  }

  /** The preposition of a complement ("in contact"); empty for none. */
  private String inPhrase(Token complement) {
    boolean possessive =
        sentence.dependents(complement.index(), "case").stream()
            .anyMatch(token -> token.tag().equals("POS"));
    return possessive ? "" : ArgumentReader.preposition(sentence, complement);
  }

  /** Whether the head is a predicate by a copula, written or understood. */
  boolean isCopular(int head) {
    return !sentence.dependents(head, "cop").isEmpty()
        || Judgements.is(sentence, head)
        || Judgements.isResult(sentence, head)
        || VerbChains.isBareAdjective(sentence, head);
  }

  /** "which" and "who" stand for the noun that the relative clause hangs on. */
  ImmutableList<Argument> relative(ImmutableList<Argument> found, int head) {
    int first = firstOfRow(head);
    int clause = relativeAbove(first);
    Optional<Dependency> edge = sentence.governor(clause);
    if (edge.isEmpty() || edge.get().governor() < 0 || !edge.get().is("acl")) {
      return found.stream().map(this::afterNoun).collect(ImmutableList.toImmutableList());
    }
    int noun = edge.get().governor();
    ImmutableList.Builder<Argument> all = ImmutableList.builder();
    for (Argument argument : found) {
      if (!isRelative(argument)) {
        all.add(partOf(argument, noun));
        continue;
      }
      if (clause != first && argument.span().end() > sentence.token(clause).span().begin()) {
        all.add(afterNoun(argument));
        continue;
      }
      String role = ContactClauses.strandedRole(sentence, head, argument.role());
      int named = argument.text().equalsIgnoreCase("who") ? person(noun) : noun;
      all.add(phrases.argument(sentence, named, argument.slot(), role));
      if (named == noun) {
        sentence.dependents(noun, "conj").stream()
            .filter(other -> other.isNoun() && other.span().end() <= argument.span().begin())
            .map(other -> phrases.argument(sentence, other.index(), argument.slot(), role))
            .forEach(all::add);
      }
    }
    return all.build();
  }

  /** "Who sits on the board and who has argued": two relative clauses of one noun. */
  private int firstOfRow(int head) {
    boolean opened =
        sentence.dependents(head).stream()
            .map(edge -> sentence.token(edge.dependent()))
            .anyMatch(token -> token.index() < head && token.tag().matches("WP|WDT"));
    return opened
        ? sentence
            .governor(head)
            .filter(edge -> edge.is("conj") && dependsAsRelative(edge.governor()))
            .map(Dependency::governor)
            .orElse(head)
        : head;
  }

  private boolean dependsAsRelative(int clause) {
    return sentence
        .governor(clause)
        .filter(edge -> edge.relation().equals("acl:relcl"))
        .isPresent();
  }

  /** "Two of whom": of the noun before. */
  private Argument partOf(Argument argument, int noun) {
    Matcher part = PART.matcher(argument.text());
    if (!part.matches() || sentence.token(noun).span().end() > argument.span().begin()) {
      return argument;
    }
    String whole = phrases.argument(sentence, noun, Slot.OBJECT, "").text();
    return new Argument(
        argument.slot(),
        part.group(1) + whole,
        argument.span(),
        argument.role(),
        argument.meaning());
  }

  /** "That he says they tried to sell": the relative clause that a clause fills the gap of. */
  private int relativeAbove(int head) {
    int at = head;
    Optional<Dependency> edge = sentence.governor(at);
    while (edge.filter(above -> above.is("ccomp") || above.is("xcomp")).isPresent()
        && edge.get().governor() >= 0) {
      at = edge.get().governor();
      edge = sentence.governor(at);
    }
    return edge.filter(above -> above.is("acl")).isPresent() ? at : head;
  }

  /**
   * Whether a relative clause hangs where only another clause should: it holds whatever is wanted.
   */
  boolean isStrayRelative(int head) {
    boolean relative =
        sentence.governor(head).map(edge -> edge.governor() < 0 || edge.is("acl")).orElse(true);
    return !relative
        && sentence.dependents(head, "nsubj").stream()
            .anyMatch(token -> token.index() > 0 && token.text().equalsIgnoreCase("which"));
  }

  /** "Who" and "which" of a clause that the parser hung elsewhere: the noun before them. */
  private Argument afterNoun(Argument argument) {
    boolean pronoun =
        argument.text().equalsIgnoreCase("who") || argument.text().equalsIgnoreCase("which");
    if (!pronoun) {
      return argument;
    }
    return sentence.tokens().stream()
        .filter(token -> token.isWord() && token.span().end() <= argument.span().begin())
        .reduce((before, after) -> after)
        .filter(token -> token.isNoun() || isSubject(token))
        .map(token -> phrases.argument(sentence, token.index(), argument.slot(), argument.role()))
        .orElse(argument);
  }

  private boolean isSubject(Token token) {
    return sentence.governor(token.index()).map(edge -> edge.is("nsubj")).orElse(false);
  }

  /** "Oakden, a strategist at Tolland, who": the person above, where the noun is no person. */
  private int person(int noun) {
    if (!sentence.token(noun).isEntity() || sentence.token(noun).entity().equals("PERSON")) {
      return noun;
    }
    int at = noun;
    Optional<Dependency> edge = sentence.governor(at);
    while (edge.isPresent()
        && edge.get().governor() >= 0
        && (edge.get().is("nmod")
            || edge.get().is("appos")
            || edge.get().is("nummod")
            || edge.get().is("conj"))) {
      at = edge.get().governor();
      if (sentence.token(at).entity().equals("PERSON")) {
        return at;
      }
      edge = sentence.governor(at);
    }
    return noun;
  }

  private static boolean isRelative(Argument argument) {
    return switch (argument.text().toLowerCase(Locale.ROOT)) {
      case "which", "who", "that", "whom" -> true;
      default -> false;
    };
  }

  /**
   * "It is the first time that", "it is alleged that", "it took six hours to": "it" is nobody, and
   * the clause below says it all.
   */
  boolean isImpersonal(int head) {
    return !Expletives.isWeather(sentence, head)
        && sentence.dependents(head, "nsubj", "expl").stream()
            .anyMatch(token -> Expletives.is(sentence, token));
  }

  /** "It was reported that": nobody stands for it. "It was announced that" is as good as said. */
  boolean isHearsay(int head) {
    return ArgumentReader.isPassive(sentence, head)
        && isImpersonal(head)
        && ClauseVerbs.passesOn(sentence.token(head).lemma())
        && sentence.dependents(head, "obl").stream()
            .noneMatch(token -> ArgumentReader.preposition(sentence, token).equalsIgnoreCase("by"));
  }
}
