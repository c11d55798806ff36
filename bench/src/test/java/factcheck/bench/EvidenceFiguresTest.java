package factcheck.bench;

import static factcheck.bench.Examples.answer;
import static factcheck.bench.Examples.example;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvidenceFiguresTest {
  private static final Span ANN = new Span(0, 9);
  private static final Span BOB = new Span(10, 21);
  private static final List<Span> NONE = ImmutableList.of();

  private static EvidenceFigures of(Example example, Answer answer) {
    return EvidenceFigures.of(ImmutableList.of(Scored.of(example, Scale.FIVE_WAY, answer)));
  }

  @Test
  void quotes_countRightDecidedAnswersThatOverlap() {
    EvidenceFigures figures =
        of(
            example("1", Gold.SUPPORTED, "Ann left.", "Bob stayed."),
            answer(Gold.SUPPORTED, ImmutableList.of(BOB), NONE));

    assertEquals(new Share(1, 1), figures.quotes());
  }

  @Test
  void quotes_missWhereNothingOverlaps() {
    EvidenceFigures figures =
        of(
            example("1", Gold.SUPPORTED, "Ann left."),
            answer(Gold.SUPPORTED, ImmutableList.of(BOB), NONE));

    assertEquals(new Share(0, 1), figures.quotes());
  }

  @Test
  void quotes_leaveWrongAndUndecidedAnswersOut() {
    Example supported = example("1", Gold.SUPPORTED, "Ann left.");
    Example open = example("2", Gold.NOT_ENOUGH_INFO, "Ann left.");

    assertEquals(new Share(0, 0), of(supported, answer(Gold.REFUTED, NONE, NONE)).quotes());
    assertEquals(new Share(0, 0), of(open, answer(Gold.NOT_ENOUGH_INFO, NONE, NONE)).quotes());
  }

  @Test
  void figures_leaveAnswersOutThatExplainNothing() {
    EvidenceFigures figures =
        of(example("1", Gold.SUPPORTED, "Ann left."), Answer.bare(Gold.SUPPORTED, 0.9));

    assertEquals(new Share(0, 0), figures.quotes());
    assertEquals(Optional.empty(), figures.anyCandidate());
  }

  @Test
  void quotes_leaveOutEvidenceThatIsNotInTheArticle() {
    EvidenceFigures figures =
        of(example("1", Gold.SUPPORTED, "Dora sang."), answer(Gold.SUPPORTED, NONE, NONE));

    assertEquals(new Share(0, 0), figures.quotes());
    assertEquals(Optional.empty(), figures.anyCandidate());
  }

  @Test
  void candidates_tellAnyFromAllEvidence() {
    EvidenceFigures figures =
        of(
            example("1", Gold.SUPPORTED, "Ann left.", "Bob stayed."),
            answer(Gold.REFUTED, NONE, ImmutableList.of(ANN)));

    assertEquals(Optional.of(new Share(1, 1)), figures.anyCandidate());
    assertEquals(Optional.of(new Share(0, 1)), figures.allCandidates());
  }

  @Test
  void slots_countRightRefutationsThatNameTheHumanSlot() {
    Example clash = Examples.refutedIn(Slot.TIME);

    assertEquals(new Share(1, 1), of(clash, answer(Gold.REFUTED, NONE, NONE, Slot.TIME)).slots());
    assertEquals(new Share(0, 1), of(clash, answer(Gold.REFUTED, NONE, NONE, Slot.PLACE)).slots());
    assertEquals(new Share(0, 0), of(clash, answer(Gold.SUPPORTED, NONE, NONE, Slot.TIME)).slots());
  }
}
