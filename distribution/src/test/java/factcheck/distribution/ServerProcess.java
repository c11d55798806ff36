package factcheck.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code factcheck serve} in a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern READY =
      Pattern.compile("factcheck ready on 127\\.0\\.0\\.1:(\\d+) after (\\d+\\.\\d) s");

  private final Process process;
  private final int port;
  private final double seconds;

  private ServerProcess(Process process, int port, double seconds) {
    this.process = process;
    this.port = port;
    this.seconds = seconds;
  }

  /** Starts the process and waits for the line that says it is ready. */
  static ServerProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                "factcheck.client.cli.Main",
                "serve",
                "--port",
                "0",
                "--drain",
                "20")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    Matcher ready = READY.matcher(String.valueOf(line));
    if (!ready.matches()) {
      process.destroyForcibly();
      throw new AssertionError("the server said: " + line);
    }
    return new ServerProcess(
        process, Integer.parseInt(ready.group(1)), Double.parseDouble(ready.group(2)));
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  /** How long the server says that it took to become ready. */
  double seconds() {
    return seconds;
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** The exit code, once the process has ended. */
  int awaitExit(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the server still runs after " + patience);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
