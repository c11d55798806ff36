package factcheck.client.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which server's articles a command is about. */
final class StoreOptions {
  @Option(
      names = "--server",
      required = true,
      paramLabel = "HOST:PORT",
      converter = AddressConverter.class,
      description = "The server that keeps the articles, until it stops.")
  private ServerAddress server;

  @Mixin private TimeoutOption timeout;

  Connection connect() {
    return Connection.remote(server, timeout.deadline());
  }
}
