package factcheck.verdict;

import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import java.util.List;
import java.util.Set;

/**
 * Looks further for the sentence to quote: where none of the sentences that were read one by one
 * carries the verdict, the others of the best five, which were read together, are read one by one
 * too. Safe for use by many threads.
 */
final class FurtherReading {
  private final EntailmentModel model;

  FurtherReading(EntailmentModel model) {
    this.model = model;
  }

  /** The reading, with more single sentences where the verdict has none to rest on. */
  PartReading read(PartReading reading, Label label) {
    if (label == Label.NOT_ENOUGH_INFO || Passages.saysItAlone(reading, label)) {
      return reading;
    }
    List<Premise> more =
        PremiseGroups.five(reading.ranked()).stream()
            .filter(sentence -> reading.answer(Set.of(sentence)).isEmpty())
            .map(sentence -> PremiseReader.single(reading.part(), reading.article(), sentence))
            .toList();
    return more.isEmpty()
        ? reading
        : reading.with(
            more,
            model.infer(
                more.stream()
                    .map(premise -> new Pair(premise.text(), reading.part().text()))
                    .toList()));
  }
}
