package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
import factcheck.text.Sentence;
import java.util.Optional;

/** Who does what a clause without a subject of its own tells, as the clause above has it. */
final class Doers {
  /** Nouns of what somebody is to do. */
  private static final ImmutableSet<String> AIMS =
      ImmutableSet.of(
          "job",
          "aim",
          "plan",
          "goal",
          "task",
          "role",
          "idea",
          "intention",
          "purpose",
          "objective",
          "dream",
          "priority",
          "challenge",
          "duty",
          "preference",
          "wish",
          "hope",
          "mission",
          "ambition",
          "point",
          "step",
          "solution",
          "answer",
          "thing");

  private static final ImmutableSet<String> CALLS =
      ImmutableSet.of(
          "call on",
          "call upon",
          "call for",
          "appeal to",
          "appeal for",
          "plead with",
          "rely on",
          "count on",
          "depend on",
          "wait for",
          "long for",
          "pay for",
          "arrange for",
          "ask for",
          "press for",
          "allow for");

  /** What is done with another's words: "quoted him as saying". */
  static final ImmutableSet<String> QUOTING = ImmutableSet.of("quote", "cite");

  /** What is done to somebody for what he did. */
  private static final ImmutableSet<String> TREATING =
      ImmutableSet.of(
          "accuse",
          "admonish",
          "applaud",
          "arrest",
          "attack",
          "ban",
          "blame",
          "charge",
          "chide",
          "commend",
          "condemn",
          "convict",
          "criticise",
          "criticize",
          "discipline",
          "dismiss",
          "execute",
          "expel",
          "fault",
          "fine",
          "fire",
          "forgive",
          "hail",
          "imprison",
          "indict",
          "jail",
          "kill",
          "mock",
          "pardon",
          "penalise",
          "penalize",
          "praise",
          "prosecute",
          "punish",
          "rebuke",
          "reprimand",
          "reward",
          "sack",
          "sanction",
          "scold",
          "sentence",
          "slam",
          "sue",
          "suspend",
          "terminate",
          "thank");

  private final Sentence sentence;
  private final ArgumentReader arguments;
  private final ClauseFacts clauses;

  Doers(Sentence sentence, ArgumentReader arguments, ClauseFacts clauses) {
    this.sentence = sentence;
    this.arguments = arguments;
    this.clauses = clauses;
  }

  /** The subject of the clause that an infinitive hangs on. */
  ImmutableList<Argument> wanting(int infinitive) {
    return sentence
        .governor(infinitive)
        .filter(edge -> edge.governor() >= 0)
        .map(edge -> arguments.subjects(sentence, edge.governor()))
        .orElse(ImmutableList.of());
  }

  /** What a verb is done to; in a passive clause without a noun of its own, the noun above. */
  ImmutableList<Argument> objects(int head, Context context) {
    ImmutableList<Argument> own =
        clauses.relative(arguments.others(sentence, head), head).stream()
            .filter(argument -> argument.role().equals("obj") && argument.slot() == Slot.OBJECT)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Argument> given = given(head);
    if (!given.isEmpty()
        && (TREATING.contains(sentence.token(head).lemma())
            || !own.isEmpty() && own.stream().allMatch(this::isMoney))) {
      // "Fined the firm a million for dumping it": the million dumps nothing.
      return given;
    }
    if (!own.isEmpty()) {
      return ArgumentReader.isPassive(sentence, head) ? before(head, own) : own;
    }
    if (ArgumentReader.isPassive(sentence, head)) {
      return ImmutableList.copyOf(context.subjects());
    }
    ImmutableList<Argument> above = clauses.contact(head, "obj");
    return above.isEmpty() ? calledUpon(head) : above;
  }

  /** "The firm was fined a sum for dumping waste": of two objects the one before the verb. */
  private ImmutableList<Argument> before(int head, ImmutableList<Argument> objects) {
    ImmutableList<Argument> first =
        objects.stream()
            .filter(object -> object.span().end() <= sentence.token(head).span().begin())
            .collect(ImmutableList.toImmutableList());
    return first.isEmpty() ? objects : first;
  }

  /** "Called on the bank to pay", "appealed to them to stop": who is to do it. */
  private ImmutableList<Argument> calledUpon(int head) {
    String lemma = sentence.token(head).lemma();
    return arguments.others(sentence, head).stream()
        .filter(argument -> CALLS.contains(lemma + " " + argument.role()))
        .limit(1)
        .collect(ImmutableList.toImmutableList());
  }

