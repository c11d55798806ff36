package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noted on the edges of a finished tree. */
final class EdgeDoubtsTest {
  private static final List<String> NAMES = List.of("root", "nsubj", "obj");

  /** Tokens 1 and 2 of a sentence of four, parsed on their own and hung on token 0. */
  private static final Piece PIECE = new Piece(List.of(1, 2), 0, Piece.Kind.SAID);

  private static Attachments opinion() {
    Attachments opinion = new Attachments(new float[3][3], new float[3][3][NAMES.size()], NAMES);
    opinion.heads()[1][0] = -0.5f;
    opinion.heads()[2][1] = -1f;
    opinion.relations()[2][1][2] = -0.25f;
    opinion.relations()[1][0][0] = -9f;
    return opinion;
  }

  private static Dependency[] marked(Dependency... edges) {
    EdgeDoubts.mark(PIECE, opinion(), edges);
    return edges;
  }

  @Test
  void edgeWithinThePiece_isDoubtedForHeadAndRelation() {
    Dependency[] edges =
        marked(null, new Dependency(0, 1, "ccomp"), new Dependency(1, 2, "obj"), null);
    assertEquals(1.25, edges[2].doubt(), 1e-6);
  }

  @Test
  void headOfThePiece_isDoubtedAsARoot() {
    Dependency[] edges =
        marked(null, new Dependency(0, 1, "ccomp"), new Dependency(1, 2, "obj"), null);
    assertEquals(0.5, edges[1].doubt(), 1e-6);
  }

  @Test
  void relationThatTheScorerDoesNotKnow_isDoubted() {
    Dependency[] edges =
        marked(null, new Dependency(0, 1, "ccomp"), new Dependency(1, 2, "obj:odd"), null);
    assertEquals(4, edges[2].doubt(), 1e-6);
  }

  @Test
  void edgesFromElsewhereAndOfOtherPieces_areNot() {
    Dependency[] edges =
        marked(
            new Dependency(-1, 0, "root"),
            new Dependency(3, 1, "obj"),
            null,
            new Dependency(0, 3, "obj"));
    assertEquals(0, edges[0].doubt());
    assertEquals(0, edges[1].doubt());
    assertEquals(0, edges[3].doubt());
  }
}
