package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.value.Meaning;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one speaker of those who say a thing together, so that "Lund and Berg said" is told from
 * "Lund said that Berg had said".
 */
final class JointSpeakers {
  private JointSpeakers() {}

  /**
   * The chain of speakers with each row of them as one.
   *
   * @param sentence in which those stand that may be of one row
   * @param speakers outermost first
   */
  static ImmutableList<Argument> of(Sentence sentence, List<Argument> speakers) {
    List<List<Argument>> rows = new ArrayList<>();
    for (Argument speaker : speakers) {
      List<Argument> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && areOfOneRow(sentence, last.get(0), speaker)) {
        last.add(speaker);
      } else {
        rows.add(new ArrayList<>(List.of(speaker)));
      }
    }
    return rows.stream().map(JointSpeakers::joint).collect(ImmutableList.toImmutableList());
  }

  private static boolean areOfOneRow(Sentence sentence, Argument one, Argument other) {
    return sentence.span().contains(one.span())
        && sentence.span().contains(other.span())
        && !one.span().overlaps(other.span())
        && PhraseHeads.areOfOneRow(
            sentence, PhraseHeads.of(sentence, one.span()), PhraseHeads.of(sentence, other.span()));
  }

  private static Argument joint(List<Argument> row) {
    Argument first = row.get(0);
    if (row.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder(first.text());
    for (int i = 1; i < row.size(); i++) {
      text.append(i < row.size() - 1 ? ", " : " and ").append(row.get(i).text());
    }
    return new Argument(
        first.slot(),
        text.toString(),
        first.span().cover(row.get(row.size() - 1).span()),
        first.role(),
        new Meaning(
            first.meaning().head(),
            row.stream().flatMap(one -> one.meaning().terms().stream()).toList(),
            row.stream()
                .flatMap(one -> one.meaning().names().stream())
                .collect(ImmutableSet.toImmutableSet()),
            first.meaning().quantity(),
            first.meaning().time()));
  }
}
