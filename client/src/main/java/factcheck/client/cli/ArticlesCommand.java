package factcheck.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code factcheck articles}: what a server keeps. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    description = "Stores, shows and removes articles at a server.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = Exit.USAGE)
final class ArticlesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
