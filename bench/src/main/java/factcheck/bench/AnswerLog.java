package factcheck.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import factcheck.text.Span;
import java.util.List;

/** One JSON object a claim, for a look at single answers. */
final class AnswerLog {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private AnswerLog() {}

  /** The answers of a run as JSONL. */
  static String of(Run run) {
    StringBuilder lines = new StringBuilder();
    run.scored().forEach(s -> lines.append(GSON.toJson(line(run.set(), s))).append('\n'));
    return lines.toString();
  }

  private static JsonObject line(LabelledSet set, Scored scored) {
    Example example = scored.example();
    JsonObject line = new JsonObject();
    line.addProperty("set", set.name());
    line.addProperty("id", example.id());
    line.addProperty("claim", example.claim());
    line.addProperty("label", example.gold().name());
    line.addProperty("right", scored.right());
    scored.fault().ifPresent(fault -> line.addProperty("fault", fault.toString()));
    scored
        .answer()
        .ifPresent(
            answer -> {
              line.addProperty("answer", answer.label().name());
              line.addProperty("confidence", answer.confidence());
              answer.support().ifPresent(support -> line.addProperty("support", support));
              answer
                  .explanation()
                  .ifPresent(
                      e -> {
                        line.add("quotes", texts(e.quotes(), example.article()));
                        JsonArray slots = new JsonArray();
                        e.mismatches().forEach(slot -> slots.add(slot.name()));
                        line.add("slots", slots);
                      });
              answer
                  .candidates()
                  .ifPresent(c -> line.add("candidates", texts(c, example.article())));
            });
    JsonArray evidence = new JsonArray();
    example.evidence().forEach(evidence::add);
    line.add("evidence", evidence);
    line.addProperty("phenomenon", example.phenomenon());
    example.slot().ifPresent(slot -> line.addProperty("slot", slot.name()));
    return line;
  }

  private static JsonArray texts(List<Span> spans, String article) {
    JsonArray texts = new JsonArray();
    spans.forEach(span -> texts.add(span.of(article)));
    return texts;
  }
}
