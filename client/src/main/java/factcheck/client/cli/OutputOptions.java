package factcheck.client.cli;

import factcheck.v1.OffsetUnit;
import picocli.CommandLine.Option;

/** How a command writes what it found. */
final class OutputOptions {
  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "FORMAT",
      description = "text, json or jsonl (default: text).")
  private Format format;

  @Option(
      names = "--offset-unit",
      defaultValue = "CODE_POINTS",
      paramLabel = "UNIT",
      description =
          "What offsets in JSON count: code_points, utf16 or utf8 (default: code_points).")
  private Unit unit;

  Format format() {
    return format;
  }

  /** The unit to ask the server for; places in text are computed from Java's own. */
  OffsetUnit unit() {
    return format == Format.TEXT ? OffsetUnit.OFFSET_UNIT_UTF16_CODE_UNITS : unit.message();
  }
}
