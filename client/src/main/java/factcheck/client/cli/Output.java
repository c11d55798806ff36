package factcheck.client.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output. Whoever prints results asks it now and then whether they still arrive: a result
 * that was lost must not pass for one that was given.
 */
final class Output extends PrintStream {
  private final Sink sink;

  private Output(Sink sink) {
    super(sink, true, StandardCharsets.UTF_8);
    this.sink = sink;
  }

  static Output to(OutputStream stream) {
    return new Output(new Sink(stream));
  }

  /**
   * Returns where everything that was printed has arrived.
   *
   * @throws CommandFailure if not; it says nothing where the reader has had enough, as head has
   */
  void requireWritten() {
    if (checkError()) {
      String why = sink.failure == null ? "" : String.valueOf(sink.failure.getMessage());
      throw new CommandFailure(
          Exit.INTERNAL,
          why.toLowerCase(Locale.ROOT).contains("pipe")
              ? ""
              : "cannot write standard output" + (why.isEmpty() ? "" : ": " + why));
    }
  }

  /** Remembers why it could not be written, which a print stream does not. */
  private static final class Sink extends FilterOutputStream {
    private volatile IOException failure;

    Sink(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException unwritten) {
        failure = unwritten;
        throw unwritten;
      }
    }
  }
}
