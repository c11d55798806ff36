package factcheck.bench;

/** What is measured: answers claims about an article. Safe for use by many threads. */
interface Answerer {
  /**
   * Reads an article once, for all its claims.
   *
   * @throws factcheck.check.InvalidInputException if the article cannot be read
   */
  ArticleAnswerer read(String article, Scale scale);

  /** Answers claims about one article; used by one thread at a time. */
  interface ArticleAnswerer {
    /**
     * The answer to one claim.
     *
     * @throws factcheck.check.InvalidInputException if the claim cannot be checked
     */
    Answer answer(String claim);
  }
}
