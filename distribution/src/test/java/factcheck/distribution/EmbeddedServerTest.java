package factcheck.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import factcheck.client.FactCheckClient;
import factcheck.client.LocalServer;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import factcheck.v1.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

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
}
