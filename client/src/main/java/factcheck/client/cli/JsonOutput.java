package factcheck.client.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import java.io.PrintStream;

/** Writes JSON values: each on a line of its own at once, or all as one array at the end. */
final class JsonOutput {
  private final PrintStream out;
  private final boolean lines;
  private final JsonArray all = new JsonArray();

  JsonOutput(PrintStream out, Format format) {
    this.out = out;
    this.lines = format == Format.JSONL;
  }

  void add(JsonElement element) {
    if (lines) {
      out.println(gson(false).toJson(element));
    } else {
      all.add(element);
    }
  }

  void finish() {
    if (!lines) {
      out.println(gson(true).toJson(all));
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
