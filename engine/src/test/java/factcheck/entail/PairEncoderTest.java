package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However long and odd a pair is, no window is longer than the model can read. */
final class PairEncoderTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "rain ",
          "councilrain",
          "unbelievablylongwordwithoutanend",
          "https://example.org/a/b?c=d&e=f",
          "\uD83C\uDF0A",
          "\uD83C\uDF0Arain ",
          "e\u0301t\u00e9 ",
          "\u96e8\u304c\u964d\u308b",
          "\u0645\u0637\u0631 ",
          "\u200d\ufe0f",
          "3,141.59 ");

  static Stream<Arguments> familiesAndTexts() {
    return Stream.of(TinyModel.Family.values())
        .flatMap(
            family ->
                TEXTS.stream()
                    .flatMap(
                        premise ->
                            TEXTS.stream().map(claim -> Arguments.of(family, premise, claim))));
  }

  @ParameterizedTest
  @MethodSource("familiesAndTexts")
  void window_fitsTheModel(TinyModel.Family family, String premise, String claim)
      throws IOException {
    try (HuggingFaceTokenizer tokenizer = tokenizer(family)) {
      PairEncoder encoder = new PairEncoder(tokenizer, config());
      for (int times : List.of(1, 3, 6, 60)) {
        for (int claimTimes : List.of(1, 4, 30)) {
          Pair pair = new Pair(premise.repeat(times), claim.repeat(claimTimes));
          for (Encoding window : encoder.encode(pair).windows()) {
            assertTrue(
                window.getIds().length <= TinyModel.POSITIONS,
                () -> window.getIds().length + " tokens of " + pair);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("familiesAndTexts")
  void everyWordOfThePremise_isInSomeWindow(TinyModel.Family family, String word, String claim)
      throws IOException {
    try (HuggingFaceTokenizer tokenizer = tokenizer(family)) {
      StringBuilder premise = new StringBuilder();
      for (int i = 10; i < 80; i++) {
        premise.append(word).append(" a").append(i).append("b.");
      }
      PairEncoder encoder = new PairEncoder(tokenizer, config());
      StringBuilder read = new StringBuilder();
      for (Encoding window : encoder.encode(new Pair(premise.toString(), claim)).windows()) {
        read.append(String.join("", window.getTokens()).replace("##", "")).append(' ');
      }
      for (int i = 10; i < 80; i++) {
        assertTrue(read.toString().contains("a" + i + "b"), "a" + i + "b is not read: " + read);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("familiesAndTexts")
  void pairThatFits_isReadWhole(TinyModel.Family family, String premise, String claim)
      throws IOException {
    try (HuggingFaceTokenizer tokenizer = tokenizer(family)) {
      Encoding whole = tokenizer.encode(premise, claim);
      PairEncoder.Encoded encoded =
          new PairEncoder(tokenizer, config()).encode(new Pair(premise, claim));
      assertEquals(false, encoded.cut());
      if (whole.getIds().length <= TinyModel.WINDOW) {
        assertEquals(1, encoded.windows().size());
        assertArrayEquals(whole.getIds(), encoded.windows().get(0).getIds());
      }
    }
  }

  private static ModelConfig config() {
    return new ModelConfig(0, 1, 2, 3, TinyModel.WINDOW, TinyModel.POSITIONS, List.of());
  }

  private static HuggingFaceTokenizer tokenizer(TinyModel.Family family) throws IOException {
    return HuggingFaceTokenizer.newInstance(
        new ByteArrayInputStream(family.tokenizer.json().getBytes(StandardCharsets.UTF_8)),
        Map.of("truncation", "false", "padding", "false"));
  }
}
