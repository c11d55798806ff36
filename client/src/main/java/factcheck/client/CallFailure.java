package factcheck.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import factcheck.v1.ErrorReason;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What a failed call, or one claim of it, says about its failure.
 *
 * @param code canonical code
 * @param reason the service's reason; empty where the error did not come from the service, or for a
 *     reason that this client does not know
 * @param message one line for a person; may be empty
 */
public record CallFailure(Status.Code code, Optional<ErrorReason> reason, String message) {
  public CallFailure {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
  }

  /** What an exception of a call says. */
  public static CallFailure of(StatusRuntimeException thrown) {
    com.google.rpc.Status details = StatusProto.fromThrowable(thrown);
    String message = Objects.requireNonNullElse(thrown.getStatus().getDescription(), "");
    return new CallFailure(
        thrown.getStatus().getCode(),
        details == null ? Optional.empty() : reason(details),
        message);
  }

  /** What the error of one claim of a batch or stream says. */
  public static CallFailure of(com.google.rpc.Status error) {
    return new CallFailure(
        Status.fromCodeValue(error.getCode()).getCode(), reason(error), error.getMessage());
  }

  private static Optional<ErrorReason> reason(com.google.rpc.Status details) {
    return details.getDetailsList().stream()
        .filter(any -> any.is(ErrorInfo.class))
        .map(CallFailure::unpack)
        .filter(info -> info.getDomain().equals("factcheck"))
        .findFirst()
        // A newer server may have reasons that this client does not know.
        .flatMap(
            info ->
                Arrays.stream(ErrorReason.values())
                    .filter(reason -> reason.name().equals(info.getReason()))
                    .findFirst());
  }

  private static ErrorInfo unpack(Any any) {
    try {
      return any.unpack(ErrorInfo.class);
    } catch (InvalidProtocolBufferException malformed) {
      return ErrorInfo.getDefaultInstance();
    }
  }
}
