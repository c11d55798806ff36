package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchCommandTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  private int run(String... args) {
    return BenchCommand.run(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private String message() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void run_endsWithTwoOnAWrongCommandLine() {
    assertEquals(Exit.USAGE, run());
    assertEquals(Exit.USAGE, run("accuracy"));
    assertEquals(Exit.USAGE, run("accuracy", "x", "--sample", "0"));
    assertEquals(Exit.USAGE, run("speed", "--checks", "many"));
    assertEquals(Exit.USAGE, run("views", "set.jsonl"));
  }

  @Test
  void run_endsWithThreeAndOneLineOnAFileItCannotUse() throws IOException {
    Path file = Files.writeString(folder.resolve("set.jsonl"), "{}\n");

    assertEquals(Exit.BAD_INPUT, run("accuracy", file.toString()));
    assertEquals(file + ":1: missing field \"id\": \"{}\"", message().strip());
  }

  @Test
  void views_endsWithThreeOnAFileItCannotUse() throws IOException {
    Path file = Files.writeString(folder.resolve("set.jsonl"), "[]\n");

    assertEquals(
        Exit.BAD_INPUT,
        run("views", "--out", folder.resolve("out.gz").toString(), file.toString()));
    assertTrue(message().startsWith(file + ":1: "), message());
    assertTrue(Files.notExists(folder.resolve("out.gz")));
  }

  @Test
  void run_endsWithThreeOnAModelItCannotUse() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("set.jsonl"),
            "{\"id\": 1, \"premise\": \"p\", \"hypothesis\": \"h\", \"label\": \"REFUTED\"}");

    int exit =
        run(
            "accuracy",
            "--model-only",
            "--entailment-model",
            folder.resolve("none").toString(),
            file.toString());

    assertEquals(Exit.BAD_INPUT, exit);
    assertTrue(message().startsWith("entailment model: "), message());
  }
}
