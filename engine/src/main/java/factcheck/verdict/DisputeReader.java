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
 * Finds the two positions of a dispute among the sentences that were read: the words of two parties
 * that take sides furthest apart ({@link Leanings}), and between which, read together, the model
 * sees the dispute most surely. Safe for use by many threads.
 */
final class DisputeReader {
  /** From here on words without a word of the claim are about it all the same. */
  private static final double LEANS = 0.3;

  private final EntailmentModel model;
  private final Leanings leanings;

  DisputeReader(EntailmentModel model) {
    this.model = model;
    this.leanings = new Leanings(model);
  }

  /** Words with the side that they take. */
  private record Read(Parties.Words words, double leaning) {
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
    List<Opposing> pairs = new ArrayList<>();
    for (Read pro : all) {
      for (Read contra : all) {
        if (pro.mayOppose(contra) && pro.leaning() >= contra.leaning()) {
          pairs.add(new Opposing(pro, contra));
        }
      }
    }
    List<Entailment> answers =
        pairs.isEmpty()
            ? ImmutableList.of()
            : model.infer(
                pairs.stream()
                    .map(pair -> new Pair(together(reading, pair), reading.part().text()))
                    .toList());
    return IntStream.range(0, pairs.size())
        .boxed()
        .max(Comparator.comparingDouble(i -> answers.get(i).disputed() + pairs.get(i).distance()))
        .map(pairs::get)
        .map(
            pair ->
                Opponents.decision(
                    reading,
                    position(pair.pro().words(), pair.pro().leaning()),
                    position(pair.contra().words(), -pair.contra().leaning()),
                    confidence));
  }

  /** Two words that may be the positions. */
  private record Opposing(Read pro, Read contra) {
    double distance() {
      return (pro.leaning() - contra.leaning()) / 2;
    }
  }

  private static String together(PartReading reading, Opposing pair) {
    return Stream.of(pair.pro(), pair.contra())
        .map(read -> read.words().sentence())
        .distinct()
        .sorted()
        .map(i -> PremiseReader.single(reading.part(), reading.article(), i).text())
        .collect(Collectors.joining(" "));
  }

  /**
   * What somebody says in the sentences that were read, and the sentences that nobody says; "he
   * rejected the claim" is his position.
   */
  private static List<Parties.Words> words(PartReading reading) {
    AnnotatedText article = reading.article().annotated();
    List<Parties.Words> all = new ArrayList<>(Parties.of(reading));
    for (int i : PremiseGroups.all(reading.ranked())) {
      if (all.stream().noneMatch(words -> words.sentence() == i)) {
        all.add(
            new Parties.Words(
                i,
                DenialVerbs.denier(reading.article(), i).stream()
                    .collect(ImmutableList.toImmutableList()),
                article.sentences().get(i).span()));
      }
    }
    return all;
  }

  /** The words with their sides, but for those that have to do nothing with the claim. */
  private List<Read> read(PartReading reading, List<Parties.Words> all) {
    List<Double> sides = leanings.of(reading, all);
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Read(all.get(i), sides.get(i)))
        .filter(read -> covers(reading, read) || Math.abs(read.leaning()) >= LEANS)
        .toList();
  }

  private static boolean covers(PartReading reading, Read read) {
    return reading.ranked().stream()
        .anyMatch(one -> one.sentence() == read.words().sentence() && one.coverage() > 0);
  }

  private static Position position(Parties.Words words, double strength) {
    return new Position(words.sentence(), Math.max(0, strength), words.speakers(), words.span());
  }
}
