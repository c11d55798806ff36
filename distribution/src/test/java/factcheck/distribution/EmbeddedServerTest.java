package factcheck.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import factcheck.client.FactCheckClient;
import factcheck.client.LocalServer;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import factcheck.v1.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
  @Test
  void command_findsTheServerAndIsAnswered() throws Exception {
    LocalServer server = ServiceLoader.load(LocalServer.class).findFirst().orElseThrow();
    assertInstanceOf(EmbeddedServer.class, server);
    try (LocalServer.Running running = server.start(Optional.empty());
        FactCheckClient client = FactCheckClient.over(running.channel(), Duration.ofMinutes(1))) {
      InlineArticle article =
          InlineArticle.newBuilder().setText("The council approved the budget.").build();
      assertEquals(
          Verdict.VERDICT_SUPPORTED,
          client
              .check(
                  CheckClaimRequest.newBuilder()
                      .setClaim("The council approved the budget.")
                      .setSource(EvidenceSource.newBuilder().setInlineArticle(article))
                      .build())
              .getVerdict());
    }
  }

  @Test
  void entailmentModelThatCannotBeUsed_isTheCallersFault(@TempDir Path empty) throws Exception {
    EmbeddedServer server = new EmbeddedServer();
    String message = empty + "/config.json: cannot be read";
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> server.start(Optional.of(empty)))
            .getMessage());
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    server.serve(
                        "127.0.0.1", 0, Duration.ZERO, Optional.of(empty), System.out, System.err))
            .getMessage());
  }
}
