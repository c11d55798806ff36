package factcheck.entail;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a Hugging Face {@code config.json} says of a classifier.
 *
 * @param entailment index of the output for entailment
 * @param neutral index of the output for neutral; -1 in two-way models
 * @param contradiction index of the output for contradiction (or "not entailment")
 * @param labels number of outputs
 * @param window longest input in tokens that the model was trained for
 * @param positions longest input in tokens that the model can read
 * @param slots names of the second output's columns, by index; empty where the model has none
 */
record ModelConfig(
    int entailment,
    int neutral,
    int contradiction,
    int labels,
    int window,
    int positions,
    List<String> slots) {
  private static final int DEFAULT_POSITIONS = 512;
  private static final int DEFAULT_WINDOW = 256;

  /** Fewer leave no room for a premise beside a claim. */
  private static final int LEAST_POSITIONS = 64;

  /**
   * Reads the file's text.
   *
   * @throws IllegalArgumentException if it is no such config; the message starts with {@code name}
   */
  static ModelConfig parse(String name, String json) {
    JsonObject config;
    try {
      config = JsonParser.parseString(json).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException(name + ": not a JSON object", e);
    }
    if (!config.has("id2label") || !config.get("id2label").isJsonObject()) {
      throw new IllegalArgumentException(name + ": missing \"id2label\"");
    }
    int entailment = -1;
    int neutral = -1;
    int contradiction = -1;
    JsonObject labels = config.getAsJsonObject("id2label");
    for (Map.Entry<String, JsonElement> label : labels.entrySet()) {
      int id = id(name, "id2label", label.getKey(), labels.size());
      String value =
          label(name, "id2label", label.getValue())
              .toLowerCase(Locale.ROOT)
              .replace('-', '_')
              .replace(' ', '_');
      if (value.startsWith("not_entail") || value.startsWith("contradict")) {
        contradiction = id;
      } else if (value.startsWith("entail")) {
        entailment = id;
      } else if (value.startsWith("neutral")) {
        neutral = id;
      }
    }
    if (entailment < 0 || contradiction < 0) {
      throw new IllegalArgumentException(
          name + ": \"id2label\" names no entailment and contradiction: " + labels);
    }
    int positions = integer(name, config, "max_position_embeddings", DEFAULT_POSITIONS);
    if (positions < LEAST_POSITIONS) {
      throw new IllegalArgumentException(
          name
              + ": \"max_position_embeddings\" is "
              + positions
              + ", must be at least "
              + LEAST_POSITIONS);
    }
    // RoBERTa counts positions from the padding index on, so two are lost.
    JsonElement type = config.get("model_type");
    boolean roberta =
        type != null && type.isJsonPrimitive() && type.getAsString().contains("roberta");
    int usable = roberta ? positions - 2 : positions;
    int window = Math.min(usable, integer(name, config, "max_length", DEFAULT_WINDOW));
    return new ModelConfig(
        entailment, neutral, contradiction, labels.size(), window, usable, slots(name, config));
  }

  /** The names under {@code id2slot}, our addition to the layout; empty where it is absent. */
  private static ImmutableList<String> slots(String name, JsonObject config) {
    JsonElement names = config.get("id2slot");
    if (names == null) {
      return ImmutableList.of();
    }
    if (!names.isJsonObject()) {
      throw new IllegalArgumentException(name + ": \"id2slot\" is not an object");
    }
    String[] slots = new String[names.getAsJsonObject().size()];
    Arrays.fill(slots, "");
    for (Map.Entry<String, JsonElement> slot : names.getAsJsonObject().entrySet()) {
      int id = id(name, "id2slot", slot.getKey(), slots.length);
      slots[id] = label(name, "id2slot", slot.getValue());
    }
    if (ImmutableSet.copyOf(slots).size() < slots.length) {
      throw new IllegalArgumentException(name + ": \"id2slot\" names a slot twice");
    }
    return ImmutableList.copyOf(slots);
  }

  private static int id(String name, String map, String key, int labels) {
    int id;
    try {
      id = Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + ": \"" + map + "\" has the key \"" + key + "\", not a number", e);
    }
    if (id < 0 || id >= labels) {
      throw new IllegalArgumentException(
          name + ": \"" + map + "\" has the key \"" + id + "\", must be in [0, " + labels + ")");
    }
    return id;
  }

  private static String label(String name, String map, JsonElement value) {
    if (!value.isJsonPrimitive()) {
      throw new IllegalArgumentException(
          name + ": \"" + map + "\" has the label " + value + ", not a string");
    }
    return value.getAsString();
  }

  private static int integer(String name, JsonObject config, String key, int absent) {
    JsonElement value = config.get(key);
    if (value == null || value.isJsonNull()) {
      return absent;
    }
    try {
      return value.getAsInt();
    } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException e) {
      throw new IllegalArgumentException(
          name + ": \"" + key + "\" is " + value + ", not a number", e);
    }
  }
}
