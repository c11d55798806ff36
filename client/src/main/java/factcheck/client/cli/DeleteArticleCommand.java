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
  @Mixin private StoreOptions store;

  @Parameters(paramLabel = "NAME", description = "The article's name or id.")
  private String name;

  @Override
  public Integer call() {
    try (Connection connection = store.connect()) {
      connection.client().articles().delete(Names.article(name));
    }
    return Exit.SUPPORTED;
  }
}
