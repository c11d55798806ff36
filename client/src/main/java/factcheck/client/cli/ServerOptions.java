package factcheck.client.cli;

import factcheck.client.FactCheckClient;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which server a command asks, and for how long. */
final class ServerOptions {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[^:/\\s]+|\\[[0-9a-fA-F:.%]+]):\\d{1,5}");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--server",
      paramLabel = "HOST:PORT",
      description = "The server to ask; without it, one starts within this process.")
  private String server;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "How long to wait for the server (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Mixin private ModelOption model;

  /** Whether the user named a server. */
  boolean remote() {
    return server != null;
  }

  /** Refuses a command line that has no server although {@code what} needs one. */
  void requireRemote(String what) {
    if (!remote()) {
      throw wrong(what + " needs a --server: only a running server keeps articles");
    }
  }

  /** Refuses values that are out of range, before any work is done. */
  void validate() {
    if (timeout < 1) {
      throw wrong("--timeout is " + timeout + ", must be at least 1");
    }
    if (remote() && !ADDRESS.matcher(server).matches()) {
      throw wrong("--server is \"" + server + "\", must be HOST:PORT");
    }
    if (remote() && model.given()) {
      throw wrong("--entailment-model is for the engine in this process, not for a --server");
    }
    if (!remote()) {
      model.directory();
    }
  }

  /** A connection to the server that the user named, or to one started now. */
  Connection connect(Terminal terminal) throws InterruptedException {
    Duration deadline = Duration.ofSeconds(timeout);
    return remote()
        ? Connection.remote(
            FactCheckClient.forTarget(server).plaintext().deadline(deadline).build())
        : Connection.local(terminal, model.directory(), deadline);
  }

  /** A fault of the command line. */
  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
