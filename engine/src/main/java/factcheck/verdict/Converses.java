package factcheck.verdict;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import factcheck.data.DataFile;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same event told from its other side: who sells something to somebody has it bought by him.
 * The verbs are those of {@code converses.tsv} (converseness as in Cruse 1986, "Lexical Semantics",
 * 10.6).
 */
final class Converses {
  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final String SUBJECT = "subject";

  /** The other verb has no place for it: "the blast killed them", "they died". */
  private static final String NOWHERE = "-";

  private static final ImmutableListMultimap<String, Converse> TABLE = load();

  private Converses() {}

  /**
   * A verb from one side and its converse.
   *
   * @param verb the other verb
   * @param own roles that the first verb gives
   * @param other roles that the other verb gives to the same parties, in the same order
   */
  private record Converse(String verb, List<String> own, List<String> other) {
    /** The role of an argument of the first verb with the other verb; its own where it keeps it. */
    String role(Argument argument) {
      if (argument.slot() == Slot.SUBJECT) {
        return doer();
      }
      int at = own.indexOf(argument.role().equals("iobj") ? "to" : argument.role());
      return at < 0 || argument.slot() != Slot.OBJECT ? argument.role() : other.get(at);
    }

    /** What the subject of the first verb is with the other verb. */
    String doer() {
      return other.get(own.indexOf(SUBJECT));
    }
  }

  private static ImmutableListMultimap<String, Converse> load() {
    ImmutableListMultimap.Builder<String, Converse> table = ImmutableListMultimap.builder();
    for (List<String> row : DataFile.rows(Converses.class, "converses.tsv", 4)) {
      List<String> one = COMMAS.splitToList(row.get(1));
      List<String> two = COMMAS.splitToList(row.get(3));
      table.put(row.get(0), new Converse(row.get(2), one, two));
      table.put(row.get(2), new Converse(row.get(0), two, one));
    }
    return table.build();
  }

  /** A fact as its converse verbs would tell it; empty where its verb has none. */
  static ImmutableList<Fact> of(Fact fact) {
    return TABLE.get(fact.predicate()).stream()
        .map(converse -> turned(fact, converse))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether the article states every fact of a claim slot by slot, and at least one of them from
   * the other side. The entailment model takes most such claims for exchanged roles.
   */
  static boolean tell(List<FactReading> facts) {
    return !facts.isEmpty()
        && facts.stream().allMatch(FactReading::isStated)
        && facts.stream().allMatch(Converses::keepsParties)
        && facts.stream()
            .anyMatch(
                one ->
                    !one.support()
                        .orElseThrow()
                        .claim()
                        .predicate()
                        .equals(one.fact().predicate()));
  }

  /** "They died" says nothing of who killed them. */
  private static boolean keepsParties(FactReading one) {
    Fact told = one.support().orElseThrow().claim();
    return parties(told) >= parties(one.fact());
  }

  private static int parties(Fact fact) {
    return fact.arguments().size() + (fact.subject().isPresent() ? 1 : 0);
  }

  private static Fact turned(Fact fact, Converse converse) {
    List<Argument> subjects = new ArrayList<>();
    ImmutableList.Builder<Argument> others = ImmutableList.builder();
    for (Argument argument : fact.arguments()) {
      String role = converse.role(argument);
      if (role.equals(SUBJECT)) {
        subjects.add(as(argument, Slot.SUBJECT, "nsubj"));
      } else if (role.equals(argument.role())) {
        others.add(argument);
      } else if (!role.equals(NOWHERE)) {
        others.add(as(argument, Slot.OBJECT, role));
      }
    }
    if (!converse.doer().equals(NOWHERE)) {
      fact.subject().map(one -> as(one, Slot.OBJECT, converse.doer())).ifPresent(others::add);
    }
    Optional<Argument> subject =
        subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.remove(0));
    ImmutableList<Argument> arguments = others.addAll(subjects).build();
    return new Fact(
        fact.id(),
        fact.sentence(),
        fact.span(),
        subject,
        converse.verb(),
        fact.predicateSpan(),
        fact.polarity(),
        fact.modality(),
        arguments,
        fact.speakers(),
        fact.certainty());
  }

  private static Argument as(Argument argument, Slot slot, String role) {
    return new Argument(slot, argument.text(), argument.span(), role, argument.meaning());
  }
}
