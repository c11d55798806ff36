package factcheck.client.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which entailment model an engine in this process uses. */
final class ModelOption {
  @Option(
      names = "--entailment-model",
      paramLabel = "DIR",
      description = {
        "An entailment model of your own instead of the one that comes with the engine:",
        "a directory with model.onnx, tokenizer.json and config.json (id2label)."
      })
  private Path directory;

  boolean given() {
    return directory != null;
  }

  /** The directory; a failure where there is none of that name. */
  Optional<Path> directory() {
    if (directory != null && !Files.isDirectory(directory)) {
      throw CommandFailure.badInput(directory + ": not a directory");
    }
    return Optional.ofNullable(directory);
  }
}