  /** "It took the crew two days", "cost $3 million": the crew, not the days or the money. */
  ImmutableList<Argument> receivers(int head) {
    return arguments.others(sentence, head).stream()
        .filter(argument -> argument.slot() == Slot.OBJECT)
        .filter(argument -> argument.role().equals("iobj") || argument.role().equals("obj"))
        .filter(argument -> !isMoney(argument))
        .limit(1)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isMoney(Argument argument) {
    return sentence.tokens().stream()
        .filter(token -> argument.span().contains(token.span()))
        .anyMatch(token -> token.entity().equals("MONEY"));
  }

  /** Who does what a clause of circumstance tells that has no subject of its own. */
  ImmutableList<Argument> meanwhile(
      int head, int clause, ImmutableList<Argument> objects, ImmutableList<Argument> subjects) {
    if (ArgumentReader.isPassive(sentence, head)) {
      return affected(clause, objects);
    }
    ImmutableList<Argument> given =
        infinitive(clause) && !aimsAtSomebody(clause) ? given(head) : ImmutableList.of();
    if (!given.isEmpty()) {
      return asSubjects(given);
    }
    return isGround(head, clause) && !objects.isEmpty() ? asSubjects(objects) : subjects;
  }

  /** Who does what an infinitive or a gerund without a subject tells as part of its verb's deed. */
  ImmutableList<Argument> chained(
      int head,
      int clause,
      boolean byObject,
      ImmutableList<Argument> objects,
      ImmutableList<Argument> subjects) {
    boolean passive = ArgumentReader.isPassive(sentence, head);
    if (objects.isEmpty() || !byObject && !passive) {
      return subjects;
    }
    boolean used =
        passive && sentence.token(head).lemma().equals("use") && sentence.token(clause).isVerb();
    return asSubjects(
        objects.stream()
            .filter(argument -> !used || !isThing(argument))
            .collect(ImmutableList.toImmutableList()));
  }

  /** "Offered him a job to keep him quiet". */
  private boolean aimsAtSomebody(int clause) {
    return sentence.dependents(clause, "obj").stream().anyMatch(one -> one.tag().equals("PRP"));
  }

  private boolean infinitive(int clause) {
    return sentence.dependents(clause, "mark").stream().anyMatch(to -> to.tag().equals("TO"));
  }

  /** "Gave the clinics money to buy beds": the clinics buy them. */
  private ImmutableList<Argument> given(int head) {
    return arguments.others(sentence, head).stream()
        .filter(argument -> argument.role().equals("iobj"))
        .collect(ImmutableList.toImmutableList());
  }

  /** "Fined the firm for dumping waste", "quoted the mayor as saying": the firm, the mayor. */
  private boolean isGround(int head, int clause) {
    String verb = sentence.token(head).lemma();
    String before = TREATING.contains(verb) ? "for" : QUOTING.contains(verb) ? "as" : "";
    return sentence.token(clause).tag().equals("VBG")
        && sentence.dependents(clause, "mark").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase(before));
  }

  /**
   * Who does what a clause of circumstance in a passive tells: whom it was done to ("he was fined
   * for speeding"), and nobody named where that is a thing ("money was spent on fitting a bed").
   */
  private ImmutableList<Argument> affected(int clause, ImmutableList<Argument> objects) {
    boolean gerund =
        sentence.token(clause).tag().equals("VBG")
            && sentence.dependents(clause, "mark").stream().anyMatch(m -> m.tag().equals("IN"));
    return asSubjects(
        objects.stream()
            .filter(argument -> !gerund || !isThing(argument))
            .collect(ImmutableList.toImmutableList()));
  }

  private boolean isThing(Argument argument) {
    return sentence.tokens().stream()
        .filter(token -> argument.span().contains(token.span()))
        .filter(token -> token.lemma().equalsIgnoreCase(argument.meaning().head()))
        .anyMatch(token -> Animacy.isThing(token) || token.entity().equals("MONEY"));
  }

  /** "What the firm tries to do is lease them": the firm leases them, and not the "what". */
  Optional<ImmutableList<Argument>> cleft(int head) {
    boolean linked =
        sentence.token(head).lemma().equals("be")
            || sentence.dependents(head, "aux", "cop").stream()
                .anyMatch(word -> word.lemma().equals("be"));
    return linked && sentence.token(head).isVerb() && !ArgumentReader.isPassive(sentence, head)
        ? sentence.dependents(head, "csubj", "nsubj").stream()
            .filter(clause -> clause.isVerb() && isWhatIsDone(clause.index()))
            .findFirst()
            .map(clause -> arguments.subjects(sentence, clause.index()))
            .filter(subjects -> !subjects.isEmpty())
        : Optional.empty();
  }

  private boolean isWhatIsDone(int clause) {
    String first = sentence.token(sentence.subtree(clause).first()).text();
    boolean done =
        sentence.token(clause).lemma().equals("do")
            || sentence.dependents(clause, "xcomp").stream()
                .anyMatch(below -> below.lemma().equals("do"));
    return done && (first.equalsIgnoreCase("what") || first.equalsIgnoreCase("all"));
  }

  /** "Our first job was to go": the job goes nowhere. */
  ImmutableList<Argument> aiming(int head, ImmutableList<Argument> subjects) {
    boolean aim =
        sentence.dependents(head, "nsubj").stream().anyMatch(noun -> AIMS.contains(noun.lemma()));
    return aim ? ImmutableList.of() : subjects;
  }

  /** Objects as the subjects of what they are made to do. */
  static ImmutableList<Argument> asSubjects(ImmutableList<Argument> objects) {
    return objects.stream()
        .map(argument -> argument.as(Slot.SUBJECT, "nsubj"))
        .collect(ImmutableList.toImmutableList());
  }
}
