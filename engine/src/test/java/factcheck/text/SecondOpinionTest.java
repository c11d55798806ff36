package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a scorer's opinion goes before the parser's tree. */
final class SecondOpinionTest {
  private static final List<String> NAMES = List.of("root", "nsubj", "obj", "obl");
  private static final int WORDS = 3;

  /** "They saw stars": the parser takes both nouns for the verb's. */
  private static ParsedPiece parsed() {
    return new ParsedPiece(
        new int[] {1, ParsedPiece.ROOT, 1}, new String[] {"nsubj", "root", "obj"});
  }

  private static Attachments opinion() {
    float[][] heads = new float[WORDS + 1][WORDS + 1];
    return new Attachments(heads, new float[WORDS + 1][WORDS + 1][NAMES.size()], NAMES);
  }

  @Test
  void noOpinion_leavesTheTree() {
    ParsedPiece weighed = SecondOpinion.weigh(parsed(), opinion());
    assertArrayEquals(parsed().heads(), weighed.heads());
    assertArrayEquals(parsed().relations(), weighed.relations());
  }

  @Test
  void doubtfulOpinion_leavesTheTree() {
    Attachments opinion = opinion();
    opinion.heads()[3][1] = 1.4f;
    assertEquals(1, SecondOpinion.weigh(parsed(), opinion).heads()[2]);
  }

  @Test
  void sureOpinion_movesAWord() {
    Attachments opinion = opinion();
    opinion.heads()[3][1] = 4f;
    opinion.heads()[1][2] = 4f;
    opinion.relations()[3][1][3] = 1f;
    ParsedPiece weighed = SecondOpinion.weigh(parsed(), opinion);
    // Hung on the word before the verb, it would cross the root.
    assertEquals(1, weighed.heads()[2]);
    opinion.heads()[2][3] = 9f;
    opinion.heads()[3][0] = 9f;
    weighed = SecondOpinion.weigh(parsed(), opinion);
    assertArrayEquals(new int[] {1, 2, ParsedPiece.ROOT}, weighed.heads());
  }

  @Test
  void sureOpinion_changesARelation() {
    Attachments opinion = opinion();
    opinion.relations()[3][2][3] = 2f;
    assertEquals("obl", SecondOpinion.weigh(parsed(), opinion).relations()[2]);
  }

  @Test
  void relationThatTheScorerDoesNotKnow_stays() {
    ParsedPiece rare =
        new ParsedPiece(new int[] {1, ParsedPiece.ROOT, 1}, new String[] {"expl", "root", "obj"});
    Attachments opinion = opinion();
    opinion.relations()[1][2][3] = 9f;
    assertEquals("expl", SecondOpinion.weigh(rare, opinion).relations()[0]);
  }

  @Test
  void secondSubject_goesBackWhereItWas() {
    ParsedPiece two =
        new ParsedPiece(new int[] {1, 2, ParsedPiece.ROOT}, new String[] {"obl", "nsubj", "root"});
    Attachments opinion = opinion();
    opinion.heads()[1][3] = 4f;
    opinion.relations()[1][3][1] = 4f;
    ParsedPiece weighed = SecondOpinion.weigh(two, opinion);
    assertEquals(1, weighed.heads()[0]);
    assertEquals("obl", weighed.relations()[0]);
  }
}
