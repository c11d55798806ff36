package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Slot;
import java.util.Optional;

/** Turns rows of both kinds of file into examples. */
final class Rows {
  private Rows() {}

  /** Whether the row is of a claim file, whose article stands in a file of its own. */
  static boolean isClaim(JsonRow row) {
    return row.has("claim");
  }

  /** A row of a claim file: id, claim, verdict, any_quote, phenomenon, slot. */
  static Example claim(JsonRow row, String article) {
    return new Example(
        row.string("id"),
        article,
        row.string("claim"),
        row.constant("verdict", Gold.class),
        row.strings("any_quote"),
        row.optionalString("phenomenon").orElse(""),
        slot(row),
        row.location());
  }

  /** A row of a labelled set: id, premise, hypothesis, label, and what meta tells. */
  static Example labelled(JsonRow row) {
    JsonRow meta = row.nested("meta");
    ImmutableList<String> evidence =
        meta.has("evidence") ? meta.strings("evidence") : meta.strings("evidence_quote");
    return new Example(
        row.string("id"),
        row.string("premise"),
        row.string("hypothesis"),
        row.constant("label", Gold.class),
        evidence,
        meta.optionalString("phenomenon").orElse(""),
        slot(meta),
        row.location());
  }

  private static Optional<Slot> slot(JsonRow row) {
    return row.optionalString("slot").orElse("").isEmpty()
        ? Optional.empty()
        : Optional.of(row.constant("slot", Slot.class));
  }
}
