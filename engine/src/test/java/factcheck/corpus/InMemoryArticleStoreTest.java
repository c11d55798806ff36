package factcheck.corpus;

/** The store in memory keeps to the contract of all stores. */
final class InMemoryArticleStoreTest extends ArticleStoreContract {
  @Override
  protected ArticleStore emptyStore() {
    return new InMemoryArticleStore();
  }
}
