package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A model directory that cannot be used is refused when it is loaded, and the message names why.
 */
final class BrokenModelTest {
  @TempDir private Path directory;

  @BeforeEach
  void writeModel() {
    TinyModel.of(TinyModel.Family.BERT).write(directory);
  }

  @Test
  void missingDirectory_isNamed() {
    assertNames(directory.resolve("nowhere"), directory.resolve("nowhere"));
  }

  @Test
  void fileInPlaceOfADirectory_isNamed() {
    assertNames(directory.resolve("config.json"), directory.resolve("config.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void missingFile_isNamed(String name) throws IOException {
    Files.delete(directory.resolve(name));
    assertNames(directory.resolve(name), directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void emptyFile_isNamed(String name) throws IOException {
    Files.write(directory.resolve(name), new byte[0]);
    assertNames(directory.resolve(name), directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void garbage_isNamed(String name) throws IOException {
    Files.writeString(directory.resolve(name), "version https://git-lfs.github.com/spec/v1");
    assertNames(directory.resolve(name), directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void halfAFile_isNamed(String name) throws IOException {
    byte[] whole = Files.readAllBytes(directory.resolve(name));
    Files.write(directory.resolve(name), Arrays.copyOf(whole, whole.length / 2));
    assertNames(directory.resolve(name), directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void directoryInPlaceOfAFile_isNamed(String name) throws IOException {
    Files.delete(directory.resolve(name));
    Files.createDirectory(directory.resolve(name));
    assertNames(directory.resolve(name), directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|not a JSON object",
        "{}|id2label",
        "{'id2label': []}|id2label",
        "{'id2label': {}}|entailment",
        "{'id2label': {'0': 'LABEL_0', '1': 'LABEL_1', '2': 'LABEL_2'}}|LABEL_0",
        "{'id2label': {'0': 'neutral', '1': 'contradiction'}}|entailment",
        "{'id2label': {'0': 'entailment', '1': 'neutral'}}|contradiction",
        "{'id2label': {'a': 'entailment', '1': 'contradiction'}}|\"a\"",
        "{'id2label': {'0': null, '1': 'contradiction'}}|id2label",
        "{'id2label': {'0': ['entailment'], '1': 'contradiction'}}|id2label",
        "{'id2label': {'7': 'entailment', '1': 'neutral', '2': 'contradiction'}}|7",
        "{'id2label': {'-1': 'entailment', '1': 'neutral', '2': 'contradiction'}}|-1",
        "{'id2label': {'0': 'entailment', '1': 'contradiction'}}|labels",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'max_length': 'long'}|max_length",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'max_position_embeddings': 20}|max_position_embeddings",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'id2slot': ['TIME']}|id2slot",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'id2slot': {'3': 'TIME'}}|id2slot",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'id2slot': {'0': 'TIME', '1': 'TIME'}}|twice",
        "{'id2label': {'0': 'entailment', '1': 'neutral', '2': 'contradiction'},"
            + " 'model_type': 5.5}|-",
      })
  void unusableConfig_saysWhatIsWrong(String json, String said) throws IOException {
    Files.writeString(directory.resolve("config.json"), json.replace('\'', '"'));
    if (said.equals("-")) {
      OnnxEntailmentModel.load(directory).close();
    } else {
      String message = message(directory);
      assertTrue(message.contains(said), message);
    }
  }

  @Test
  void otherNumberOfSlots_isSaid() throws IOException {
    TinyModel.of(TinyModel.Family.BERT).withSlots(List.of("TIME", "PLACE")).write(directory);
    Path config = directory.resolve("config.json");
    Files.writeString(config, Files.readString(config).replace(",\"1\":\"PLACE\"", ""));
    String message = message(directory);
    assertTrue(message.contains("has 2 slots, config.json names 1"), message);
  }

  @Test
  void secondColumnForDisputes_isSaid() {
    TinyModel.of(TinyModel.Family.BERT).withDisputes(2).write(directory);
    String message = message(directory);
    assertTrue(message.contains("\"disputed\" has 2 columns, must have 1"), message);
  }

  @Test
  void graphOfAnotherKind_isNamed() throws IOException {
    Files.write(
        directory.resolve("model.onnx"),
        new ProtoBytes().number(1, 7).message(7, new ProtoBytes().text(2, "empty")).toByteArray());
    assertNames(directory.resolve("model.onnx"), directory);
  }

  @Test
  void message_isOneLine() throws IOException {
    Files.delete(directory.resolve("model.onnx"));
    assertEquals(1, message(directory).lines().count());
  }

  private static void assertNames(Path file, Path directory) {
    String message = message(directory);
    assertTrue(message.contains(file.toString()), message);
  }

  private static String message(Path directory) {
    return assertThrows(
            IllegalArgumentException.class, () -> OnnxEntailmentModel.load(directory).close())
        .getMessage();
  }
}
