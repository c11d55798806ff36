package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many pairs at once, from many threads: the answers of each pair alone, in order. */
final class BatchTest {
  private static final int MANY = 300;
  private static final double SAME = 1e-5;

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void noPairs_giveNoAnswers(TinyModel.Family family) {
    try (EntailmentModel model = load(family)) {
      assertEquals(List.of(), model.infer(List.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void manyPairs_areAnsweredAsOneByOne(TinyModel.Family family) {
    try (EntailmentModel model = load(family)) {
      List<Pair> pairs = pairs();
      List<Entailment> together = model.infer(pairs);
      assertEquals(pairs.size(), together.size());
      for (int i = 0; i < pairs.size(); i++) {
        Entailment alone = model.infer(List.of(pairs.get(i))).get(0);
        Entailment answer = together.get(i);
        assertEquals(alone.entailed(), answer.entailed(), SAME, "pair " + i);
        assertEquals(alone.contradicted(), answer.contradicted(), SAME, "pair " + i);
        assertEquals(alone.neutral(), answer.neutral(), SAME, "pair " + i);
        assertEquals(alone.windowed(), answer.windowed(), "pair " + i);
        assertEquals(alone.cut(), answer.cut(), "pair " + i);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void equalPairs_haveEqualAnswers(TinyModel.Family family) {
    try (EntailmentModel model = load(family)) {
      Pair pair = new Pair("The council was open.", "It was closed.");
      List<Entailment> answers = model.infer(List.of(pair, pair, pair));
      assertEquals(1, answers.stream().distinct().count());
    }
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void twoThreads_haveEqualAnswers(TinyModel.Family family) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (EntailmentModel model = load(family)) {
      List<Pair> pairs = pairs();
      Callable<List<Entailment>> task = () -> model.infer(pairs);
      List<Entailment> expected = model.infer(pairs);
      for (Future<List<Entailment>> answer : threads.invokeAll(List.of(task, task, task, task))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private EntailmentModel load(TinyModel.Family family) {
    return OnnxEntailmentModel.load(TinyModel.of(family).write(directory));
  }

  /** Pairs of all lengths, some longer than the window. */
  private static List<Pair> pairs() {
    Random random = new Random(11);
    List<String> words =
        List.of("the", "council", "rain", "+", "!", "\u00e9t\u00e9", "opened", "27");
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      pairs.add(new Pair(words(random, words, 1 + i % 40), words(random, words, 1 + i % 5)));
    }
    return pairs;
  }

  private static String words(Random random, List<String> from, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(from.get(random.nextInt(from.size())));
    }
    return String.join(" ", words);
  }
}
