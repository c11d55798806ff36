package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.text.AttachmentScorer;
import factcheck.text.Attachments;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped scorer of a parser's edges. */
final class OnnxAttachmentScorerTest {
  private static final List<String> WORDS =
      List.of("The", "council", "approved", "the", "plan", ".");
  private static final List<String> TAGS = List.of("DT", "NN", "VBD", "DT", "NN", ".");
  private static AttachmentScorer scorer;

  @BeforeAll
  static void load() {
    scorer = OnnxAttachmentScorer.loadDefault();
  }

  @Test
  void everyWord_hasADistributionOverHeads() {
    Attachments opinion = scorer.score(WORDS, TAGS).orElseThrow();
    assertEquals(WORDS.size() + 1, opinion.heads().length);
    for (int word = 1; word <= WORDS.size(); word++) {
      assertEquals(1, sum(opinion.heads()[word]), 1e-3);
      assertTrue(Math.exp(opinion.heads()[word][word]) < 1e-6, "hangs on itself");
    }
  }

  @Test
  void everyEdge_hasADistributionOverRelations() {
    Attachments opinion = scorer.score(WORDS, TAGS).orElseThrow();
    assertEquals(opinion.names().size(), opinion.relations()[2][3].length);
    assertEquals(1, sum(opinion.relations()[2][3]), 1e-3);
  }

  @Test
  void plainSentence_isReadRightly() {
    Attachments opinion = scorer.score(WORDS, TAGS).orElseThrow();
    assertEquals(0, best(opinion.heads()[3]), "the verb is the root");
    assertEquals(3, best(opinion.heads()[2]));
    assertEquals("nsubj", opinion.names().get(best(opinion.relations()[2][3])));
    assertEquals("obj", opinion.names().get(best(opinion.relations()[5][3])));
  }

  @Test
  void unknownTagsAndWords_areRead() {
    Attachments opinion =
        scorer.score(List.of("☃", " ", "x"), List.of("?", "", "NN")).orElseThrow();
    assertEquals(4, opinion.heads().length);
  }

  @Test
  void overlongSentence_isLeftAlone() {
    List<String> words = Collections.nCopies(300, "plan");
    assertEquals(Optional.empty(), scorer.score(words, Collections.nCopies(300, "NN")));
  }

  private static double sum(float[] logs) {
    double sum = 0;
    for (float log : logs) {
      sum += Math.exp(log);
    }
    return sum;
  }

  private static int best(float[] logs) {
    int best = 0;
    for (int i = 1; i < logs.length; i++) {
      best = logs[i] > logs[best] ? i : best;
    }
    return best;
  }
}
