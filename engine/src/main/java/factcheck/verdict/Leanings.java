package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Which side words of an article take on a claim part. The model reads them within their sentence
 * and, where somebody tells them as they are, without who says so: "she said that he slept" hardly
 * entails that he slept, and "he slept" does. Who denies something that the claim states is against
 * it, whatever the model makes of the words that he denies. Safe for use by many threads.
 */
final class Leanings {
  /** How far somebody who denies a claim is against it at least. */
  private static final double DENIED = 0.6;

  /** From here on words of his own say what is claimed, whatever else he denies. */
  private static final double STATED = 0.2;

  /** Share of the claim's words that a denial, or the sentence before it, must have. */
  private static final double COVERAGE = 0.4;

  private final EntailmentModel model;

  Leanings(EntailmentModel model) {
    this.model = model;
  }

  /** How far each of the words is for the part: from 1, plainly for it, to -1, plainly against. */
  List<Double> of(PartReading reading, List<Parties.Words> all) {
    List<Pair> pairs = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (String text : texts(reading, all, all.get(i))) {
        pairs.add(new Pair(text, reading.part().text()));
        of.add(i);
      }
    }
    List<Entailment> answers = pairs.isEmpty() ? ImmutableList.of() : model.infer(pairs);
    List<Double> leanings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double leaning = 0;
      double last = 0;
      for (int k = 0; k < answers.size(); k++) {
        if (of.get(k) == i) {
          last = answers.get(k).entailed() - answers.get(k).contradicted();
          leaning = Math.abs(last) > Math.abs(leaning) ? last : leaning;
        }
      }
      // "Rejected that, saying that the mains were safe": he says that they are.
      boolean stated = last >= STATED && isPlain(reading, all.get(i));
      leanings.add(
          stated ? last : denies(reading, all.get(i)) ? denied(reading, leaning) : leaning);
    }
    return leanings;
  }

  /** What the model reads of some words; their own clause, where it is told as it is, last. */
  private static List<String> texts(
      PartReading reading, List<Parties.Words> all, Parties.Words words) {
    String clause = reading.article().annotated().quote(words.span());
    boolean shared = all.stream().filter(w -> w.sentence() == words.sentence()).count() > 1;
    if (shared) {
      return ImmutableList.of(clause);
    }
    String sentence =
        PremiseReader.single(reading.part(), reading.article(), words.sentence()).text();
    return isPlain(reading, words)
        ? ImmutableList.of(sentence, clause)
        : ImmutableList.of(sentence);
  }

  /** Whether the words are told as they are: nothing in front of them denies or doubts them. */
  private static boolean isPlain(PartReading reading, Parties.Words words) {
    return reading.article().facts().stream()
        .filter(
            fact -> fact.span().equals(words.span()) && fact.speakers().equals(words.speakers()))
        .findFirst()
        .filter(fact -> !fact.speakers().isEmpty())
        .filter(fact -> fact.polarity() == Polarity.POSITIVE && fact.modality() == Modality.ACTUAL)
        .isPresent();
  }

  private static boolean denies(PartReading reading, Parties.Words words) {
    boolean near =
        reading.ranked().stream()
            .filter(ranked -> ranked.coverage() >= COVERAGE)
            .map(Retriever.Ranked::sentence)
            .anyMatch(sentence -> sentence == words.sentence() || sentence == words.sentence() - 1);
    return near
        && DenialVerbs.denier(reading.article(), words.sentence())
            .filter(
                denier ->
                    words.speakers().isEmpty()
                        || !Parties.differ(List.of(denier), words.speakers()))
            .isPresent();
  }

  private static double denied(PartReading reading, double leaning) {
    return reading.part().isNegative() ? Math.max(DENIED, leaning) : Math.min(-DENIED, leaning);
  }
}
