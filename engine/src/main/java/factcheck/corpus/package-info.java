/**
 * Articles that are kept. In come read articles, out they come again by id or in order of ids. Read
 * {@link factcheck.corpus.ArticleStore} first; its default, {@link
 * factcheck.corpus.InMemoryArticleStore}, forgets everything at the end of the process.
 */
package factcheck.corpus;
