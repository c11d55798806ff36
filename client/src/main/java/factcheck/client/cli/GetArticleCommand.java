package factcheck.client.cli;

import factcheck.v1.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code factcheck articles get}. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = "Prints an article: its text, byte for byte, or all of it as JSON.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class GetArticleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;
  @Mixin private OutputOptions output;

  @Parameters(paramLabel = "NAME", description = "The article's name or id.")
  private String name;

  GetArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Connection connection = store.connect()) {
      Article article = connection.client().articles().get(Names.article(name));
      switch (output.format()) {
        case TEXT -> terminal.out().print(article.getText());
        case JSON -> terminal.out().println(JsonOutput.pretty(JsonOutput.json(article)));
        case JSONL -> new JsonOutput(terminal.out(), Format.JSONL).add(JsonOutput.json(article));
      }
    }
    return Exit.SUPPORTED;
  }
}
