package factcheck.bench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers that another model gave before, in the entailment model's place: so the decision can be
 * fitted on claims that the shipped model was trained on, with the answers of a model that was not.
 * A pair without an answer is neutral, and is remembered.
 */
final class RecordedModel implements EntailmentModel {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final int COLUMNS = 5;
  private static final double ROUNDING = 0.001;
  private static final Entailment OPEN = new Entailment(0, 0, 1, false, false);

  private final Map<Pair, Entailment> answers;
  private int unknown;

  private RecordedModel(Map<Pair, Entailment> answers) {
    this.answers = answers;
  }

  /**
   * Reads the answers.
   *
   * @param file tab-separated lines: claim, premise, and the probabilities of entailment,
   *     contradiction and neutral
   * @throws BadInputException if the file cannot be read or a line is not of this form
   */
  static RecordedModel read(Path file) {
    Map<Pair, Entailment> answers = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() != COLUMNS) {
          throw new BadInputException(
              file, "line " + number + " has " + cells.size() + " columns, not " + COLUMNS);
        }
        answers.put(new Pair(cells.get(1), cells.get(0)), answer(file, number, cells));
      }
    } catch (IOException e) {
      throw new BadInputException(file, "cannot be read", e);
    }
    return new RecordedModel(answers);
  }

  private static Entailment answer(Path file, int number, List<String> cells) {
    try {
      double entailed = Double.parseDouble(cells.get(2));
      double contradicted = Double.parseDouble(cells.get(3));
      double neutral = Double.parseDouble(cells.get(4));
      boolean probabilities =
          Math.min(entailed, Math.min(contradicted, neutral)) >= 0
              && Math.abs(entailed + contradicted + neutral - 1) < ROUNDING;
      if (!probabilities) {
        throw new BadInputException(file, "line " + number + " has no probabilities that sum to 1");
      }
      return new Entailment(entailed, contradicted, neutral, false, false);
    } catch (NumberFormatException e) {
      throw new BadInputException(file, "line " + number + " has something else than numbers", e);
    }
  }

  /** How many pairs without an answer were asked about since the last call. */
  synchronized int takeUnknown() {
    int count = unknown;
    unknown = 0;
    return count;
  }

  @Override
  public synchronized List<Entailment> infer(List<Pair> pairs) {
    ImmutableList.Builder<Entailment> all = ImmutableList.builder();
    for (Pair pair : pairs) {
      Entailment answer = answers.get(pair);
      unknown += answer == null ? 1 : 0;
      all.add(answer == null ? OPEN : answer);
    }
    return all.build();
  }

  @Override
  public void close() {}
}
