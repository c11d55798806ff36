package factcheck.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes reports for people. */
final class TextReport {
  private final PrintStream out;

  TextReport(PrintStream out) {
    this.out = out;
  }

  /** One set with all its figures. */
  void print(SetReport report) {
    out.println("== " + report.name());
    line("claims", report.rows() + " on " + report.articles() + " texts, " + scale(report.scale()));
    if (report.refused() + report.failed() > 0) {
      line("without an answer", report.refused() + " refused, " + report.failed() + " failed");
    }
    line("accuracy", report.accuracy().toString());
    line("macro-F1", number(report.macroF1()));
    if (report.balancedAccuracy().isPresent()) {
      line("balanced accuracy", number(report.balancedAccuracy()));
    }
    line("precision of REFUTED", report.refutedPrecision().toString());
    report
        .calibration()
        .ifPresent(
            c ->
                line(
                    "calibration error",
                    String.format(
                        Locale.ROOT, "%.3f (%.3f by chance alone)", c.error(), c.chance())));
    evidence(report.evidence());
    line(
        "claims a second",
        String.format(Locale.ROOT, "%.1f (%.1f s)", report.claimsPerSecond(), report.seconds()));
    confusion(report.confusion());
    shares("by phenomenon", report.byPhenomenon());
    shares("by file", report.byFile());
    out.println();
  }

  /** All sets in one Markdown table. */
  void printTable(List<SetReport> reports) {
    out.println(
        "| set | claims | accuracy | macro-F1 | balanced accuracy | precision of REFUTED"
            + " | calibration error | quotes overlap | evidence in first five (any, all)"
            + " | claims a second |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (SetReport report : reports) {
      EvidenceFigures evidence = report.evidence();
      out.println(
          String.join(
              " | ",
              "| " + report.name(),
              Integer.toString(report.rows()),
              number(report.accuracy().value()),
              number(report.macroF1()),
              number(report.balancedAccuracy()),
              number(report.refutedPrecision().value()),
              number(error(report)),
              number(evidence.quotes().value()),
              number(evidence.anyCandidate()) + ", " + number(evidence.allCandidates()),
              String.format(Locale.ROOT, "%.1f |", report.claimsPerSecond())));
    }
  }

  private static OptionalDouble error(SetReport report) {
    return report.calibration().stream().mapToDouble(Calibration::error).findFirst();
  }

  private void evidence(EvidenceFigures evidence) {
    if (evidence.quotes().of() > 0) {
      line("quotes overlap evidence", evidence.quotes().toString());
    }
    if (evidence.anyCandidate().isPresent()) {
      line("evidence in first five", "any " + evidence.anyCandidate().get());
      line("", "all " + evidence.allCandidates().orElseThrow());
    }
    if (evidence.slots().of() > 0) {
      line("clashing slot named", evidence.slots().toString());
    }
  }

  private void confusion(Confusion confusion) {
    out.println("  label \\ answer");
    StringBuilder head = new StringBuilder(" ".repeat(24));
    for (String answer : confusion.columns()) {
      head.append(String.format(Locale.ROOT, "%12s", shortName(answer)));
    }
    out.println(head);
    for (Gold gold : confusion.rows()) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-22s", gold));
      for (String answer : confusion.columns()) {
        row.append(String.format(Locale.ROOT, "%12d", confusion.count(gold, answer)));
      }
      out.println(row);
    }
  }

  private void shares(String title, Map<String, Share> shares) {
    if (!shares.isEmpty()) {
      out.println("  accuracy " + title);
      shares.forEach((name, share) -> line("  " + name, share.toString()));
    }
  }

  private void line(String name, String value) {
    out.println(String.format(Locale.ROOT, "  %-30s %s", name, value));
  }

  private static String scale(Scale scale) {
    return switch (scale) {
      case TWO_WAY -> "two-way";
      case THREE_WAY -> "three-way";
      case FIVE_WAY -> "five-way";
    };
  }

  private static String shortName(String answer) {
    return switch (answer) {
      case "CONFLICTING_EVIDENCE" -> "CONFLICTING";
      case "NOT_ENOUGH_INFO" -> "NOT_ENOUGH";
      case "NOT_CHECKABLE" -> "UNCHECKABLE";
      default -> answer;
    };
  }

  private static String number(Optional<Share> share) {
    return number(share.map(Share::value).orElse(OptionalDouble.empty()));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
  }
}
