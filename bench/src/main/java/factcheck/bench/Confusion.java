package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Collection;

/**
 * How often which answer met which human label. Labels are as the set's scale sees them, answers as
 * they were given.
 *
 * @param counts human label, answer, number of claims; zeros are left out
 */
record Confusion(Table<Gold, String, Integer> counts) {
  /** The column of claims without an answer. */
  static final String NO_ANSWER = "NO_ANSWER";

  Confusion {
    counts = ImmutableTable.copyOf(counts);
  }

  static Confusion of(Collection<Scored> scored) {
    Table<Gold, String, Integer> counts = TreeBasedTable.create();
    for (Scored one : scored) {
      String answer = one.answer().map(a -> a.label().name()).orElse(NO_ANSWER);
      Integer before = counts.get(one.gold(), answer);
      counts.put(one.gold(), answer, before == null ? 1 : before + 1);
    }
    return new Confusion(counts);
  }

  int count(Gold gold, String answer) {
    Integer count = counts.get(gold, answer);
    return count == null ? 0 : count;
  }

  /** The human labels that occur, in the order of {@link Gold}. */
  ImmutableList<Gold> rows() {
    return counts.rowKeySet().stream().sorted().collect(ImmutableList.toImmutableList());
  }

  /** The engine's five answers, and {@link #NO_ANSWER} where it occurs. */
  ImmutableList<String> columns() {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (Gold answer : Gold.values()) {
      if (answer != Gold.NOT_SUPPORTED) {
        columns.add(answer.name());
      }
    }
    if (counts.containsColumn(NO_ANSWER)) {
      columns.add(NO_ANSWER);
    }
    return columns.build();
  }
}
