package factcheck.client.cli;

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
      converter = AddressConverter.class,
      description = "The server to ask; without it, one starts within this process.")
  private ServerAddress server;

  @Mixin private TimeoutOption timeout;
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

  /** Refuses what cannot be used, before any work is done. */
  void validate() {
    if (remote() && model.given()) {
      throw wrong("--entailment-model is for the engine in this process, not for a --server");
    }
    if (!remote()) {
      model.directory();
    }
  }

  /** A connection to the server that the user named, or to one started now. */
  Connection connect(Terminal terminal) throws InterruptedException {
    return remote()
        ? Connection.remote(server, timeout.deadline())
        : Connection.local(terminal, model.directory());
  }

  /** A fault of the command line. */
  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
