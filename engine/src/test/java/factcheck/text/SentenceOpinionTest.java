package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the scores of a sentence's pieces to the opinions of its tokens. */
final class SentenceOpinionTest {
  private static final List<String> NAMES = List.of("ACTUAL", "WANTED");

  /** Scores of a piece of two tokens; the root's row is never asked for. */
  private static Optional<SentenceOpinion> opinion(float first, float second) {
    EventScores events = new EventScores(new float[][] {{9, 9}, {first, -1}, {second, -1}}, NAMES);
    return Optional.of(
        new SentenceOpinion(
            new Attachments(new float[3][3], new float[3][3][0], List.of()),
            events,
            new ParticipantScores(
                new float[][] {{0, 0, 0}, {-9, -9, first}, {-9, second, -9}},
                new float[][] {{0, 0, 0}, {-2, -9, -9}, {-2, -9, -9}},
                new float[][] {{0, 0, 0}, {-9, -9, -3}, {-3, -9, -9}}),
            new ReferenceScores(new float[3][3], new float[3][2])));
  }

  /** Of the tokens of one sentence. */
  private static ImmutableMap<Integer, WordOpinion> words(
      List<Piece> pieces,
      List<Optional<SentenceOpinion>> opinions,
      ImmutableMap<Integer, SentenceOpinion> wholes) {
    return DependencyParser.words(
            new DependencyParser.Job(List.of(pieces), List.of(), ImmutableMap.of()),
            new DependencyParser.Opinions(opinions, wholes))
        .get(0);
  }

  @Test
  void tokensOfEveryPiece_haveTheirOwnRow() {
    List<Piece> pieces =
        List.of(
            new Piece(List.of(0, 3), -1, Piece.Kind.MAIN),
            new Piece(List.of(1, 2), 0, Piece.Kind.SAID));
    ImmutableMap<Integer, WordOpinion> words =
        words(pieces, List.of(opinion(-1, -4), opinion(-2, -3)), ImmutableMap.of());
    for (int token = 0; token < 4; token++) {
      assertEquals(-1 - token, words.get(token).factuality().modality("ACTUAL"), 1e-6);
    }
    // In each piece the other word does it.
    assertEquals(Map.of(3, -1.0), words.get(0).participants().orElseThrow().doer().logs());
    assertEquals(Map.of(1, -3.0), words.get(2).participants().orElseThrow().doer().logs());
    assertEquals(
        Map.of(Pointer.NOBODY, -2.0), words.get(2).participants().orElseThrow().object().logs());
  }

  @Test
  void whoSaysSo_isOfTheWholeSentence() {
    List<Piece> pieces =
        List.of(
            new Piece(List.of(0), -1, Piece.Kind.MAIN), new Piece(List.of(1), 0, Piece.Kind.SAID));
    ImmutableMap<Integer, WordOpinion> words =
        words(
            pieces,
            List.of(opinion(-1, -4), opinion(-2, -3)),
            ImmutableMap.of(0, opinion(-5, -5).orElseThrow()));
    // The other word of the sentence says so, though it stands in another piece.
    assertEquals(Map.of(1, -3.0), words.get(0).participants().orElseThrow().sayer().logs());
    assertEquals(
        Map.of(Pointer.NOBODY, -3.0), words.get(1).participants().orElseThrow().sayer().logs());
    // How it is presented is of its piece.
    assertEquals(-2, words.get(1).factuality().modality("ACTUAL"), 1e-6);
  }

  @Test
  void pieceWithoutOpinion_hasNoEvents() {
    List<Piece> pieces = List.of(new Piece(List.of(0), -1, Piece.Kind.MAIN));
    assertEquals(ImmutableMap.of(), words(pieces, List.of(Optional.empty()), ImmutableMap.of()));
  }

  @Test
  void unknownModality_isRefused() {
    Factuality factuality = new Factuality(new float[2], NAMES);
    assertThrows(IllegalArgumentException.class, () -> factuality.modality("AGREED"));
  }
}
