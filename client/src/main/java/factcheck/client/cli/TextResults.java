package factcheck.client.cli;

import factcheck.client.CallFailure;
import factcheck.v1.Basis;
import factcheck.v1.ClaimResult;
import factcheck.v1.Evidence;
import factcheck.v1.QuoteCheck;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.Verdict;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Results for an editor: the verdict, the quotes with their places, and the reason. */
final class TextResults implements Results {
  private final PrintStream out;
  private final ArticleText article;
  private final Colours colours;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int claims;
  private int errors;

  TextResults(PrintStream out, ArticleText article, Colours colours) {
    this.out = out;
    this.article = article;
    this.colours = colours;
  }

  @Override
  public void add(Claim claim, StreamCheckClaimsResponse answer) {
    if (claims++ > 0) {
      out.println();
    }
    if (answer.hasResult()) {
      print(answer.getResult());
    } else {
      errors++;
      out.println("ERROR  " + OneLine.beginning(claim.text()));
      out.println("  " + OneLine.of(CallFailure.of(answer.getError()).message()));
    }
  }

  @Override
  public void finish() {
    if (claims > 1) {
      String verdicts =
          counts.entrySet().stream()
              .map(count -> ", " + count.getValue() + " " + VerdictNames.of(count.getKey()))
              .collect(Collectors.joining());
      String failed = errors > 0 ? ", " + errors + " ERROR" : "";
      out.println();
      out.println(claims + " claims" + verdicts + failed);
    }
  }

  @Override
  public void breakOff() {
    // No summary: its counts would pass for those of all claims.
  }

  private void print(ClaimResult result) {
    counts.merge(result.getVerdict(), 1, Integer::sum);
    out.println(colours.verdict(result.getVerdict()) + "  " + OneLine.of(result.getClaim()));
    String asOf = result.hasAsOf() ? ", as of " + Dates.show(result.getAsOf()) : "";
    out.println(String.format(Locale.ROOT, "  confidence %.2f%s", result.getConfidence(), asOf));
    result.getEvidenceList().forEach(this::print);
    result.getQuoteChecksList().forEach(this::print);
    new ReasonText(out).print(result);
    result.getIncompleteList().forEach(left -> out.println("  incomplete: " + OneLine.of(left)));
  }

  private void print(Evidence evidence) {
    out.println("  " + article.place(evidence.getQuote()));
    out.println("    > " + OneLine.of(evidence.getQuote().getText()));
    String source =
        evidence.getBasis() == Basis.BASIS_ATTRIBUTED
            ? "said by " + OneLine.of(String.join(" > ", evidence.getSpeakersList()))
            : "reported by the article";
    out.println("    " + VerdictNames.words(evidence.getStance()) + ", " + source);
  }

  private void print(QuoteCheck quote) {
    String outcome =
        switch (quote.getOutcome()) {
          case QUOTE_OUTCOME_VERBATIM -> "stands in the article word for word";
          case QUOTE_OUTCOME_ALTERED -> "was changed: " + OneLine.of(quote.getDifference());
          case QUOTE_OUTCOME_OTHER_SPEAKER ->
              "is said by " + OneLine.of(String.join(" > ", quote.getSpeakersList()));
          case QUOTE_OUTCOME_NOT_FOUND -> "does not stand in the article";
          default -> "was not checked";
        };
    out.println("  quotation “" + OneLine.of(quote.getQuote().getText()) + "” " + outcome);
  }
}
