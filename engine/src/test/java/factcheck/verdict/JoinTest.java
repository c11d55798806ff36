package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the answers to the parts make the answer to the claim. */
final class JoinTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORTED|SUPPORTED",
        "REFUTED|REFUTED",
        "CONFLICTING_EVIDENCE|CONFLICTING_EVIDENCE",
        "NOT_ENOUGH_INFO|NOT_ENOUGH_INFO",
        "SUPPORTED SUPPORTED SUPPORTED|SUPPORTED",
        "SUPPORTED REFUTED SUPPORTED|REFUTED",
        "CONFLICTING_EVIDENCE REFUTED|REFUTED",
        "NOT_ENOUGH_INFO REFUTED|REFUTED",
        "REFUTED CONFLICTING_EVIDENCE NOT_ENOUGH_INFO SUPPORTED|REFUTED",
        "SUPPORTED CONFLICTING_EVIDENCE|CONFLICTING_EVIDENCE",
        "NOT_ENOUGH_INFO CONFLICTING_EVIDENCE|CONFLICTING_EVIDENCE",
        "SUPPORTED NOT_ENOUGH_INFO|NOT_ENOUGH_INFO",
        "NOT_ENOUGH_INFO NOT_ENOUGH_INFO|NOT_ENOUGH_INFO",
      })
  void parts_makeTheClaim(String parts, Label claim) {
    List<PartVerdict> all = new ArrayList<>();
    for (String part : parts.split(" ")) {
      all.add(part(Label.valueOf(part), 0.8));
    }
    assertEquals(claim, Judge.join(all).label());
  }

  @Test
  void onePart_isTheClaim() {
    PartVerdict part = part(Label.REFUTED, 0.7);
    assertEquals(part.reason(), Judge.join(List.of(part)));
  }

  @Test
  void reasonsOfTheParts_areKeptInOrder() {
    PartVerdict one = part(Label.SUPPORTED, 0.9);
    PartVerdict two = part(Label.REFUTED, 0.6);
    assertEquals(List.of(one.reason(), two.reason()), Judge.join(List.of(one, two)).children());
  }

  @Test
  void supportedClaim_isAsSureAsItsWeakestPart() {
    assertEquals(0.6, confidence(part(Label.SUPPORTED, 0.9), part(Label.SUPPORTED, 0.6)));
  }

  @Test
  void refutedClaim_isAsSureAsItsSurestRefutedPart() {
    assertEquals(
        0.9,
        confidence(
            part(Label.REFUTED, 0.6), part(Label.REFUTED, 0.9), part(Label.SUPPORTED, 0.99)));
  }

  private static double confidence(PartVerdict... parts) {
    return Judge.join(List.of(parts)).confidence();
  }

  private static PartVerdict part(Label label, double confidence) {
    return new PartVerdict(
        "It rained.",
        new Span(0, 10),
        Reason.leaf(label, confidence, label.name()),
        List.of(),
        List.of());
  }
}
