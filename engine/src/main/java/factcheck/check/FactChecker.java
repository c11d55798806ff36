package factcheck.check;

import com.google.common.base.Suppliers;
import factcheck.entail.EntailmentModel;
import factcheck.entail.OnnxEntailmentModel;
import factcheck.entail.OnnxSentenceScorer;
import factcheck.fact.FactExtractor;
import factcheck.fact.FactSheet;
import factcheck.text.Checkpoint;
import factcheck.text.CoreNlpAnalyzer;
import factcheck.text.Span;
import factcheck.text.TextAnalyzer;
import factcheck.value.WordNetRelations;
import factcheck.verdict.ClaimView;
import factcheck.verdict.Features;
import factcheck.verdict.Judge;
import factcheck.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The engine's door: reads articles and checks claims against them. Safe for use by many threads;
 * one instance per process is enough, since loading takes seconds and about 2 GB of resident
 * memory, which it gives back when it is closed. Close it only when nothing uses it any more.
 *
 * <p>Calls block the caller, and run parser and model on the common pool beside it. Spans count
 * UTF-16 code units. No argument may be null (NullPointerException).
 */
public final class FactChecker implements AutoCloseable {
  /** The release, and after "+" what it ships with: a refit changes answers, too. */
  private static final Supplier<String> VERSION =
      Suppliers.memoize(() -> "0.1.0+" + ShippedData.digest());

  private final TextAnalyzer analyzer;
  private final Judge judge;
  private final EntailmentModel model;

  private FactChecker(TextAnalyzer analyzer, Judge judge, EntailmentModel model) {
    this.analyzer = analyzer;
    this.judge = judge;
    this.model = model;
  }

  /**
   * Loads all models from the class path and warms them up.
   *
   * @throws RuntimeException if a model is missing or broken; a {@link
   *     java.util.concurrent.CompletionException} names it in its cause
   */
  public static FactChecker load() {
    return load(OnnxEntailmentModel::loadDefault);
  }

  /**
   * Like {@link #load()}, with another entailment model.
   *
   * @param model is closed with the engine; what it throws goes through to the caller
   */
  public static FactChecker load(EntailmentModel model) {
    return load(() -> model);
  }

  private static FactChecker load(Supplier<EntailmentModel> supplier) {
    CompletableFuture<EntailmentModel> loading = CompletableFuture.supplyAsync(supplier);
    CompletableFuture<Judge> judge =
        loading.thenApply(model -> new Judge(WordNetRelations.load(), model));
    Optional<TextAnalyzer> analyzer = Optional.empty();
    try {
      analyzer = Optional.of(CoreNlpAnalyzer.load(OnnxSentenceScorer::loadDefault));
      FactChecker checker = new FactChecker(analyzer.get(), judge.join(), loading.join());
      checker.warmUp();
      return checker;
    } catch (Throwable failure) {
      // What did load holds memory outside the heap.
      analyzer.ifPresent(TextAnalyzer::close);
      var unused = loading.thenAccept(EntailmentModel::close);
      throw failure;
    }
  }

  /**
   * The version that goes into every verdict and its id: the release, "+", and eight hexadecimal
   * digits that stand for the shipped tables and models ("0.1.0+5e1f09aa").
   */
  public static String engineVersion() {
    return VERSION.get();
  }

  /**
   * Reads the facts of an article.
   *
   * @param text the article's text, at most {@link Limits#MAX_ARTICLE_CODE_POINTS} code points
   * @param published the date from which relative dates count; where empty, the date of a dateline
   *     in the text is taken
   * @throws InvalidInputException if the text is blank, too long or not valid Unicode
   */
  public FactSheet read(String text, Optional<LocalDate> published) {
    return read(text, published, Checkpoint.NONE);
  }

  /**
   * Like {@link #read(String, Optional)}, for callers who may lose interest: reading the longest
   * article takes a minute.
   *
   * @param checkpoint is passed for every sentence, also on other threads than the caller's; what
   *     it throws is thrown on here once all work for the article has stopped
   */
  public FactSheet read(String text, Optional<LocalDate> published, Checkpoint checkpoint) {
    return FactExtractor.extract(
        analyzer.analyze(Limits.requireArticle(text), published, checkpoint));
  }

  /**
   * Checks a claim against an article.
   *
   * @param claim one claim of at most {@link Limits#MAX_CLAIM_CODE_POINTS} code points
   * @param article what {@link #read} returned
   * @throws InvalidInputException if the claim is blank, too long or not valid Unicode
   */
  public Verdict check(String claim, FactSheet article, CheckOptions options) {
    return check(claim, article, options, Checkpoint.NONE);
  }

  /**
   * Like {@link #check(String, FactSheet, CheckOptions)}, for callers who may lose interest.
   *
   * @param checkpoint is passed for every sentence and every part of the claim, also on other
   *     threads than the caller's; what it throws is thrown on here
   */
  public Verdict check(
      String claim, FactSheet article, CheckOptions options, Checkpoint checkpoint) {
    return judge.judge(
        readClaim(claim, article, checkpoint),
        article,
        options.requireReportedBasis(),
        options.minRefuted(article),
        VERSION.get(),
        checkpoint);
  }

  /**
   * What the verdict on a claim is computed from; for fitting and measuring the decision.
   *
   * @throws InvalidInputException as {@link #check}
   */
  public Features features(String claim, FactSheet article) {
    return judge.features(readClaim(claim, article), article);
  }

  /**
   * The article as the entailment model reads it beside the claim; for training the model.
   *
   * @throws InvalidInputException as {@link #check}
   */
  public ClaimView view(String claim, FactSheet article) {
    return judge.view(readClaim(claim, article), article);
  }

  /**
   * The sentences that are looked at first for a claim.
   *
   * @param limit at most this many; none for 0
   * @return their spans in the article, best first
   * @throws InvalidInputException as {@link #check}
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public List<Span> candidates(String claim, FactSheet article, int limit) {
    return judge.candidates(readClaim(claim, article), article, limit);
  }

  /** Frees the models' native memory; the engine cannot be used afterwards. */
  @Override
  public void close() {
    try {
      model.close();
    } finally {
      analyzer.close();
    }
  }

  private FactSheet readClaim(String claim, FactSheet article) {
    return readClaim(claim, article, Checkpoint.NONE);
  }

  private FactSheet readClaim(String claim, FactSheet article, Checkpoint checkpoint) {
    return FactExtractor.extract(
        analyzer.analyzeClaim(Limits.requireClaim(claim), article.published(), checkpoint));
  }

  private void warmUp() {
    FactSheet article =
        read(
            "The council met on Tuesday. Its chair, Ann Lee, said that two of the five members had voted"
                + " against the plan.",
            Optional.empty());
    check("Two members voted against the plan.", article, CheckOptions.DEFAULT);
  }
}
