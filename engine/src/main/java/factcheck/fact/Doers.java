package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;

/** Who does what a clause without a subject of its own tells, as the clause above has it. */
final class Doers {
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
            .filter(argument -> argument.role().equals("obj"))
            .collect(ImmutableList.toImmutableList());
    return own.isEmpty() && ArgumentReader.isPassive(sentence, head)
        ? ImmutableList.copyOf(context.subjects())
        : own;
  }

  /** "It took the crew two days": the crew, not the days. */
  ImmutableList<Argument> receivers(int head) {
    return arguments.others(sentence, head).stream()
        .filter(argument -> argument.slot() == Slot.OBJECT)
        .filter(argument -> argument.role().equals("iobj") || argument.role().equals("obj"))
        .limit(1)
        .collect(ImmutableList.toImmutableList());
  }

  /** Objects as the subjects of what they are made to do. */
  static ImmutableList<Argument> asSubjects(ImmutableList<Argument> objects) {
    return objects.stream()
        .map(argument -> argument.as(Slot.SUBJECT, "nsubj"))
        .collect(ImmutableList.toImmutableList());
  }
}
