package factcheck.client.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import factcheck.client.Articles;
import factcheck.v1.Article;
import factcheck.v1.Fact;
import factcheck.v1.ListFactsRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code factcheck facts}: what was read from an article. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the facts that are read from an article.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class FactsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--min-certainty",
      paramLabel = "P",
      converter = ProbabilityConverter.class,
      description = {
        "How likely a fact must be read right to be listed, from 0 to 1 (default: 0, all facts).",
        "Facts below 0.5 are marked as uncertain."
      })
  private double minCertainty;

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
        print(articles, articles.get(article.name()), article.name());
      } else {
        try (LentArticle lent = new LentArticle(articles)) {
          Article stored = lent.store(article.message(file));
          print(articles, stored.toBuilder().setText(file.text()).build(), file.name());
        }
      }
    }
    return Exit.SUPPORTED;
  }

  private void print(Articles articles, Article read, String shown) {
    Iterable<Fact> facts =
        articles.facts(
            ListFactsRequest.newBuilder()
                .setParent(read.getName())
                .setOffsetUnit(output.unit())
                .setMinCertainty(minCertainty)
                .build());
    if (output.format() == Format.TEXT) {
      FactText lines = new FactText(terminal.out(), new ArticleText(shown, read.getText()));
      int listed = 0;
      for (Fact fact : facts) {
        lines.print(fact);
        listed++;
      }
      noteOmitted(read.getFactCount() - listed);
    } else {
      new JsonOutput(terminal.out(), output.format()).addAll(facts, this::json);
    }
  }

  /** The facts of a file have no name: what they were called is gone with this command. */
  private JsonElement json(Fact fact) {
    JsonObject object = JsonOutput.json(fact).getAsJsonObject();
    if (!article.stored()) {
      object.remove("name");
    }
    return object;
  }

  private void noteOmitted(int omitted) {
    if (omitted > 0) {
      terminal
          .err()
          .println(
              omitted
                  + (omitted == 1 ? " fact is not listed: its" : " facts are not listed: their")
                  + " reading is less certain than asked");
    }
  }
}
