package factcheck.server;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import factcheck.v1.ErrorReason;
import io.grpc.Status.Code;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever was thrown into the status that the caller sees. */
final class Errors {
  static final String DOMAIN = "factcheck";
  private static final Logger LOG = Logger.getLogger(Errors.class.getName());

  private Errors() {}

  /** The status for {@code thrown}, with exactly one ErrorInfo. What nobody foresaw is logged. */
  static Status of(Throwable thrown) {
    if (thrown instanceof ServiceException known) {
      return of(known);
    }
    if (thrown instanceof StatusRuntimeException status) {
      return of(status.getStatus());
    }
    if (thrown instanceof StatusException status) {
      return of(status.getStatus());
    }
    LOG.log(Level.SEVERE, "unforeseen failure of a call", thrown);
    return of(
        new ServiceException(
            Code.INTERNAL,
            ErrorReason.ERROR_REASON_INTERNAL,
            "the server failed; its log holds the details"));
  }

  /** The status for a call that gRPC closes with {@code status}, which is not OK. */
  static Status of(io.grpc.Status status) {
    Throwable cause = status.getCause();
    if (cause instanceof InvalidProtocolBufferException malformed) {
      return of(malformed(malformed));
    }
    if (status.getCode() == Code.UNKNOWN && cause != null) {
      return of(cause);
    }
    String message = status.getDescription() == null ? "" : status.getDescription();
    return of(new ServiceException(status.getCode(), reason(status.getCode()), message));
  }

  private static ErrorReason reason(Code code) {
    return switch (code) {
      case CANCELLED -> ErrorReason.ERROR_REASON_CALL_CANCELLED;
      case DEADLINE_EXCEEDED -> ErrorReason.ERROR_REASON_DEADLINE_PASSED;
      case INTERNAL -> ErrorReason.ERROR_REASON_INTERNAL;
      default -> ErrorReason.ERROR_REASON_PROTOCOL;
    };
  }

  private static ServiceException malformed(InvalidProtocolBufferException malformed) {
    // Protobuf has no type of its own for this fault; its message is the only sign.
    boolean text = String.valueOf(malformed.getMessage()).contains("UTF-8");
    return text
        ? new ServiceException(
            Code.INVALID_ARGUMENT,
            ErrorReason.ERROR_REASON_TEXT_NOT_UNICODE,
            "a string of the request is not valid UTF-8")
        : new ServiceException(
            Code.INVALID_ARGUMENT,
            ErrorReason.ERROR_REASON_MESSAGE_MALFORMED,
            "the request's bytes are not a message of the expected type");
  }

  private static Status of(ServiceException known) {
    Status.Builder status =
        Status.newBuilder()
            .setCode(known.code().value())
            .setMessage(known.getMessage())
            .addDetails(
                Any.pack(
                    ErrorInfo.newBuilder()
                        .setDomain(DOMAIN)
                        .setReason(known.reason().name())
                        .putAllMetadata(known.metadata())
                        .build()));
    known.field().ifPresent(field -> status.addDetails(Any.pack(violation(known, field))));
    return status.build();
  }

  private static BadRequest violation(ServiceException known, String field) {
    return BadRequest.newBuilder()
        .addFieldViolations(
            BadRequest.FieldViolation.newBuilder()
                .setField(field)
                .setDescription(known.getMessage())
                .setReason(known.reason().name()))
        .build();
  }
}
