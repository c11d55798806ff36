package factcheck.verdict;

import factcheck.entail.Entailment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the entailment model made of the passages that are shown, as a reason. */
final class ModelReason {
  /** From here on the first quote says by itself what the answer says. */
  private static final double ALONE = 0.5;

  private ModelReason() {}

  /**
   * What the model holds of the first quote; where that does not bear the answer out by itself,
   * what it holds of the sentences that do, read together, and of the quote beside it.
   *
   * @param passages the quotes, best first; may be empty
   * @param label the answer
   */
  static Reason of(PartReading reading, List<Decision.Passage> passages, Label label) {
    Entailment first = first(reading, passages);
    if (bearing(first, label) < ALONE) {
      Optional<Reason> together = together(reading, label, first);
      if (together.isPresent()) {
        return together.get();
      }
    }
    String text =
        String.format(
            Locale.ROOT,
            "meaning: the %s entails the claim %.2f, contradicts it %.2f, leaves it open %.2f%s",
            isRead(reading, passages) ? "first quote" : "nearest sentence",
            first.entailed(),
            first.contradicted(),
            first.neutral(),
            windows(first));
    return reason(first, text);
  }

  /** Whether the model read the first quote by itself; else the best sentence stands for it. */
  private static boolean isRead(PartReading reading, List<Decision.Passage> passages) {
    return passages.isEmpty()
        || reading.singles().stream()
            .anyMatch(i -> passages.get(0).span().equals(Passages.span(reading, i)));
  }

  private static Entailment first(PartReading reading, List<Decision.Passage> passages) {
    Entailment first = reading.entailments().get(0);
    for (int i : reading.singles()) {
      if (!passages.isEmpty() && passages.get(0).span().equals(Passages.span(reading, i))) {
        first = reading.entailments().get(i);
      }
    }
    return first;
  }

  private static Optional<Reason> together(PartReading reading, Label label, Entailment first) {
    return IntStream.range(0, reading.premises().size())
        .filter(i -> reading.premises().get(i).sentences().size() > 1)
        .filter(i -> bearing(reading.entailments().get(i), label) >= ALONE)
        .boxed()
        .max(Comparator.comparingDouble(i -> bearing(reading.entailments().get(i), label)))
        .map(
            i -> {
              Entailment all = reading.entailments().get(i);
              String text =
                  String.format(
                      Locale.ROOT,
                      "meaning: %d sentences read together entail the claim %.2f, contradict it"
                          + " %.2f, leave it open %.2f; the first quote alone %.2f, %.2f, %.2f%s",
                      reading.premises().get(i).sentences().size(),
                      all.entailed(),
                      all.contradicted(),
                      all.neutral(),
                      first.entailed(),
                      first.contradicted(),
                      first.neutral(),
                      windows(all));
              return reason(all, text);
            });
  }

  private static String windows(Entailment answer) {
    return answer.windowed() ? "; longer than the model's window, it was read in pieces" : "";
  }

  /** How far a reading bears an answer out; an answer that leaves it open needs no bearing. */
  private static double bearing(Entailment answer, Label label) {
    return switch (label) {
      case SUPPORTED -> answer.entailed();
      case REFUTED -> answer.contradicted();
      default -> 1;
    };
  }

  private static Reason reason(Entailment answer, String text) {
    double yes = answer.entailed();
    double no = answer.contradicted();
    double open = answer.neutral();
    Label label =
        yes >= no && yes >= open
            ? Label.SUPPORTED
            : no >= open ? Label.REFUTED : Label.NOT_ENOUGH_INFO;
    return Reason.leaf(label, Math.min(1, Math.max(yes, Math.max(no, open))), text);
  }
}
