package factcheck.client.cli;

import factcheck.v1.Article;
import factcheck.v1.CreateArticleRequest;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factcheck articles create}. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "Stores an article and prints its name.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class CreateArticleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(
      names = "--article",
      required = true,
      paramLabel = "FILE",
      description = "The article, a text in UTF-8; - reads standard input.")
  private String file;

  @Option(
      names = "--id",
      defaultValue = "",
      description = "Last part of its name: 1 to 63 of a-z, 0-9 and -. Made up without it.")
  private String id;

  @Option(names = "--title", defaultValue = "", description = "Headline for lists.")
  private String title;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = ArticleOptions.DateConverter.class,
      description = "Day of publication; read from a dateline in the text without it.")
  private LocalDate published;

  CreateArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Article.Builder article =
        Article.newBuilder().setTitle(title).setText(TextFile.read(file, terminal).text());
    if (published != null) {
      article.setPublishDate(Dates.write(published));
    }
    try (Connection connection = store.connect()) {
      Article created =
          connection
              .client()
              .articles()
              .create(
                  CreateArticleRequest.newBuilder()
                      .setParent(Names.CORPUS)
                      .setArticleId(id)
                      .setArticle(article)
                      .build());
      terminal.out().println(created.getName());
    }
    return Exit.SUPPORTED;
  }
}
