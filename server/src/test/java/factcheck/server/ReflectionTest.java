package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What grpcurl and its kind find out by asking the server. */
class ReflectionTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.ready();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void list_namesEveryService() throws Exception {
    Set<String> services =
        ask(ServerReflectionRequest.newBuilder().setListServices("*").build())
            .getListServicesResponse()
            .getServiceList()
            .stream()
            .map(ServiceResponse::getName)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "factcheck.v1.FactCheckService",
            "factcheck.v1.ArticleService",
            "grpc.health.v1.Health",
            "grpc.reflection.v1.ServerReflection"),
        services);
  }

  @Test
  void describe_namesEveryMethod() throws Exception {
    ServerReflectionResponse response =
        ask(
            ServerReflectionRequest.newBuilder()
                .setFileContainingSymbol("factcheck.v1.FactCheckService")
                .build());
    FileDescriptorProto file =
        FileDescriptorProto.parseFrom(
            response.getFileDescriptorResponse().getFileDescriptorProto(0));
    assertEquals("factcheck/v1/fact_check_service.proto", file.getName());
    assertEquals(
        List.of("CheckClaim", "BatchCheckClaims", "StreamCheckClaims"),
        file.getService(0).getMethodList().stream()
            .map(MethodDescriptorProto::getName)
            .collect(Collectors.toList()));
  }

  @Test
  void symbolThatIsUnknown_isAnErrorInTheAnswer() throws Exception {
    assertTrue(
        ask(ServerReflectionRequest.newBuilder().setFileContainingSymbol("no.Such").build())
            .hasErrorResponse());
  }

  private static ServerReflectionResponse ask(ServerReflectionRequest request) throws Exception {
    CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
    StreamObserver<ServerReflectionRequest> requests =
        ServerReflectionGrpc.newStub(server.channel)
            .serverReflectionInfo(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ServerReflectionResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable thrown) {
                    answer.completeExceptionally(thrown);
                  }

                  @Override
                  public void onCompleted() {}
                });
    requests.onNext(request);
    ServerReflectionResponse response = answer.get(10, TimeUnit.SECONDS);
    requests.onCompleted();
    return response;
  }
}
