package factcheck.server;

import static factcheck.server.TestServer.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CheckClaimResponse;
import factcheck.v1.ErrorReason;
import factcheck.v1.FactCheckServiceGrpc;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to bytes that no well-behaved client sends; over TCP. */
class WireTest {
  private static FactCheckServer server;
  private static ManagedChannel channel;

  @BeforeAll
  static void start() throws Exception {
    server = FactCheckServer.listeningOn("127.0.0.1", 0).engine(FakeEngine::new).start();
    server.awaitReady();
    channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build();
  }

  @AfterAll
  static void stop() {
    channel.shutdownNow();
    server.close();
  }

  @Test
  void claimWithALoneSurrogate_isInvalid() {
    // U+D800 in the bytes that UTF-8 would have for it, if it were a character.
    refused(replaceClaim((byte) 0xED, (byte) 0xA0, (byte) 0x80))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_NOT_UNICODE);
  }

  @Test
  void claimThatIsNotUtf8_isInvalid() {
    refused(replaceClaim((byte) 'a', (byte) 0xFF, (byte) 'b'))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_NOT_UNICODE);
  }

  @Test
  void bytesThatAreNoMessage_areInvalid() {
    refused(new byte[] {(byte) 0xFF, 1, 2})
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_MESSAGE_MALFORMED);
  }

  @Test
  void requestUnderTheLimitWithTooLongAnArticle_saysSo() {
    Refusal.of(() -> check(request("a cat", "x".repeat(8_000_000)).build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG);
  }

  @Test
  void requestOverTheLimit_isResourceExhausted() {
    try (LogSilence silence = new LogSilence("io.grpc.netty")) {
      StatusRuntimeException thrown =
          assertThrows(
              StatusRuntimeException.class,
              () -> check(request("a cat", "x".repeat(9_000_000)).build()));
      assertEquals(Code.RESOURCE_EXHAUSTED, thrown.getStatus().getCode(), thrown.toString());
      assertTrue(thrown.getMessage().contains("8388608"), thrown.getMessage());
      assertTrue(silence.logged(thrown.getMessage()));
    }
  }

  private static CheckClaimResponse check(CheckClaimRequest request) {
    return FactCheckServiceGrpc.newBlockingStub(channel).checkClaim(request);
  }

  private static byte[] replaceClaim(byte... three) {
    byte[] bytes = request("xyz", "There is a cat.").build().toByteArray();
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xyz");
    System.arraycopy(three, 0, bytes, at, three.length);
    return bytes;
  }

  private static Refusal refused(byte[] request) {
    MethodDescriptor<byte[], CheckClaimResponse> method =
        FactCheckServiceGrpc.getCheckClaimMethod().toBuilder(
                new Bytes(), ProtoUtils.marshaller(CheckClaimResponse.getDefaultInstance()))
            .build();
    return Refusal.of(
        () -> ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, request));
  }

  private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return ByteString.readFrom(stream).toByteArray();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
