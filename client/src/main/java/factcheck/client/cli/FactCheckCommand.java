package factcheck.client.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above the others. */
@Command(
    name = "factcheck",
    mixinStandardHelpOptions = true,
    version = "factcheck 0.1.0",
    description = "Checks claims against the facts of a news article.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = Exit.USAGE,
    exitCodeOnExecutionException = Exit.INTERNAL)
final class FactCheckCommand implements Runnable {
  @Spec private CommandSpec spec;

  private FactCheckCommand() {}

  /** Runs the command line and returns the exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine articles =
        new CommandLine(new ArticlesCommand())
            .addSubcommand(new CreateArticleCommand(terminal))
            .addSubcommand(new ListArticlesCommand(terminal))
            .addSubcommand(new GetArticleCommand(terminal))
            .addSubcommand(new DeleteArticleCommand());
    Failures failures = new Failures(terminal);
    CommandLine command =
        new CommandLine(new FactCheckCommand())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new FactsCommand(terminal))
            .addSubcommand(articles)
            .addSubcommand(new ServeCommand(terminal))
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(failures);
    int exit = command.execute(args);
    if (exit == Exit.INTERNAL) {
      return exit;
    }
    try {
      terminal.out().requireWritten();
      return exit;
    } catch (CommandFailure lost) {
      return failures.explain(lost);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
