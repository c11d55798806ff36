package factcheck.client.cli;

import factcheck.client.Articles;
import factcheck.v1.Article;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.Fact;
import factcheck.v1.InlineArticle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code factcheck facts}: what was read from an article. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the facts that are read from an article.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class FactsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArticleOptions article;
  @Mixin private ServerOptions server;
  @Mixin private OutputOptions output;

  FactsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    server.validate();
    article.validate(server);
    TextFile file = article.stored() ? null : article.read(terminal);
    try (Connection connection = server.connect(terminal)) {
      Articles articles = connection.client().articles();
      if (file == null) {
        print(articles, article.name(), article.name(), articles.get(article.name()).getText());
      } else {
        String name = store(articles, article.message(file));
        try {
          print(articles, name, file.name(), file.text());
        } finally {
          // The server was lent the article for this command only.
          articles.delete(name);
        }
      }
    }
    return Exit.SUPPORTED;
  }

  private static String store(Articles articles, InlineArticle inline) {
    Article.Builder message = Article.newBuilder().setText(inline.getText());
    if (inline.hasPublishDate()) {
      message.setPublishDate(inline.getPublishDate());
    }
    return articles
        .create(
            CreateArticleRequest.newBuilder().setParent(Names.CORPUS).setArticle(message).build())
        .getName();
  }

  private void print(Articles articles, String name, String shown, String text) {
    Iterable<Fact> facts = articles.facts(name, output.unit());
    if (output.format() == Format.TEXT) {
      FactText lines = new FactText(terminal.out(), new ArticleText(shown, text));
      facts.forEach(lines::print);
    } else {
      JsonOutput json = new JsonOutput(terminal.out(), output.format());
      facts.forEach(fact -> json.add(JsonOutput.json(fact)));
      json.finish();
    }
  }
}
