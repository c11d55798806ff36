package factcheck.server;

import factcheck.check.CheckOptions;
import factcheck.fact.FactSheet;
import factcheck.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** What the services ask of the engine. Safe for use by many threads; nothing is null. */
interface Engine extends AutoCloseable {
  /**
   * Reads the facts of an article, unless the current call ends meanwhile.
   *
   * @param published the date that relative dates count from; where it is empty the text's own
   *     dateline is used, if it has one
   * @throws factcheck.check.InvalidInputException if the text cannot be read
   */
  FactSheet read(String text, Optional<LocalDate> published);

  /**
   * Checks a claim, unless the current call ends meanwhile.
   *
   * @throws factcheck.check.InvalidInputException if the claim cannot be checked
   */
  Verdict check(String claim, FactSheet article, CheckOptions options);

  /** Frees what the engine holds; it is used no more. */
  @Override
  default void close() {}
}
