package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.client.CallFailure;
import factcheck.v1.ErrorReason;
import io.grpc.Status;
import io.grpc.Status.Code;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
  @Test
  void serverThatIsBusy_isNoFaultOfTheInput() {
    assertEquals(
        Exit.UNREACHABLE,
        Failures.exit(
            new CallFailure(
                Code.RESOURCE_EXHAUSTED,
                Optional.of(ErrorReason.ERROR_REASON_SERVER_BUSY),
                "busy")));
    assertEquals(
        Exit.BAD_INPUT,
        Failures.exit(new CallFailure(Code.RESOURCE_EXHAUSTED, Optional.empty(), "too large")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gRPC message exceeds maximum size 8388608: 9000000"
            + " | the article or the claims are too long for one request"
            + " (an article may have 200,000 characters)",
        "Bandwidth exhausted | Bandwidth exhausted"
      })
  void requestThatIsTooLarge_isSaidToHoldTooLongTexts(String description, String message) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            Output.to(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Optional::empty);
    assertEquals(
        Exit.BAD_INPUT,
        new Failures(terminal)
            .explain(Status.RESOURCE_EXHAUSTED.withDescription(description).asRuntimeException()));
    assertEquals("factcheck: " + message + "\n", err.toString(StandardCharsets.UTF_8));
  }
}
