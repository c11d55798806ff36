package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import factcheck.v1.ErrorReason;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** An error as the caller gets it, with assertions on its parts. */
record Refusal(Status status) {
  /** The error that {@code call} fails with. */
  static Refusal of(Executable call) {
    return of(assertThrows(StatusRuntimeException.class, call));
  }

  static Refusal of(StatusRuntimeException thrown) {
    Status details = StatusProto.fromThrowable(thrown);
    assertEquals(thrown.getStatus().getCode().value(), details.getCode());
    return new Refusal(details);
  }

  /** Asserts code and reason, and that there is exactly one ErrorInfo of the domain. */
  Refusal is(Code code, ErrorReason reason) {
    assertEquals(code.value(), status.getCode(), status.getMessage());
    assertEquals(List.of(reason.name()), reasons(), status.getMessage());
    assertEquals("factcheck", info().getDomain());
    return this;
  }

  /** Asserts that the one field at fault is {@code field}, in the metadata and in BadRequest. */
  Refusal atField(String field) {
    assertEquals(field, info().getMetadataMap().get("field"));
    assertEquals(
        List.of(field),
        details(BadRequest.class).stream()
            .flatMap(bad -> bad.getFieldViolationsList().stream())
            .map(BadRequest.FieldViolation::getField)
            .collect(Collectors.toList()));
    return this;
  }

  /** Asserts a pair of the metadata. */
  Refusal with(String key, String value) {
    assertEquals(value, info().getMetadataMap().get(key));
    return this;
  }

  String message() {
    return status.getMessage();
  }

  private ErrorInfo info() {
    return details(ErrorInfo.class).get(0);
  }

  private List<String> reasons() {
    return details(ErrorInfo.class).stream().map(ErrorInfo::getReason).collect(Collectors.toList());
  }

  private <M extends Message> List<M> details(Class<M> type) {
    return status.getDetailsList().stream()
        .filter(any -> any.is(type))
        .map(any -> unpack(any, type))
        .collect(Collectors.toList());
  }

  private static <M extends Message> M unpack(Any any, Class<M> type) {
    try {
      return any.unpack(type);
    } catch (InvalidProtocolBufferException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
