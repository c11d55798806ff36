package factcheck.client.cli;

import factcheck.client.LocalServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The {@code factcheck} command as a process. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit code. The system property {@code
   * factcheck.terminal} says which of standard input and output are a terminal: any of "in" and
   * "out".
   */
  public static void main(String[] args) {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n");
    Logger.getLogger("").setLevel(Level.OFF);
    // Quotes are shown as they are, whatever charset the environment names.
    Output out = Output.to(new FileOutputStream(FileDescriptor.out));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Only the launcher can tell; Java's own console answers differently from release to release.
    String ends = System.getProperty("factcheck.terminal", "");
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            ends.contains("in"),
            ends.contains("out") && System.getenv("NO_COLOR") == null,
            () -> ServiceLoader.load(LocalServer.class).findFirst());
    int exit = Exit.INTERNAL;
    try {
      exit = FactCheckCommand.run(terminal, args);
    } catch (Throwable fault) {
      // Java's own exit code for it would be 1, which says that a claim is refuted.
      exit = new Failures(terminal).explain(fault);
    } finally {
      // Even where there is no memory left to say what is wrong.
      System.exit(exit);
    }
  }
}
