package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.check.InvalidInputException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no claim or article at all, what is too long, and what is no text. */
final class LimitsTest {
  private static final String WAVE = "\uD83C\uDF0A";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "\n\r\n",
        "\u00a0",
        "\u2003\u3000",
        "\u200b",
        "\ufeff",
        "\u2060\u00ad",
        "\u0000",
        "\u202e",
        "\u2028\u2029",
        "\u0085"
      })
  void blankText_isRefused(String text) {
    assertEquals(Fault.BLANK, claimFault(text));
    assertEquals(Fault.BLANK, articleFault(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a", " a ", "\u200ba", "\uD83C\uDF0A", "\u0301", "0"})
  void anyCharacter_isAText(String text) {
    assertSame(text, Limits.requireClaim(text));
    assertSame(text, Limits.requireArticle(text));
  }

  @Test
  void longestClaim_isAccepted() {
    String claim = "a".repeat(Limits.MAX_CLAIM_CODE_POINTS);
    assertSame(claim, Limits.requireClaim(claim));
  }

  @Test
  void claim_isCountedInCodePoints() {
    String claim = WAVE.repeat(Limits.MAX_CLAIM_CODE_POINTS);
    assertSame(claim, Limits.requireClaim(claim));
    assertEquals(Fault.TOO_LONG, claimFault(claim + "a"));
  }

  @Test
  void article_isCountedInCodePoints() {
    String article = WAVE.repeat(Limits.MAX_ARTICLE_CODE_POINTS);
    assertSame(article, Limits.requireArticle(article));
    assertEquals(Fault.TOO_LONG, articleFault(article + WAVE));
  }

  @Test
  void spaces_count() {
    assertEquals(Fault.TOO_LONG, claimFault("a" + " ".repeat(Limits.MAX_CLAIM_CODE_POINTS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
  void loneSurrogate_isRefusedWhereverItStands(int surrogate) {
    char lone = (char) surrogate;
    assertEquals(Fault.LONE_SURROGATE, claimFault(lone + "It rained."));
    assertEquals(Fault.LONE_SURROGATE, claimFault("It " + lone + " rained."));
    assertEquals(Fault.LONE_SURROGATE, claimFault("It rained." + lone));
    assertEquals(Fault.LONE_SURROGATE, articleFault(String.valueOf(lone)));
  }

  @Test
  void reversedPair_isRefused() {
    assertEquals(Fault.LONE_SURROGATE, claimFault("It rained \uDF0A\uD83C"));
  }

  @Test
  void message_namesTheFieldAndBothNumbers() {
    InvalidInputException thrown =
        assertThrows(InvalidInputException.class, () -> Limits.requireClaim("a".repeat(1234)));
    assertEquals("claim", thrown.field());
    assertEquals("the claim has 1,234 characters; at most 1,000 are allowed", thrown.getMessage());
  }

  @Test
  void message_namesTheSurrogate() {
    InvalidInputException thrown =
        assertThrows(InvalidInputException.class, () -> Limits.requireArticle("a\uD800"));
    assertEquals("article", thrown.field());
    assertTrue(thrown.getMessage().contains("U+D800"), thrown.getMessage());
  }

  private static Fault claimFault(String text) {
    return assertThrows(InvalidInputException.class, () -> Limits.requireClaim(text)).fault();
  }

  private static Fault articleFault(String text) {
    return assertThrows(InvalidInputException.class, () -> Limits.requireArticle(text)).fault();
  }
}
