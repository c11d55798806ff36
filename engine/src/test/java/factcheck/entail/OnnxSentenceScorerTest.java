package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.text.Attachments;
import factcheck.text.EventScores;
import factcheck.text.ReferenceScores;
import factcheck.text.SentenceOpinion;
import factcheck.text.SentenceScorer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped scorer of edges, events and pronouns. */
final class OnnxSentenceScorerTest {
  private static final List<String> WORDS =
      List.of("The", "council", "approved", "the", "plan", ".");
  private static final List<String> TAGS = List.of("DT", "NN", "VBD", "DT", "NN", ".");
  private static SentenceScorer scorer;

  @BeforeAll
  static void load() {
    scorer = OnnxSentenceScorer.loadDefault();
  }

  @Test
  void everyWord_hasADistributionOverHeads() {
    Attachments opinion = opinion(WORDS, TAGS).attachments();
    assertEquals(WORDS.size() + 1, opinion.heads().length);
    for (int word = 1; word <= WORDS.size(); word++) {
      assertEquals(1, sum(opinion.heads()[word]), 1e-3);
      assertTrue(Math.exp(opinion.heads()[word][word]) < 1e-6, "hangs on itself");
    }
  }

  @Test
  void everyEdge_hasADistributionOverRelations() {
    Attachments opinion = opinion(WORDS, TAGS).attachments();
    assertEquals(opinion.names().size(), opinion.relations()[2][3].length);
    assertEquals(1, sum(opinion.relations()[2][3]), 1e-3);
  }

  @Test
  void plainSentence_isReadRightly() {
    Attachments opinion = opinion(WORDS, TAGS).attachments();
    assertEquals(0, best(opinion.heads()[3]), "the verb is the root");
    assertEquals(3, best(opinion.heads()[2]));
    assertEquals("nsubj", opinion.names().get(best(opinion.relations()[2][3])));
    assertEquals("obj", opinion.names().get(best(opinion.relations()[5][3])));
  }

  @Test
  void unknownTagsAndWords_areRead() {
    SentenceOpinion opinion = opinion(List.of("☃", " ", "x"), List.of("?", "", "NN"));
    assertEquals(4, opinion.attachments().heads().length);
    assertEquals(4, opinion.events().modalities().length);
  }

  @Test
  void overlongSentence_isLeftAlone() {
    List<String> words = Collections.nCopies(300, "plan");
    assertEquals(Optional.empty(), scorer.score(words, Collections.nCopies(300, "NN")));
  }

  @Test
  void everyWord_hasADistributionOverModalities() {
    EventScores events = opinion(WORDS, TAGS).events();
    assertEquals(WORDS.size() + 1, events.modalities().length);
    for (int word = 1; word <= WORDS.size(); word++) {
      assertEquals(events.names().size(), events.modalities()[word].length);
      assertEquals(1, sum(events.modalities()[word]), 1e-3);
    }
  }

  @Test
  void eventsAreToldApart() {
    EventScores events =
        opinion(
                List.of("He", "wants", "to", "sell", "and", "did", "not", "sign", "."),
                List.of("PRP", "VBZ", "TO", "VB", "CC", "VBD", "RB", "VB", "."))
            .events();
    assertEquals("ACTUAL", events.names().get(best(events.modalities()[2])));
    assertEquals("WANTED", events.names().get(best(events.modalities()[4])));
    assertEquals("ACTUAL", events.names().get(best(events.modalities()[8])), "it is told");
  }

  @Test
  void pronounsLookForWhatFits() {
    ReferenceScores references =
        opinion(
                List.of("The", "senator", "paid", "the", "bill", ";", "she", "signed", "it", "."),
                List.of("DT", "NN", "VBD", "DT", "NN", ":", "PRP", "VBD", "PRP", "."))
            .references();
    assertTrue(product(references, 7, 2) > product(references, 7, 5), "she");
    assertTrue(product(references, 9, 5) > product(references, 9, 2), "it");
  }

  private static double product(ReferenceScores references, int pronoun, int noun) {
    double product = 0;
    for (int i = 0; i < references.offered()[noun].length; i++) {
      product += references.wanted()[pronoun][i] * references.offered()[noun][i];
    }
    return product;
  }

  private static SentenceOpinion opinion(List<String> words, List<String> tags) {
    return scorer.score(words, tags).orElseThrow();
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
