package factcheck.client.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import java.io.PrintStream;
import java.util.function.Function;

/** Writes JSON values as they come: each on a line of its own, or as the elements of one array. */
final class JsonOutput {
  private final PrintStream out;
  private final boolean lines;
  private boolean begun;

  JsonOutput(PrintStream out, Format format) {
    this.out = out;
    this.lines = format == Format.JSONL;
  }

  void add(JsonElement element) {
    if (lines) {
      out.println(gson(false).toJson(element));
    } else {
      // Line breaks within strings are escaped, so that each one here begins a line of the array.
      out.print((begun ? ",\n  " : "[\n  ") + pretty(element).replace("\n", "\n  "));
      begun = true;
    }
  }

  /** Adds elements until there are no more, and closes the array also where one fails to come. */
  <T> void addAll(Iterable<T> elements, Function<T, JsonElement> form) {
    try {
      elements.forEach(element -> add(form.apply(element)));
    } catch (RuntimeException failed) {
      breakOff();
      throw failed;
    }
    finish();
  }

  void finish() {
    if (!lines) {
      out.println(begun ? "\n]" : "[]");
    }
  }

  /** Closes the array, if it has begun, where the rest of its elements does not come. */
  void breakOff() {
    if (begun) {
      finish();
    }
  }

  /** A message in protobuf's own JSON form, fields that hold their default included. */
  static JsonElement json(Message message) {
    try {
      return JsonParser.parseString(
          JsonFormat.printer().alwaysPrintFieldsWithNoPresence().print(message));
    } catch (InvalidProtocolBufferException unprintable) {
      throw new IllegalArgumentException("message cannot be written as JSON", unprintable);
    }
  }

  /** One value, indented. */
  static String pretty(JsonElement element) {
    return gson(true).toJson(element);
  }

  private static Gson gson(boolean indented) {
    GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
    return indented ? builder.setPrettyPrinting().create() : builder.create();
  }
}
