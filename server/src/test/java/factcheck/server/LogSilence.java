package factcheck.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what the server logs off the console, and for the test. */
final class LogSilence implements AutoCloseable {
  private final Logger logger;
  private final Keeper keeper = new Keeper();

  LogSilence() {
    this("factcheck.server");
  }

  LogSilence(String name) {
    logger = Logger.getLogger(name);
    logger.setUseParentHandlers(false);
    logger.addHandler(keeper);
  }

  /** Whether an exception with that message was logged. */
  boolean logged(String message) {
    return keeper.records.stream()
        .anyMatch(
            logged ->
                logged.getThrown() != null && message.equals(logged.getThrown().getMessage()));
  }

  @Override
  public void close() {
    logger.removeHandler(keeper);
    logger.setUseParentHandlers(true);
  }

  private static final class Keeper extends Handler {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
