package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a JSONL file.
 *
 * @param location where it stands
 * @param object its fields
 * @param text the line
 */
record JsonRow(Location location, JsonObject object, String text) {
  JsonRow {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(text, "text");
  }

  static JsonRow parse(Location location, String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
        throw BadInputException.inLine(location, "not one JSON object", text);
      }
      return new JsonRow(location, element.getAsJsonObject(), text);
    } catch (JsonParseException | IOException e) {
      throw BadInputException.inLine(location, "not JSON", text);
    }
  }

  boolean has(String field) {
    return object.has(field);
  }

  /** A field that must be there and hold text other than white space. */
  String string(String field) {
    String value =
        optionalString(field).orElseThrow(() -> fault("missing field \"" + field + "\""));
    if (value.isBlank()) {
      throw fault("empty field \"" + field + "\"");
    }
    return value;
  }

  /** A field that may be absent. */
  Optional<String> optionalString(String field) {
    JsonElement value = object.get(field);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (!value.isJsonPrimitive()) {
      throw fault("field \"" + field + "\" is not text");
    }
    return Optional.of(value.getAsString());
  }

  /** The texts of a field that holds one text or a list of them; empty where it is absent. */
  ImmutableList<String> strings(String field) {
    JsonElement value = object.get(field);
    if (value == null || !value.isJsonArray()) {
      return optionalString(field).map(ImmutableList::of).orElse(ImmutableList.of());
    }
    JsonArray array = value.getAsJsonArray();
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonElement element : array) {
      if (!element.isJsonPrimitive()) {
        throw fault("field \"" + field + "\" is not a list of texts");
      }
      texts.add(element.getAsString());
    }
    return texts.build();
  }

  /** A nested object as a row of its own; empty where it is absent. */
  JsonRow nested(String field) {
    JsonElement value = object.get(field);
    if (value == null || value.isJsonNull()) {
      return new JsonRow(location, new JsonObject(), text);
    }
    if (!value.isJsonObject()) {
      throw fault("field \"" + field + "\" is not an object");
    }
    return new JsonRow(location, value.getAsJsonObject(), text);
  }

  /** A field whose value must be a constant of {@code type}. */
  <E extends Enum<E>> E constant(String field, Class<E> type) {
    String value = string(field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw fault("unknown " + field + " \"" + value + "\"");
  }

  BadInputException fault(String fault) {
    return BadInputException.inLine(location, fault, text);
  }
}
