package factcheck.entail;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A model directory in the Hugging Face layout with seeded random weights. Two characters mean
 * something to it: {@value #YES} makes a text entail and {@value #NO} makes it contradict, the more
 * the shorter the text is.
 *
 * @param family tokenizer, inputs and label order
 * @param outputs what the graph's outputs mean, in order
 * @param labels what the config calls them
 * @param tokenTypes whether the graph takes {@code token_type_ids}
 * @param slots names of the columns of a second output; empty for a model without one
 * @param disputes columns of the output "disputed", which takes {@value #NO} for a dispute; 0 for a
 *     model without one
 */
record TinyModel(
    Family family,
    List<String> outputs,
    List<String> labels,
    boolean tokenTypes,
    List<String> slots,
    int disputes) {
  static final String YES = "+";
  static final String NO = "!";

  /** Longest input that the models were "trained" for, in tokens. */
  static final int WINDOW = 64;

  /** Longest input that they can read, in tokens. */
  static final int POSITIONS = 96;

  private static final int HIDDEN = 6;
  private static final float MEANING = 900;

  enum Family {
    BERT("bert", TinyTokenizer.wordPiece(), 0, List.of("entailment", "neutral", "contradiction")),
    ROBERTA(
        "roberta", TinyTokenizer.bytePairs(), 2, List.of("CONTRADICTION", "NEUTRAL", "ENTAILMENT")),
    DEBERTA(
        "deberta-v2",
        TinyTokenizer.unigram(),
        0,
        List.of("entailment", "neutral", "contradiction"));

    final String type;
    final TinyTokenizer tokenizer;
    final int firstPosition;
    final List<String> labels;

    Family(String type, TinyTokenizer tokenizer, int firstPosition, List<String> labels) {
      this.type = type;
      this.tokenizer = tokenizer;
      this.firstPosition = firstPosition;
      this.labels = labels;
    }
  }

  /** The family's usual model. */
  static TinyModel of(Family family) {
    return new TinyModel(family, family.labels, family.labels, family == Family.BERT, List.of(), 0);
  }

  /** A model that does not tell contradiction from neutral. */
  static TinyModel twoWay(Family family) {
    List<String> labels = List.of("entailment", "not_entailment");
    return new TinyModel(family, labels, labels, false, List.of(), 0);
  }

  TinyModel withTokenTypes(boolean present) {
    return new TinyModel(family, outputs, labels, present, slots, disputes);
  }

  /** The same graph under a config that calls its outputs otherwise. */
  TinyModel withLabels(List<String> other) {
    return new TinyModel(family, outputs, other, tokenTypes, slots, disputes);
  }

  /** With a second output that says which slot clashes. */
  TinyModel withSlots(List<String> names) {
    return new TinyModel(family, outputs, labels, tokenTypes, names, disputes);
  }

  /** With an output of so many columns that says whether a dispute is seen. */
  TinyModel withDisputes(int columns) {
    return new TinyModel(family, outputs, labels, tokenTypes, slots, columns);
  }

  /** Writes the three files and returns the directory. */
  Path write(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve("model.onnx"), graph());
      Files.writeString(directory.resolve("tokenizer.json"), family.tokenizer.json());
      Files.writeString(directory.resolve("config.json"), config());
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] graph() {
    Random random = new Random(7);
    int count = outputs.size();
    int width = HIDDEN + count;
    float[][] words = matrix(random, family.tokenizer.tokens().size(), width);
    float[][] positions = matrix(random, POSITIONS + family.firstPosition, width);
    float[][] types = matrix(random, tokenTypes ? 2 : 0, width);
    float[][] weights = matrix(random, width, count);
    for (int label = 0; label < count; label++) {
      weights[HIDDEN + label] = new float[count];
      weights[HIDDEN + label][label] = 1;
      String name = outputs.get(label).toLowerCase(Locale.ROOT);
      if (!name.equals("neutral")) {
        int sign = family.tokenizer.tokens().indexOf(name.startsWith("entail") ? YES : NO);
        words[sign] = new float[width];
        words[sign][HIDDEN + label] = MEANING;
      }
    }
    float[][] clashes = slots.isEmpty() ? new float[0][] : matrix(random, width, slots.size());
    float[][] dispute = new float[disputes == 0 ? 0 : width][disputes];
    for (int label = 0; label < count && disputes > 0; label++) {
      String name = outputs.get(label).toLowerCase(Locale.ROOT);
      dispute[HIDDEN + label][0] = name.startsWith("contradict") ? 1 : 0;
    }
    return TinyGraph.bytes(
        words, positions, family.firstPosition, types, weights, clashes, dispute);
  }

  private String config() {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("model_type", family.type);
    config.put("max_length", WINDOW);
    config.put("max_position_embeddings", POSITIONS + family.firstPosition);
    config.put("id2label", numbered(labels));
    if (!slots.isEmpty()) {
      config.put("id2slot", numbered(slots));
    }
    return new Gson().toJson(config);
  }

  private static Map<String, String> numbered(List<String> names) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : names) {
      all.put(Integer.toString(all.size()), name);
    }
    return all;
  }

  private static float[][] matrix(Random random, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return matrix;
  }
}
