package factcheck.server;

import static factcheck.server.TestServer.inline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.v1.FactCheckServiceGrpc;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamClaim;
import factcheck.v1.StreamConfig;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A stream as its caller sees it; collects the answers. */
final class StreamCaller
    implements ClientResponseObserver<StreamCheckClaimsRequest, StreamCheckClaimsResponse> {
  final Map<String, StreamCheckClaimsResponse> answers = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final int reads;
  private ClientCallStreamObserver<StreamCheckClaimsRequest> requests;

  StreamCaller(TestServer server) {
    this(server, Integer.MAX_VALUE);
  }

  /** A caller that asks for that many answers at first. */
  StreamCaller(TestServer server, int reads) {
    this.reads = reads;
    var unused = FactCheckServiceGrpc.newStub(server.channel).streamCheckClaims(this);
  }

  /** A first message, with an article that says "There is a cat." */
  static StreamCheckClaimsRequest config() {
    return StreamCheckClaimsRequest.newBuilder()
        .setConfig(StreamConfig.newBuilder().setSource(inline("There is a cat.")))
        .build();
  }

  static StreamCheckClaimsRequest claim(String id, String claim) {
    return StreamCheckClaimsRequest.newBuilder()
        .setClaim(StreamClaim.newBuilder().setId(id).setClaim(claim))
        .build();
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<StreamCheckClaimsRequest> requests) {
    this.requests = requests;
    requests.disableAutoRequestWithInitial(reads);
  }

  void send(StreamCheckClaimsRequest request) {
    requests.onNext(request);
  }

  boolean isReady() {
    return requests.isReady();
  }

  void readAll() {
    requests.request(Integer.MAX_VALUE);
  }

  void halfClose() {
    requests.onCompleted();
  }

  void finish() throws Exception {
    halfClose();
    end.get(20, TimeUnit.SECONDS);
  }

  Refusal refusal() {
    return Refusal.of(
        () -> {
          try {
            end.get(20, TimeUnit.SECONDS);
          } catch (ExecutionException ended) {
            throw (StatusRuntimeException) ended.getCause();
          }
        });
  }

  @Override
  public void onNext(StreamCheckClaimsResponse answer) {
    assertEquals(null, answers.put(answer.getId(), answer));
  }

  @Override
  public void onError(Throwable thrown) {
    end.completeExceptionally(thrown);
  }

  @Override
  public void onCompleted() {
    end.complete(null);
  }
}
