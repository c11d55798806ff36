package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers from a file in the model's place. */
final class RecordedModelTest {
  @TempDir private Path folder;

  @Test
  void pair_hasTheAnswerOfItsLine() throws IOException {
    RecordedModel model = model("It rained.\tRain fell.\t0.7\t0.1\t0.2\n");
    Entailment answer = model.infer(ImmutableList.of(new Pair("Rain fell.", "It rained."))).get(0);
    assertEquals(new Entailment(0.7, 0.1, 0.2, false, false), answer);
    assertEquals(0, model.takeUnknown());
  }

  @Test
  void pairWithoutALine_isNeutralAndCounted() throws IOException {
    RecordedModel model = model("It rained.\tRain fell.\t0.7\t0.1\t0.2\n");
    Pair swapped = new Pair("It rained.", "Rain fell.");
    assertEquals(1, model.infer(ImmutableList.of(swapped)).get(0).neutral());
    assertEquals(1, model.takeUnknown());
    assertEquals(0, model.takeUnknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It rained.\tRain fell.\t0.7\t0.1", "a\tb\tc\t0.1\t0.2", "a\tb\t1.7\t0\t0", ""})
  void lineOfAnotherForm_isBadInput(String line) throws IOException {
    BadInputException refused =
        assertThrows(BadInputException.class, () -> model("x\ty\t1\t0\t0\n" + line + "\n"));
    assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
  }

  @Test
  void fileThatIsNotThere_isBadInput() {
    assertThrows(BadInputException.class, () -> RecordedModel.read(folder.resolve("none.tsv")));
  }

  private RecordedModel model(String text) throws IOException {
    return RecordedModel.read(Files.writeString(folder.resolve("answers.tsv"), text));
  }
}
