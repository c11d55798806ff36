package factcheck.client.cli;

import factcheck.client.LocalServer;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds the command.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param interactive whether standard input is a person's keyboard rather than data
 * @param colour whether results may be coloured
 * @param localServer finds the server that runs in this process, if there is one
 */
record Terminal(
    InputStream in,
    Output out,
    PrintStream err,
    boolean interactive,
    boolean colour,
    Supplier<Optional<LocalServer>> localServer) {
  /** The server of this process. */
  LocalServer requireLocalServer() {
    return localServer
        .get()
        .orElseThrow(
            () ->
                new CommandFailure(
                    Exit.USAGE, "this program comes without an engine; name a --server to ask"));
  }
}
