package factcheck.bench;

import factcheck.check.FactChecker;
import factcheck.entail.EntailmentModel;
import factcheck.entail.OnnxEntailmentModel;
import java.nio.file.Path;

/** Loads what is measured. */
final class Models {
  private Models() {}

  /**
   * The bare entailment model.
   *
   * @param directory where it is; null for the one that ships with the engine
   * @throws BadInputException if there is no usable model
   */
  static EntailmentModel entailment(Path directory) {
    try {
      return directory == null
          ? OnnxEntailmentModel.loadDefault()
          : OnnxEntailmentModel.load(directory);
    } catch (IllegalArgumentException e) {
      throw new BadInputException("entailment model", e.getMessage(), e);
    }
  }

  /**
   * The whole engine, which keeps its models until the process ends.
   *
   * @param directory where its entailment model is; null for the one that it ships with
   * @throws BadInputException if there is no usable model
   */
  static FactChecker engine(Path directory) {
    return FactChecker.load(entailment(directory));
  }
}
