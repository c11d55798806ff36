package factcheck.client;

import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.MethodDescriptor;
import java.util.List;

/**
 * Refuses to send strings that are not valid Unicode. Protobuf would send "?" for a lone surrogate,
 * and the answer would be about another text than the caller's.
 */
final class UnicodeInterceptor implements ClientInterceptor {
  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
      @Override
      public void sendMessage(Q message) {
        if (message instanceof Message request) {
          requireUnicode(request, "");
        }
        super.sendMessage(message);
      }
    };
  }

  private static void requireUnicode(Message message, String path) {
    message
        .getAllFields()
        .forEach(
            (field, value) -> {
              String name = path + field.getName();
              List<?> values = value instanceof List<?> many ? many : List.of(value);
              for (Object each : values) {
                if (each instanceof Message nested) {
                  requireUnicode(nested, name + ".");
                } else if (each instanceof String text) {
                  requireUnicode(text, name);
                }
              }
            });
  }

  private static void requireUnicode(String text, String name) {
    LoneSurrogates.find(text)
        .ifPresent(
            at -> {
              throw new IllegalArgumentException(
                  name + " holds a lone surrogate at index " + at + ": it is not valid Unicode");
            });
  }
}
