package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes reports for programs; figures that do not apply are left out. */
final class JsonReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  /**
   * All sets as one JSON object.
   *
   * @param run what was measured, as names and values
   */
  static String of(Map<String, String> run, List<SetReport> reports) {
    JsonObject root = new JsonObject();
    run.forEach(root::addProperty);
    JsonArray sets = new JsonArray();
    reports.forEach(report -> sets.add(set(report)));
    root.add("sets", sets);
    return GSON.toJson(root) + "\n";
  }

  private static JsonObject set(SetReport report) {
    JsonObject set = new JsonObject();
    set.addProperty("name", report.name());
    set.addProperty("scale", report.scale().name());
    set.addProperty("claims", report.rows());
    set.addProperty("texts", report.articles());
    set.addProperty("refused", report.refused());
    set.addProperty("failed", report.failed());
    set.add("accuracy", share(report.accuracy()));
    number(set, "macro_f1", report.macroF1());
    number(set, "balanced_accuracy", report.balancedAccuracy());
    set.add("refuted_precision", share(report.refutedPrecision()));
    report
        .calibration()
        .ifPresent(
            c -> {
              set.addProperty("calibration_error", c.error());
              set.addProperty("calibration_error_by_chance", c.chance());
            });
    set.add("quotes_overlap", share(report.evidence().quotes()));
    report.evidence().anyCandidate().ifPresent(s -> set.add("first_five_any", share(s)));
    report.evidence().allCandidates().ifPresent(s -> set.add("first_five_all", share(s)));
    set.add("slot_named", share(report.evidence().slots()));
    set.addProperty("seconds", report.seconds());
    set.addProperty("claims_per_second", report.claimsPerSecond());
    set.add("confusion", confusion(report.confusion()));
    set.add("by_phenomenon", shares(report.byPhenomenon()));
    set.add("by_file", shares(report.byFile()));
    return set;
  }

  private static JsonObject confusion(Confusion confusion) {
    JsonObject rows = new JsonObject();
    for (Gold gold : confusion.rows()) {
      JsonObject row = new JsonObject();
      ImmutableList<String> answers = confusion.columns();
      answers.forEach(answer -> row.addProperty(answer, confusion.count(gold, answer)));
      rows.add(gold.name(), row);
    }
    return rows;
  }

  private static JsonObject shares(Map<String, Share> shares) {
    JsonObject all = new JsonObject();
    shares.forEach((name, share) -> all.add(name, share(share)));
    return all;
  }

  private static JsonObject share(Share share) {
    JsonObject object = new JsonObject();
    number(object, "value", share.value());
    object.addProperty("hits", share.hits());
    object.addProperty("of", share.of());
    return object;
  }

  private static void number(JsonObject object, String name, OptionalDouble value) {
    if (value.isPresent()) {
      object.add(name, new JsonPrimitive(value.getAsDouble()));
    }
  }
}
