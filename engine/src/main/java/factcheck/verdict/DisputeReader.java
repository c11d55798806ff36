package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the two positions of a dispute: of the words of different parties in the sentences that
 * were read, those that the model finds furthest apart, the ones for and the others against the
 * claim part. Where no two parties are named there, the two sentences that are furthest apart. Safe
 * for use by many threads.
 */
final class DisputeReader {
  private final EntailmentModel model;

  DisputeReader(EntailmentModel model) {
    this.model = model;
  }

  /** Words with how they are read: of which sentence, and what the model makes of them. */
  private record Read(Parties.Words words, Entailment answer) {
    double leaning() {
      return answer.entailed() - answer.contradicted();
    }
  }

  /** The decision; empty where the article has no two passages that could be the positions. */
  Optional<Decision> read(PartReading reading, double confidence) {
    List<Read> named = read(reading, Parties.of(reading));
    Optional<Decision> between = furthest(reading, named, true, confidence);
    return between.isPresent()
        ? between
        : furthest(reading, read(reading, sentences(reading)), false, confidence);
  }

  private static List<Parties.Words> sentences(PartReading reading) {
    AnnotatedText article = reading.article().annotated();
    List<Parties.Words> all = new ArrayList<>();
    for (int i : PremiseGroups.all(reading.ranked())) {
      Sentence sentence = article.sentences().get(i);
      all.add(new Parties.Words(i, Speakers.of(reading, sentence.span()), sentence.span()));
    }
    return all;
  }

  /** The model's answers: to the sentence, or where several parties speak in it, to the clause. */
  private List<Read> read(PartReading reading, List<Parties.Words> all) {
    List<Pair> pairs = new ArrayList<>();
    for (Parties.Words words : all) {
      boolean shared = all.stream().filter(w -> w.sentence() == words.sentence()).count() > 1;
      pairs.add(
          new Pair(
              shared
                  ? reading.article().annotated().quote(words.span())
                  : PremiseReader.single(reading.part(), reading.article(), words.sentence())
                      .text(),
              reading.part().text()));
    }
    List<Entailment> answers = pairs.isEmpty() ? ImmutableList.of() : model.infer(pairs);
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      read.add(new Read(all.get(i), answers.get(i)));
    }
    return read;
  }

  private static Optional<Decision> furthest(
      PartReading reading, List<Read> all, boolean parties, double confidence) {
    Read pro = null;
    Read contra = null;
    double apart = Double.NEGATIVE_INFINITY;
    for (Read one : all) {
      for (Read two : all) {
        boolean opponents =
            parties
                ? Parties.differ(one.words().speakers(), two.words().speakers())
                : one.words().sentence() != two.words().sentence();
        if (opponents && one.leaning() - two.leaning() > apart) {
          apart = one.leaning() - two.leaning();
          pro = one;
          contra = two;
        }
      }
    }
    return pro == null
        ? Optional.empty()
        : Optional.of(
            Opponents.decision(
                reading,
                position(pro.words(), pro.answer().entailed()),
                position(contra.words(), contra.answer().contradicted()),
                confidence));
  }

  private static Position position(Parties.Words words, double strength) {
    return new Position(words.sentence(), strength, words.speakers(), words.span());
  }
}
