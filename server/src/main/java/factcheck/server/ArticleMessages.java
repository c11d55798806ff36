package factcheck.server;

import com.google.protobuf.Timestamp;
import factcheck.corpus.Article;
import java.time.Instant;

/** Writes stored articles as messages. */
final class ArticleMessages {
  private ArticleMessages() {}

  /** The article with its text. */
  static factcheck.v1.Article whole(Article article) {
    return listed(article).toBuilder().setText(article.facts().text()).build();
  }

  /** The article without its text. */
  static factcheck.v1.Article listed(Article article) {
    Instant created = article.createTime();
    factcheck.v1.Article.Builder message =
        factcheck.v1.Article.newBuilder()
            .setName(new ArticleName(article.id()).toString())
            .setTitle(article.title())
            .setCreateTime(
                Timestamp.newBuilder()
                    .setSeconds(created.getEpochSecond())
                    .setNanos(created.getNano()))
            .setFactCount(article.facts().facts().size());
    article.facts().published().ifPresent(date -> message.setPublishDate(Dates.write(date)));
    return message.build();
  }
}
