package factcheck.server;

import factcheck.corpus.Article;
import factcheck.corpus.ArticleStore;
import factcheck.v1.ErrorReason;
import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the article that a request names, or reads the one that it brings. */
final class EvidenceSources {
  private final EngineSlot engine;
  private final ArticleStore store;

  EvidenceSources(EngineSlot engine, ArticleStore store) {
    this.engine = engine;
    this.store = store;
  }

  /**
   * The article of a source.
   *
   * @param field path of the source within the request
   * @throws ServiceException if the source is missing, unknown or unreadable
   */
  SourceArticle resolve(EvidenceSource source, String field) {
    return switch (source.getSourceCase()) {
      case INLINE_ARTICLE -> inline(source.getInlineArticle(), field + ".inline_article");
      case ARTICLE -> stored(ArticleName.parse(source.getArticle(), field + ".article"));
      case SOURCE_NOT_SET ->
          throw ServiceException.field(
              ErrorReason.ERROR_REASON_FIELD_REQUIRED,
              field,
              field + " must hold an inline_article or the name of a stored article");
    };
  }

  private SourceArticle inline(InlineArticle article, String field) {
    InputFaults.requireShort(
        article.getTitle(), InputFaults.MAX_TITLE_CODE_POINTS, field + ".title");
    Optional<LocalDate> published =
        article.hasPublishDate()
            ? Optional.of(Dates.read(article.getPublishDate(), field + ".publish_date"))
            : Optional.empty();
    return InputFaults.at(
        field + ".text",
        () -> new SourceArticle("", engine.get().read(article.getText(), published)));
  }

  private SourceArticle stored(ArticleName name) {
    Article article = store.get(name.id()).orElseThrow(name::notFound);
    return new SourceArticle(name.toString(), article.facts());
  }
}
