package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Who speaks in the sentences that bear most on a claim part. */
final class Parties {
  private Parties() {}

  /**
   * A party's words.
   *
   * @param sentence the sentence that they stand in
   * @param speakers whose they are, outermost first
   * @param span their clause
   */
  record Words(int sentence, ImmutableList<Argument> speakers, Span span) {}

  /** What is somebody's words in the sentences that were read, in the order of the text. */
  static ImmutableList<Words> of(PartReading reading) {
    ImmutableList.Builder<Words> found = ImmutableList.builder();
    for (int sentence : PremiseGroups.all(reading.ranked())) {
      List<List<Argument>> seen = new ArrayList<>();
      for (Fact fact : reading.article().facts()) {
        if (fact.sentence() == sentence
            && !fact.speakers().isEmpty()
            && seen.stream().allMatch(other -> differ(other, fact.speakers()))) {
          seen.add(fact.speakers());
          found.add(new Words(sentence, ImmutableList.copyOf(fact.speakers()), fact.span()));
        }
      }
    }
    return found.build();
  }

  /** How many of the speakers are different ones. */
  static int count(List<Words> words) {
    List<List<Argument>> parties = new ArrayList<>();
    for (Words one : words) {
      if (parties.stream().allMatch(other -> differ(other, one.speakers()))) {
        parties.add(one.speakers());
      }
    }
    return parties.size();
  }

  /** Whether no speaker of the one list can be one of the other. */
  static boolean differ(List<Argument> one, List<Argument> two) {
    for (Argument a : one) {
      for (Argument b : two) {
        if (a.text().equalsIgnoreCase(b.text())
            || PhraseComparer.shareName(a.meaning().names(), b.meaning().names())) {
          return false;
        }
      }
    }
    return true;
  }
}
