package factcheck.client.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code factcheck articles delete}. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = "Removes an article.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class DeleteArticleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ServerOptions server;

  @Parameters(paramLabel = "NAME", description = "The article's name or id.")
  private String name;

  DeleteArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    server.validate();
    server.requireRemote("articles delete");
    try (Connection connection = server.connect(terminal)) {
      connection.client().articles().delete(Names.article(name));
    }
    return Exit.SUPPORTED;
  }
}
