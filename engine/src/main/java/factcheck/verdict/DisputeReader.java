package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the two positions of a dispute among the sentences that were read. The one that the model
 * reads most clearly for or against the claim part comes first; the other is the one in which,
 * beside the first, the model sees the dispute most surely. Safe for use by many threads.
 */
final class DisputeReader {
  /** From this probability on the model reads words as for or against a claim. */
  private static final double PLAINLY = 0.5;

  /** From this probability on the model sees a dispute in two passages that it reads together. */
  private static final double SEEN = 0.5;

  private final EntailmentModel model;

  DisputeReader(EntailmentModel model) {
    this.model = model;
  }

  /** Words with what the model makes of them. */
  private record Read(Parties.Words words, Entailment answer) {
    double leaning() {
      return answer.entailed() - answer.contradicted();
    }

    /** Words of another party; where one of them has no name, another sentence. */
    boolean mayOppose(Read other) {
      return words.speakers().isEmpty() || other.words.speakers().isEmpty()
          ? words.sentence() != other.words.sentence()
          : Parties.differ(words.speakers(), other.words.speakers());
    }
  }

  /** The decision; empty where the article has no two passages that could be the positions. */
  Optional<Decision> read(PartReading reading, double confidence) {
    List<Read> all = read(reading, words(reading));
    Optional<Read> clearest =
        all.stream().max(Comparator.comparingDouble(one -> Math.abs(one.leaning())));
    return clearest
        .flatMap(one -> opponent(reading, one, all))
        .map(
            other -> {
              boolean first = clearest.get().leaning() >= other.leaning();
              Read pro = first ? clearest.get() : other;
              Read contra = first ? other : clearest.get();
              return Opponents.decision(
                  reading,
                  position(pro.words(), pro.answer().entailed()),
                  position(contra.words(), contra.answer().contradicted()),
                  confidence);
            });
  }

  /** Not where the model reads both plainly for the claim, or both plainly against it. */
  private static boolean mayDiffer(Read one, Read other) {
    boolean bothFor = one.answer().entailed() > PLAINLY && other.answer().entailed() > PLAINLY;
    boolean bothAgainst =
        one.answer().contradicted() > PLAINLY && other.answer().contradicted() > PLAINLY;
    return !bothFor && !bothAgainst;
  }

  /**
   * Of those who may oppose these words, those beside whom the model sees a dispute most surely; if
   * it reads both alike, the next ones beside whom it still sees one.
   */
  private Optional<Read> opponent(PartReading reading, Read one, List<Read> all) {
    List<Read> others = all.stream().filter(one::mayOppose).toList();
    List<Pair> pairs =
        others.stream()
            .map(other -> new Pair(together(reading, one, other), reading.part().text()))
            .toList();
    List<Entailment> answers = pairs.isEmpty() ? ImmutableList.of() : model.infer(pairs);
    List<Integer> surest =
        IntStream.range(0, others.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -answers.get(i).disputed()))
            .toList();
    return surest.stream()
        .filter(i -> i.equals(surest.get(0)) || answers.get(i).disputed() >= SEEN)
        .map(others::get)
        .filter(other -> mayDiffer(one, other))
        .findFirst();
  }

  private static String together(PartReading reading, Read one, Read two) {
    return Stream.of(one, two)
        .map(read -> read.words().sentence())
        .distinct()
        .sorted()
        .map(i -> PremiseReader.single(reading.part(), reading.article(), i).text())
        .collect(Collectors.joining(" "));
  }

  /** What somebody says in the sentences that were read, and the sentences that nobody says. */
  private static List<Parties.Words> words(PartReading reading) {
    AnnotatedText article = reading.article().annotated();
    List<Parties.Words> all = new ArrayList<>(Parties.of(reading));
    for (int i : PremiseGroups.all(reading.ranked())) {
      if (all.stream().noneMatch(words -> words.sentence() == i)) {
        all.add(new Parties.Words(i, ImmutableList.of(), article.sentences().get(i).span()));
      }
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

  private static Position position(Parties.Words words, double strength) {
    return new Position(words.sentence(), strength, words.speakers(), words.span());
  }
}
