package factcheck.server;

import factcheck.v1.Basis;
import factcheck.v1.ClaimPart;
import factcheck.v1.ClaimResult;
import factcheck.v1.QuoteOutcome;
import factcheck.v1.Slot;
import factcheck.v1.SlotOutcome;
import factcheck.v1.Stance;
import factcheck.verdict.Evidence;
import factcheck.verdict.Label;
import factcheck.verdict.PartVerdict;
import factcheck.verdict.QuoteCheck;
import factcheck.verdict.Reason;
import factcheck.verdict.SlotComparison;
import factcheck.verdict.Verdict;

/**
 * Writes verdicts as messages. The enums of both sides have the same names, but for the prefix; a
 * test holds them together.
 */
final class VerdictMessages {
  private final TextOffsets claim;
  private final TextOffsets article;
  private final String articleName;

  /**
   * Creates a writer for verdicts on one claim and one article.
   *
   * @param claim offsets of the claim
   * @param article offsets of the article, in the same unit
   * @param articleName the article's resource name; empty where it has none
   */
  VerdictMessages(TextOffsets claim, TextOffsets article, String articleName) {
    this.claim = claim;
    this.article = article;
    this.articleName = articleName;
  }

  ClaimResult result(Verdict verdict) {
    ClaimResult.Builder result =
        ClaimResult.newBuilder()
            .setClaim(verdict.claim())
            .setVerdict(label(verdict.label()))
            .setConfidence(verdict.confidence())
            .setReason(reason(verdict.reason()))
            .addAllIncomplete(verdict.incomplete())
            .setVerdictId(verdict.id())
            .setEngineVersion(verdict.engineVersion())
            .setOffsetUnit(article.unit());
    verdict.parts().forEach(part -> result.addParts(part(part)));
    verdict.evidence().forEach(evidence -> result.addEvidence(evidence(evidence)));
    verdict.quotes().forEach(quote -> result.addQuoteChecks(quote(quote)));
    verdict.support().ifPresent(result::setSupport);
    verdict.asOf().ifPresent(date -> result.setAsOf(Dates.write(date)));
    return result.build();
  }

  private ClaimPart part(PartVerdict part) {
    ClaimPart.Builder message =
        ClaimPart.newBuilder()
            .setText(part.text())
            .setSpan(claim.span(part.span()))
            .setVerdict(label(part.label()))
            .setConfidence(part.confidence())
            .setReason(reason(part.reason()));
    part.evidence().forEach(evidence -> message.addEvidence(evidence(evidence)));
    part.slots().forEach(slot -> message.addSlots(slot(slot)));
    return message.build();
  }

  private factcheck.v1.Evidence evidence(Evidence evidence) {
    return factcheck.v1.Evidence.newBuilder()
        .setQuote(article.span(evidence.span()))
        .setStance(Stance.valueOf("STANCE_" + evidence.stance().name()))
        .setBasis(Basis.valueOf("BASIS_" + evidence.basis().name()))
        .addAllSpeakers(evidence.speakers())
        .setSet(evidence.set())
        .setArticle(articleName)
        .build();
  }

  private factcheck.v1.QuoteCheck quote(QuoteCheck quote) {
    factcheck.v1.QuoteCheck.Builder message =
        factcheck.v1.QuoteCheck.newBuilder()
            .setQuote(claim.span(quote.span()))
            .setOutcome(QuoteOutcome.valueOf("QUOTE_OUTCOME_" + quote.outcome().name()))
            .addAllSpeakers(quote.speakers())
            .setDifference(quote.difference());
    quote.foundSpan().ifPresent(span -> message.setFound(article.span(span)));
    return message.build();
  }

  private factcheck.v1.SlotComparison slot(SlotComparison slot) {
    factcheck.v1.SlotComparison.Builder message =
        factcheck.v1.SlotComparison.newBuilder()
            .setSlot(Slot.valueOf("SLOT_" + slot.slot().name()))
            .setOutcome(SlotOutcome.valueOf("SLOT_OUTCOME_" + slot.outcome().name()))
            .setClaimText(slot.claimText())
            .setEvidenceText(slot.evidenceText())
            .setWhy(slot.why());
    slot.claimSpan().ifPresent(span -> message.setClaimSpan(claim.span(span)));
    slot.evidenceSpan().ifPresent(span -> message.setEvidenceSpan(article.span(span)));
    return message.build();
  }

  private static factcheck.v1.Reason reason(Reason reason) {
    factcheck.v1.Reason.Builder message =
        factcheck.v1.Reason.newBuilder()
            .setVerdict(label(reason.label()))
            .setConfidence(reason.confidence())
            .setText(reason.text());
    reason.children().forEach(child -> message.addChildren(reason(child)));
    return message.build();
  }

  private static factcheck.v1.Verdict label(Label label) {
    return factcheck.v1.Verdict.valueOf("VERDICT_" + label.name());
  }
}
