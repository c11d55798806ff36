package factcheck.client.cli;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import factcheck.client.LoneSurrogates;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads claims. */
final class Claims {
  /** What one call checks in some hours. */
  private static final int MAX = 100_000;

  private static final int SHOWN = 60;

  /** How an array of claims begins; a sentence may begin with "[Suga]". */
  private static final Pattern ARRAY = Pattern.compile("\\[\\h*(?:[{\"\\]\\v]|\\z)");

  private Claims() {}

  /** The claims of a command line, numbered from 1. */
  static ImmutableList<Claim> ofArguments(List<String> arguments) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (int i = 0; i < arguments.size(); i++) {
      claims.add(new Claim(Integer.toString(i + 1), arguments.get(i)));
    }
    return claims.build();
  }

  /**
   * The claims of a file: an object a line where the first line that is not blank begins with a
   * brace, else a claim a line. Blank lines are skipped. The id of a claim without one is the
   * number of its line.
   *
   * @throws CommandFailure if there are none or too many, or a line is malformed
   */
  static ImmutableList<Claim> ofFile(TextFile file) {
    String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
    String start = text.stripLeading();
    if (ARRAY.matcher(start).lookingAt()) {
      throw CommandFailure.badInput(
          file.name() + " begins with [: give one JSON object a line rather than an array");
    }
    boolean json = start.startsWith("{");
    List<Claim> claims = new ArrayList<>();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (claims.size() == MAX) {
        throw CommandFailure.badInput(
            String.format(Locale.ROOT, "there are more than %,d claims in %s", MAX, file.name()));
      }
      claims.add(
          json
              ? ofJson(new Line(file.name(), number, line))
              : new Claim(Integer.toString(number), line.strip()));
    }
    if (claims.isEmpty()) {
      throw CommandFailure.badInput("there are no claims in " + file.name());
    }
    return ImmutableList.copyOf(claims);
  }

  private static Claim ofJson(Line line) {
    JsonObject object = line.object();
    String claim = line.string(object, "claim");
    if (claim == null) {
      throw line.fault("missing field \"claim\"");
    }
    if (claim.isBlank()) {
      throw line.fault("field \"claim\" is blank");
    }
    String id = line.string(object, "id");
    return new Claim(id == null ? Integer.toString(line.number) : id, claim);
  }

  private record Line(String file, int number, String text) {
    JsonObject object() {
      try (JsonReader reader = new JsonReader(new StringReader(text))) {
        reader.setStrictness(Strictness.STRICT);
        JsonElement element = new Gson().getAdapter(JsonElement.class).read(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
          throw fault("more than one value");
        }
        if (!element.isJsonObject()) {
          throw fault("not an object");
        }
        return element.getAsJsonObject();
      } catch (IOException | JsonParseException | IllegalStateException malformed) {
        throw fault("not JSON");
      }
    }

    String string(JsonObject object, String field) {
      JsonElement value = object.get(field);
      if (value == null || value.isJsonNull()) {
        return null;
      }
      boolean usable =
          value instanceof JsonPrimitive primitive
              && (primitive.isString() || (field.equals("id") && primitive.isNumber()));
      if (!usable) {
        throw fault("field \"" + field + "\" is not a string");
      }
      if (LoneSurrogates.find(value.getAsString()).isPresent()) {
        throw fault("field \"" + field + "\" holds a lone surrogate");
      }
      return value.getAsString();
    }

    CommandFailure fault(String what) {
      boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
      String start = whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
      return CommandFailure.badInput(file + ":" + number + " (" + what + "): " + OneLine.of(start));
    }
  }
}
