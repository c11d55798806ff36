package factcheck.server;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import factcheck.v1.ErrorReason;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.List;
import java.util.Map;

/**
 * Refuses requests in which an enum field, at any depth, holds a number that this server does not
 * know. Taking it for the default would answer a question that was not asked.
 */
final class EnumInterceptor implements ServerInterceptor {
  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
      @Override
      public void onMessage(Q message) {
        if (message instanceof Message request) {
          requireKnown(request, "");
        }
        super.onMessage(message);
      }
    };
  }

  private static void requireKnown(Message message, String path) {
    for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
      String name = path + field.getKey().getName();
      List<?> values = field.getValue() instanceof List<?> many ? many : List.of(field.getValue());
      for (Object value : values) {
        if (value instanceof Message nested) {
          requireKnown(nested, name + ".");
        } else if (value instanceof EnumValueDescriptor number
            && number.getType().findValueByNumber(number.getNumber()) == null) {
          throw unknown(name, number.getNumber());
        }
      }
    }
  }

  private static ServiceException unknown(String field, int number) {
    return new ServiceException(
        Status.Code.INVALID_ARGUMENT,
        ErrorReason.ERROR_REASON_ENUM_VALUE_UNKNOWN,
        field + " holds " + number + ", which is none of its values",
        Map.of("field", field, "value", Integer.toString(number)));
  }
}
