package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Foreign text on a line of a terminal. */
final class OneLineTest {
  @Test
  void breaksAndControls_leaveTheLineWhole() {
    assertEquals("a b\ufffd[2Jc", OneLine.of("a \r\n b\u001b[2Jc"));
  }

  @Test
  void shortText_isShownWhole() {
    assertEquals("x".repeat(200), OneLine.beginning("x".repeat(200)));
  }

  @Test
  void longText_isCutBetweenCharactersAndSaysSo() {
    assertEquals("😀".repeat(200) + "... (201 characters)", OneLine.beginning("😀".repeat(201)));
  }
}
