package factcheck.client.cli;

import factcheck.client.FactCheckClient;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which server a command asks, and for how long. */
final class ServerOptions {
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
      description = {
        "How long each call to the --server may take; a check with all its claims is one call",
        "(default: ${DEFAULT-VALUE}). Without a --server there is no limit."
      })
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
    if (remote() && ServerAddress.parse(server).isEmpty()) {
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
    if (!remote()) {
      return Connection.local(terminal, model.directory());
    }
    String target = ServerAddress.parse(server).orElseThrow().target();
    return Connection.remote(
        FactCheckClient.forTarget(target)
            .plaintext()
            .deadline(Duration.ofSeconds(timeout))
            .build());
  }

  /** A fault of the command line. */
  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
