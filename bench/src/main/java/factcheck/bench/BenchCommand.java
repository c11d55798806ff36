package factcheck.bench;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code factcheck-bench} command. */
@Command(
    name = "factcheck-bench",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures the fact checker.",
    synopsisSubcommandLabel = "COMMAND")
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the command and returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine command =
        new CommandLine(new BenchCommand())
            .addSubcommand(new AccuracyCommand(out, err))
            .addSubcommand(new FeaturesCommand(err))
            .addSubcommand(new ViewsCommand(err))
            .addSubcommand(new SpeedCommand(out, err))
            .addSubcommand(new SentencesCommand(out, err))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    command.setExecutionExceptionHandler((fault, line, parsed) -> exit(fault, err));
    return command.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int exit(Exception fault, PrintStream err) {
    if (fault instanceof BadInputException) {
      err.println(fault.getMessage());
      return Exit.BAD_INPUT;
    }
    err.println("factcheck-bench: " + fault);
    fault.printStackTrace(err);
    return Exit.FAULT;
  }
}
