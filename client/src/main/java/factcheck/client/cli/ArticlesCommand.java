package factcheck.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code factcheck articles}: what a server keeps. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    description = "Stores, shows and removes the articles that a running server keeps.",
    synopsisSubcommandLabel = "COMMAND",
    scope = ScopeType.INHERIT,
    exitCodeOnInvalidInput = Exit.USAGE,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "3:the command line is wrong",
      "4:a file, an id or an article cannot be used",
      "5:the article does not exist, or exists already",
      "6:the server cannot be reached or did not answer in time",
      "7:a fault of the program"
    })
final class ArticlesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
