package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The best tree without crossing edges, against trying out all of them. */
final class ProjectiveDecoderTest {
  private static final int WORDS = 5;

  @Test
  void oneWord_isTheRoot() {
    assertArrayEquals(
        new int[] {-1}, ProjectiveDecoder.decode(new double[1][1], new double[] {-3}));
  }

  @Test
  void clearScores_giveTheirTree() {
    double[][] scores = new double[3][3];
    scores[0][1] = 5;
    scores[2][1] = 5;
    assertArrayEquals(
        new int[] {1, -1, 1}, ProjectiveDecoder.decode(scores, new double[] {0, 5, 0}));
  }

  @RepeatedTest(40)
  void tree_isAsGoodAsTheBestOfAll(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[][] scores = new double[WORDS][WORDS];
    double[] roots = new double[WORDS];
    for (int i = 0; i < WORDS; i++) {
      roots[i] = random.nextGaussian() * 3;
      for (int j = 0; j < WORDS; j++) {
        scores[i][j] = random.nextGaussian() * 3;
      }
    }
    assertEquals(
        best(scores, roots), sum(ProjectiveDecoder.decode(scores, roots), scores, roots), 1e-9);
  }

  private static double best(double[][] scores, double[] roots) {
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[WORDS];
    for (int code = 0; code < Math.pow(WORDS + 1, WORDS); code++) {
      int rest = code;
      for (int word = 0; word < WORDS; word++) {
        heads[word] = rest % (WORDS + 1) - 1;
        rest /= WORDS + 1;
      }
      if (isProjectiveTree(heads)) {
        best = Math.max(best, sum(heads, scores, roots));
      }
    }
    return best;
  }

  private static double sum(int[] heads, double[][] scores, double[] roots) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += heads[word] < 0 ? roots[word] : scores[word][heads[word]];
    }
    return sum;
  }

  private static boolean isProjectiveTree(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] < 0 ? 1 : 0;
      int at = word;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1 && !crosses(heads);
  }

  private static boolean crosses(int[] heads) {
    for (int a = 0; a < heads.length; a++) {
      for (int b = 0; b < heads.length; b++) {
        if (heads[a] >= 0 && heads[b] >= 0) {
          int aFrom = Math.min(a, heads[a]);
          int aTo = Math.max(a, heads[a]);
          int bFrom = Math.min(b, heads[b]);
          int bTo = Math.max(b, heads[b]);
          if (aFrom < bFrom && bFrom < aTo && aTo < bTo) {
            return true;
          }
        }
      }
    }
    // An edge over the root would cross the root's own.
    for (int a = 0; a < heads.length; a++) {
      for (int root = 0; root < heads.length; root++) {
        if (heads[root] < 0
            && heads[a] >= 0
            && Math.min(a, heads[a]) < root
            && root < Math.max(a, heads[a])) {
          return true;
        }
      }
    }
    return false;
  }
}
