package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Builds examples and answers by hand. */
final class Examples {
  static final String ARTICLE = "Ann left. Bob stayed. Cleo slept.";

  private Examples() {}

  static Example example(String id, Gold gold, String... evidence) {
    return new Example(
        id,
        ARTICLE,
        "claim " + id,
        gold,
        ImmutableList.copyOf(evidence),
        "",
        Optional.empty(),
        new Location(Path.of("set.jsonl"), 1));
  }

  static Example refutedIn(Slot slot) {
    return new Example(
        "r",
        ARTICLE,
        "claim",
        Gold.REFUTED,
        ImmutableList.of(),
        "",
        Optional.of(slot),
        new Location(Path.of("set.jsonl"), 1));
  }

  static Scored scored(Scale scale, Gold gold, Gold answer, double confidence) {
    return Scored.of(example("x", gold), scale, Answer.bare(answer, confidence));
  }

  static Scored scored(Scale scale, Gold gold, Gold answer) {
    return scored(scale, gold, answer, 1);
  }

  static Scored unanswered(Scale scale, Gold gold) {
    return Scored.failed(example("x", gold), scale, new IllegalStateException("broken"));
  }

  static Answer answer(Gold label, List<Span> quotes, List<Span> candidates, Slot... mismatches) {
    return new Answer(
        label,
        0.8,
        OptionalDouble.empty(),
        Optional.of(new Explanation(quotes, ImmutableSet.copyOf(mismatches))),
        Optional.of(candidates));
  }
}
