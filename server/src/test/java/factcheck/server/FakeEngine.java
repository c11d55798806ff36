package factcheck.server;

import factcheck.check.CheckOptions;
import factcheck.check.Limits;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.text.Span;
import factcheck.verdict.Basis;
import factcheck.verdict.Evidence;
import factcheck.verdict.Label;
import factcheck.verdict.Outcome;
import factcheck.verdict.PartVerdict;
import factcheck.verdict.Reason;
import factcheck.verdict.SlotComparison;
import factcheck.verdict.Stance;
import factcheck.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An engine that knows no language: each line of an article is a fact, and a claim is SUPPORTED
 * where its words stand in the article. Its support is the bar that the caller set for refutations.
 * The claim "crash" makes it fail, "exhaust" as if memory ran out.
 */
final class FakeEngine implements Engine {
  @Override
  public FactSheet read(String text, Optional<LocalDate> published) {
    Limits.requireArticle(text);
    List<Fact> facts = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
      if (end > begin) {
        facts.add(fact(facts.size(), text, new Span(begin, end)));
      }
      begin = end + 1;
    }
    return new FactSheet(new AnnotatedText(text, published, List.of(), Map.of()), facts, List.of());
  }

  private static Fact fact(int id, String text, Span line) {
    Argument whole = new Argument(Slot.SUBJECT, line.of(text), line, "");
    return new Fact(
        id,
        id,
        line,
        Optional.of(whole),
        "say",
        line,
        Polarity.POSITIVE,
        Modality.ACTUAL,
        List.of(new Argument(Slot.PLACE, line.of(text), line, "in")),
        List.of(new Argument(Slot.SPEAKER, line.of(text), line, "")),
        line.of(text).startsWith("maybe") ? 0.25 : 0.75);
  }

  @Override
  public Verdict check(String claim, FactSheet article, CheckOptions options) {
    Limits.requireClaim(claim);
    if (claim.equals("crash")) {
      throw new IllegalStateException("secret detail of the crash");
    }
    if (claim.equals("exhaust")) {
      throw new OutOfMemoryError("simulated");
    }
    int at = options.requireReportedBasis() ? -1 : article.text().indexOf(claim);
    Label label = at < 0 ? Label.NOT_ENOUGH_INFO : Label.SUPPORTED;
    Reason leaf = Reason.leaf(label, 0.75, "the words stand there, or not");
    Reason root = new Reason(label, 0.75, "by its only part", List.of(leaf));
    Span whole = new Span(0, claim.length());
    List<Evidence> evidence =
        at < 0
            ? List.of()
            : List.of(
                new Evidence(
                    claim,
                    whole.shift(at),
                    Stance.SUPPORTS,
                    Basis.ATTRIBUTED,
                    List.of("Ann", "Bob"),
                    1));
    SlotComparison slot =
        new SlotComparison(
            Slot.OBJECT,
            at < 0 ? Outcome.MISSING : Outcome.MATCH,
            claim,
            Optional.of(whole),
            at < 0 ? "" : claim,
            at < 0 ? Optional.empty() : Optional.of(whole.shift(at)),
            "same words");
    return new Verdict(
        claim,
        root,
        options.minRefutedConfidence(),
        List.of(new PartVerdict(claim, whole, leaf, evidence, List.of(slot))),
        evidence,
        List.of(),
        article.published(),
        List.of(),
        "id-" + claim.hashCode(),
        "fake");
  }
}
