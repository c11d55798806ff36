package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.client.FactCheckClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAddressTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:9090, dns:///localhost:9090",
    "127.0.0.1:1, dns:///127.0.0.1:1",
    "dns:9090, dns:///dns:9090",
    "unix:80, dns:///unix:80",
    "[::1]:9090, dns:///%5B::1%5D:9090",
    "[fe80::1%1]:9090, dns:///%5Bfe80::1%251%5D:9090"
  })
  void target_isAUriThatGrpcTakes(String given, String target) {
    assertEquals(target, ServerAddress.parse(given).orElseThrow().target());
    FactCheckClient.forTarget(target).plaintext().build().close();
  }
}
