package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import factcheck.client.FakeServer;
import factcheck.client.LocalServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The command, run once.
 *
 * @param exit exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int exit, String out, String err) {
  /** Surroundings of a run that differ from test to test. */
  static final class Given {
    private Optional<LocalServer> local = Optional.of(new FakeServer());
    private byte[] input = {};
    private boolean interactive;
    private boolean colour;
    private OutputStream sink;

    Given local(Optional<LocalServer> local) {
      this.local = local;
      return this;
    }

    Given input(String text) {
      this.input = text.getBytes(StandardCharsets.UTF_8);
      return this;
    }

    Given interactive() {
      this.interactive = true;
      return this;
    }

    Given colour() {
      this.colour = true;
      return this;
    }

    /** Standard output that somebody else takes. */
    Given output(OutputStream sink) {
      this.sink = sink;
      return this;
    }

    CommandRun run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal =
          new Terminal(
              new ByteArrayInputStream(input),
              Output.to(sink == null ? out : sink),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              interactive,
              colour,
              () -> local);
      int exit = FactCheckCommand.run(terminal, arguments);
      CommandRun run =
          new CommandRun(
              exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
      assertFalse(run.err.contains("\tat "), run.err);
      assertFalse(run.err.contains("Exception"), run.err);
      return run;
    }
  }

  static CommandRun of(String... arguments) {
    return new Given().run(arguments);
  }

  /** Asserts that the command failed with one line on standard error and nothing else. */
  CommandRun failed(int exit, String message) {
    assertEquals("factcheck: " + message, err.stripTrailing());
    assertEquals(exit, this.exit);
    assertEquals("", out);
    return this;
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
