package factcheck.server;

import com.google.common.collect.ImmutableMap;
import factcheck.v1.ErrorReason;
import io.grpc.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A call, or one claim of it, cannot be answered, for a reason that the caller is told. */
final class ServiceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Status.Code code;
  private final ErrorReason reason;
  private final ImmutableMap<String, String> metadata;

  /**
   * Creates the exception.
   *
   * @param code the call's status code
   * @param reason why, for programs
   * @param message why, in one line for a person
   */
  ServiceException(Status.Code code, ErrorReason reason, String message) {
    this(code, reason, message, ImmutableMap.of());
  }

  /**
   * Creates the exception.
   *
   * @param metadata what the error is about, as {@code error_reason.proto} describes it
   */
  ServiceException(
      Status.Code code, ErrorReason reason, String message, Map<String, String> metadata) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.metadata = ImmutableMap.copyOf(metadata);
  }

  /** A fault of one field, whose path within the request is {@code field}. */
  static ServiceException field(ErrorReason reason, String field, String message) {
    return new ServiceException(
        Status.Code.INVALID_ARGUMENT, reason, message, ImmutableMap.of("field", field));
  }

  Status.Code code() {
    return code;
  }

  ErrorReason reason() {
    return reason;
  }

  ImmutableMap<String, String> metadata() {
    return metadata;
  }

  /** The path of the field at fault; empty where no single field is. */
  Optional<String> field() {
    return Optional.ofNullable(metadata.get("field"));
  }
}
