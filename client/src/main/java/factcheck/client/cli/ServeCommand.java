package factcheck.client.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code factcheck serve}: runs the server. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the server until it is told to stop.",
    exitCodeOnInvalidInput = Exit.USAGE)
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Name or address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "9090",
      description = "Port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--drain",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long running calls may take to end (default: ${DEFAULT-VALUE}).")
  private int drain;

  @Mixin private ModelOption model;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > MAX_PORT) {
      throw wrong("--port is " + port + ", must be from 0 to " + MAX_PORT);
    }
    if (drain < 0) {
      throw wrong("--drain is " + drain + ", must not be negative");
    }
    // A server keeps a log of what goes wrong; the other commands say it in a line.
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      boolean ran =
          terminal
              .requireLocalServer()
              .serve(
                  host,
                  port,
                  Duration.ofSeconds(drain),
                  model.directory(),
                  terminal.out(),
                  terminal.err());
      return ran ? Exit.SUPPORTED : Exit.UNREACHABLE;
    } catch (IllegalArgumentException unusable) {
      throw CommandFailure.badInput(unusable.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
