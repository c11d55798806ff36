package factcheck.verdict;

import factcheck.entail.EntailmentModel;
import factcheck.entail.OnnxEntailmentModel;
import factcheck.fact.FactExtractor;
import factcheck.fact.FactSheet;
import factcheck.text.Checkpoint;
import factcheck.text.SharedAnalyzer;
import factcheck.value.WordNetRelations;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and judges the texts of the tests with the shared analyzer and the default model. */
final class Judged {
  static final String VERSION = "test";

  private static final class Holder {
    static final Judge JUDGE =
        new Judge(WordNetRelations.load(), OnnxEntailmentModel.loadDefault());
  }

  private Judged() {}

  static FactSheet article(String text) {
    return FactExtractor.extract(SharedAnalyzer.get().analyze(text, Optional.empty()));
  }

  static FactSheet article(String text, LocalDate published) {
    return FactExtractor.extract(SharedAnalyzer.get().analyze(text, Optional.of(published)));
  }

  static FactSheet claim(String text) {
    return FactExtractor.extract(SharedAnalyzer.plain(text));
  }

  /** A claim whose relative dates count from the article's. */
  static FactSheet claim(String text, FactSheet article) {
    return FactExtractor.extract(SharedAnalyzer.get().analyzeClaim(text, article.published()));
  }

  static Verdict of(String claim, FactSheet article) {
    return of(claim, article, false);
  }

  static Verdict of(String claim, FactSheet article, boolean reportedOnly) {
    return Holder.JUDGE.judge(
        claim(claim, article), article, reportedOnly, 0, VERSION, Checkpoint.NONE);
  }

  static Verdict ofVersion(String claim, FactSheet article, String version) {
    return Holder.JUDGE.judge(claim(claim, article), article, false, 0, version, Checkpoint.NONE);
  }

  /** Judged with another entailment model. */
  static Verdict by(EntailmentModel model, String claim, FactSheet article) {
    return new Judge(WordNetRelations.load(), model)
        .judge(claim(claim, article), article, false, 0, VERSION, Checkpoint.NONE);
  }
}
