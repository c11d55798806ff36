package factcheck.server;

import factcheck.check.CheckOptions;
import factcheck.check.FactChecker;
import factcheck.entail.OnnxEntailmentModel;
import factcheck.fact.FactSheet;
import factcheck.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The engine proper. */
final class FactCheckerEngine implements Engine {
  private final FactChecker checker;

  FactCheckerEngine(FactChecker checker) {
    this.checker = Objects.requireNonNull(checker, "checker");
  }

  /** Loads the models, which takes seconds. */
  static Engine load() {
    return new FactCheckerEngine(FactChecker.load());
  }

  /** Loads the models with the entailment model in a directory. */
  static Engine load(Path entailmentModel) {
    return new FactCheckerEngine(FactChecker.load(OnnxEntailmentModel.load(entailmentModel)));
  }

  @Override
  public FactSheet read(String text, Optional<LocalDate> published) {
    return checker.read(text, published, Cancellation.ofCurrentCall());
  }

  @Override
  public Verdict check(String claim, FactSheet article, CheckOptions options) {
    return checker.check(claim, article, options, Cancellation.ofCurrentCall());
  }

  @Override
  public void close() {
    checker.close();
  }
}
