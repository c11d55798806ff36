package factcheck.text;

import java.util.Arrays;
import java.util.List;

/**
 * Notes on each edge of a finished tree how unlikely the scorer holds it. The edge from a piece to
 * the word that it hangs on is the program's own: it is as doubtful as that its token is the root
 * of the piece. Any other edge out of a piece is not doubted.
 */
final class EdgeDoubts {
  /** The doubt of a relation that the scorer does not know, in nats. */
  private static final double UNKNOWN_RELATION = 3;

  private EdgeDoubts() {}

  /**
   * Marks the edges of the tokens of one piece.
   *
   * @param opinion the scorer's, of the piece's tokens
   * @param edges of the whole sentence; those of the piece are replaced
   */
  static void mark(Piece piece, Attachments opinion, Dependency[] edges) {
    int[] rows = rows(piece, edges.length);
    for (int token : piece.tokens()) {
      Dependency edge = edges[token];
      if (edge == null) {
        continue;
      }
      // Row 0 is the root, which in a piece stands for what the piece hangs on.
      int governor = edge.governor() == piece.anchor() ? 0 : rows[edge.governor() + 1];
      if (governor >= 0) {
        edges[token] = edge.doubted(doubt(opinion, rows[token + 1], governor, edge.relation()));
      }
    }
  }

  /** For each token of the sentence, moved by one, its row in the opinion; -1 outside the piece. */
  private static int[] rows(Piece piece, int tokens) {
    int[] rows = new int[tokens + 1];
    Arrays.fill(rows, -1);
    List<Integer> inside = piece.tokens();
    for (int i = 0; i < inside.size(); i++) {
      rows[inside.get(i) + 1] = i + 1;
    }
    return rows;
  }

  private static double doubt(Attachments opinion, int row, int governor, String relation) {
    double head = -opinion.heads()[row][governor];
    if (governor == 0) {
      return Math.max(0, head);
    }
    int name = opinion.names().indexOf(relation);
    double kind = name < 0 ? UNKNOWN_RELATION : -opinion.relations()[row][governor][name];
    return Math.max(0, head) + Math.max(0, kind);
  }
}
