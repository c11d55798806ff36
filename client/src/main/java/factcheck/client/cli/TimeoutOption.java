package factcheck.client.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long a command waits for a server. */
final class TimeoutOption {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      converter = SecondsConverter.class,
      description = {
        "How long each call to the --server may take; a check with all its claims is one call",
        "(default: ${DEFAULT-VALUE}). Without a --server there is no limit."
      })
  private Duration timeout;

  /** The deadline of each call. */
  Duration deadline() {
    return timeout;
  }

  /** Reads a number of seconds. */
  static final class SecondsConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      try {
        int seconds = Integer.parseInt(value);
        if (seconds >= 1) {
          return Duration.ofSeconds(seconds);
        }
      } catch (NumberFormatException noNumber) {
        // Told below, as for numbers out of range.
      }
      throw new TypeConversionException("'" + value + "' is not a whole number from 1 on");
    }
  }
}
