package factcheck.client.cli;

import factcheck.v1.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code factcheck articles list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the articles that the server keeps.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class ListArticlesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;
  @Mixin private OutputOptions output;

  ListArticlesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Connection connection = store.connect()) {
      Iterable<Article> articles = connection.client().articles().list(Names.CORPUS);
      if (output.format() == Format.TEXT) {
        articles.forEach(article -> terminal.out().println(line(article)));
      } else {
        new JsonOutput(terminal.out(), output.format()).addAll(articles, JsonOutput::json);
      }
    }
    return Exit.SUPPORTED;
  }

  private static String line(Article article) {
    return String.join(
        "\t",
        article.getName(),
        article.hasPublishDate() ? Dates.show(article.getPublishDate()) : "-",
        article.getFactCount() + " facts",
        OneLine.of(article.getTitle()));
  }
}
