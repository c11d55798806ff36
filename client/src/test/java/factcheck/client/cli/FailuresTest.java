package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.client.CallFailure;
import factcheck.v1.ErrorReason;
import io.grpc.Status.Code;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
