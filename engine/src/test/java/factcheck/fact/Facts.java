package factcheck.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import factcheck.text.SharedAnalyzer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts as lines of a case file: {@code speaker > speaker: subject | not predicate (MODALITY) |
 * role=argument | SLOT role=argument}. A "-" stands for no subject, objects carry no slot, and
 * ACTUAL is left out.
 */
final class Facts {
  private Facts() {}

  /** The facts of a text without headline and dateline. */
  static List<Fact> of(String cell) {
    return FactExtractor.extract(SharedAnalyzer.plain(cell)).facts();
  }

  /** Whether {@code fact} is what {@code line} says; it may hold more arguments. */
  static boolean matches(String line, Fact fact) {
    List<String> wanted = Splitter.on(" | ").splitToList(line);
    ImmutableList<String> found = parts(fact);
    return wanted.subList(0, 2).equals(found.subList(0, 2)) && found.containsAll(wanted);
  }

  /** The same fact with the opposite polarity. */
  static String negated(String line) {
    List<String> parts = Splitter.on(" | ").splitToList(line);
    String predicate = parts.get(1);
    return parts.get(0)
        + " | "
        + (predicate.startsWith("not ") ? predicate.substring(4) : "not " + predicate);
  }

  /** All facts, one a line, for the message of a failed test. */
  static String show(List<Fact> facts) {
    return facts.stream()
        .map(fact -> String.join(" | ", parts(fact)))
        .collect(Collectors.joining("\n"));
  }

  private static ImmutableList<String> parts(Fact fact) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    String speakers =
        fact.speakers().stream().map(Argument::text).collect(Collectors.joining(" > "));
    parts.add(
        (speakers.isEmpty() ? "" : speakers + ": ")
            + fact.subject().map(Argument::text).orElse("-"));
    parts.add(
        (fact.polarity() == Polarity.NEGATIVE ? "not " : "")
            + fact.predicate()
            + (fact.modality() == Modality.ACTUAL ? "" : " (" + fact.modality() + ")"));
    for (Argument argument : fact.arguments()) {
      parts.add(
          (argument.slot() == Slot.OBJECT ? "" : argument.slot() + " ")
              + (argument.role().isEmpty() ? "" : argument.role() + "=")
              + argument.text());
    }
    return parts.build();
  }
}
