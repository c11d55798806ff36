package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a scorer's row to the words of a sentence. */
final class PointerTest {
  /** The piece has the sentence's words 2 and 5, and a full stop that the sentence has not. */
  private static Pointer pointer(int word, float... scores) {
    return Pointer.of(scores, List.of(2, 5), ImmutableSet.of(2, 5), word);
  }

  @Test
  void columns_areTheWordsOfThePiece() {
    Pointer pointer = pointer(0, -1, -2, -3, -4);
    assertEquals(-1, pointer.log(Pointer.NOBODY), 1e-6);
    assertEquals(-3, pointer.log(5), 1e-6);
  }

  @Test
  void ownColumn_isThatOfAClause() {
    Pointer pointer = pointer(1, -1, -2, -3, -4);
    assertEquals(-3, pointer.log(Pointer.CLAUSE), 1e-6);
    assertEquals(-2, pointer.log(2), 1e-6);
  }

  @Test
  void unlikelyWords_areNotKept() {
    Pointer pointer = pointer(0, -0.01f, -2, -9, -1);
    assertFalse(pointer.logs().containsKey(5));
    assertEquals(Pointer.UNLIKELY, pointer.log(5), 1e-6);
    assertTrue(pointer.seen().contains(5));
  }

  @Test
  void wordsOfOtherPieces_areNotSeen() {
    assertFalse(pointer(0, -1, -2, -3, -4).seen().contains(3));
  }
}
