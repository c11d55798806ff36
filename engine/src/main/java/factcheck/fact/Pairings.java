package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Oil and gas rose by 2% and 5% respectively": as many facts as there are in each row, and no oil
 * rose by 5%. Rows that do not match are left as they are.
 */
final class Pairings {
  private static final String RESPECTIVELY = "respectively";

  private static final int LONGEST = 6;

  private Pairings() {}

  /**
   * The fact, or one for each pair.
   *
   * @param fact a fact of the sentence; the others have the numbers after its own
   */
  static ImmutableList<Fact> of(Fact fact, Sentence sentence) {
    boolean paired =
        sentence.tokens().stream()
            .anyMatch(
                token ->
                    token.text().equalsIgnoreCase(RESPECTIVELY)
                        && fact.span().contains(token.span()));
    Map<String, List<Argument>> rows = paired ? rows(fact) : Map.of();
    int size = size(rows);
    if (size == 0) {
      return ImmutableList.of(fact);
    }
    rows.replaceAll((place, row) -> parts(row, size));
    if (rows.values().stream().anyMatch(row -> row.size() > 1 && row.size() != size)) {
      return ImmutableList.of(fact);
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      facts.add(nth(fact, rows, i));
    }
    return facts.build();
  }

  /** How long the rows are, of which there must be two; 0 for none. */
  private static int size(Map<String, List<Argument>> rows) {
    for (int size = 2; size <= LONGEST; size++) {
      int wanted = size;
      long full = rows.values().stream().filter(row -> parts(row, wanted).size() == wanted).count();
      if (full > 1) {
        return size;
      }
    }
    return 0;
  }

  private static List<Argument> parts(List<Argument> row, int size) {
    return row.size() == 1 ? SharedRows.parts(row.get(0), size) : row;
  }

  /** What fills the same place of the fact, by its role; the subjects have an empty one. */
  private static Map<String, List<Argument>> rows(Fact fact) {
    Map<String, List<Argument>> rows = new LinkedHashMap<>();
    rows.put("", new ArrayList<>(fact.subject().stream().toList()));
    for (Argument argument : fact.arguments()) {
      if (!argument.text().equalsIgnoreCase(RESPECTIVELY)) {
        String place =
            argument.slot() == Slot.SUBJECT ? "" : argument.slot() + " " + argument.role();
        rows.computeIfAbsent(place, any -> new ArrayList<>()).add(argument);
      }
    }
    return rows;
  }

  private static Fact nth(Fact fact, Map<String, List<Argument>> rows, int i) {
    Optional<Argument> subject = Optional.empty();
    ImmutableList.Builder<Argument> arguments = ImmutableList.builder();
    for (Map.Entry<String, List<Argument>> row : rows.entrySet()) {
      List<Argument> all = row.getValue();
      List<Argument> own = all.size() > 1 ? all.subList(i, i + 1) : all;
      if (row.getKey().isEmpty()) {
        subject = own.stream().findFirst();
      } else {
        arguments.addAll(own);
      }
    }
    return fact.telling(fact.id() + i, subject, arguments.build());
  }
}
