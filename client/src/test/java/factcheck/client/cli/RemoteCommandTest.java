package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import factcheck.client.FakeServer;
import io.grpc.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that ask a server elsewhere. */
class RemoteCommandTest {
  private static final String TEXT = "One.\r\n\r\nThey have yet to meet.";
  @TempDir private Path folder;
  private final FakeServer fake = new FakeServer();
  private Server server;
  private String article;
  private int port;

  @BeforeEach
  void start() throws Exception {
    server = fake.listen();
    port = server.getPort();
    article = Files.writeString(folder.resolve("talks.txt"), TEXT).toString();
  }

  @AfterEach
  void stop() {
    server.shutdownNow();
  }

  @Test
  void check_asksTheServer() {
    assertEquals(Exit.REFUTED, run("check", "--article", article, "refuted").exit());
  }

  @Test
  void barForRefutations_reachesTheServer() {
    assertEquals(OptionalDouble.of(0.8), barOf("--min-refuted", "0.8"));
    assertEquals(OptionalDouble.of(0), barOf("--min-refuted", "0"));
  }

  @Test
  void noBarForRefutations_isLeftToTheServer() {
    assertEquals(OptionalDouble.empty(), barOf());
  }

  /** The bar as the server's stand-in gives it back. */
  private OptionalDouble barOf(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--article", article, "--format", "jsonl", "refuted"));
    arguments.addAll(List.of(options));
    JsonObject result =
        JsonParser.parseString(run(arguments.toArray(String[]::new)).out())
            .getAsJsonObject()
            .getAsJsonObject("result");
    return result.has("support")
        ? OptionalDouble.of(result.get("support").getAsDouble())
        : OptionalDouble.empty();
  }

  @Test
  void articles_areCreatedListedShownAndDeleted() {
    assertEquals(
        "corpora/default/articles/talks\n",
        run("articles", "create", "--article", article, "--id", "talks", "--title", "Two\nlines")
            .out());
    assertEquals(
        "corpora/default/articles/talks\t-\t1 facts\tTwo lines\n", run("articles", "list").out());
    assertEquals(TEXT, run("articles", "get", "talks").out());
    assertEquals(
        "Two\nlines",
        JsonParser.parseString(run("articles", "get", "talks", "--format", "json").out())
            .getAsJsonObject()
            .get("title")
            .getAsString());
    assertEquals(0, run("articles", "delete", "corpora/default/articles/talks").exit());
    run("articles", "delete", "talks").failed(Exit.NOT_FOUND, "there is none");
  }

  @Test
  void articleThatExists_isNotReplaced() {
    run("articles", "create", "--article", article, "--id", "talks");
    run("articles", "create", "--article", article, "--id", "talks")
        .failed(Exit.NOT_FOUND, "there is already corpora/default/articles/talks");
  }

  @Test
  void stored_checksAgainstWhatTheServerKeeps() {
    run("articles", "create", "--article", article, "--id", "talks");
    CommandRun run = run("check", "--stored", "talks", "refuted");
    assertTrue(run.out().contains("corpora/default/articles/talks:3:1 (paragraph 2)"), run.out());
    run("check", "--stored", "none", "refuted").failed(Exit.NOT_FOUND, "there is none");
  }

  @Test
  void facts_areShownAndNothingStaysBehind() {
    CommandRun run = run("facts", "--article", article);
    assertEquals(
        List.of(
            article + ":1:1 (paragraph 1)",
            "  > One. They have yet to meet.",
            "  Ann | meet | manner: in person | object: the envoy | time: last July | subject: Cy"
                + " | denied | planned | said by Bob"),
        run.lines());
    assertTrue(fake.service.articles.isEmpty());
    assertEquals(
        "meet",
        JsonParser.parseString(run("facts", "--article", article, "--format", "jsonl").out())
            .getAsJsonObject()
            .get("predicate")
            .getAsString());
  }

  @Test
  void factsOfAFile_haveNoName() {
    assertFalse(run("facts", "--article", article, "--format", "jsonl").out().contains("name\""));
    run("articles", "create", "--article", article, "--id", "talks");
    assertEquals(
        "corpora/default/articles/talks/facts/0",
        JsonParser.parseString(run("facts", "--stored", "talks", "--format", "jsonl").out())
            .getAsJsonObject()
            .get("name")
            .getAsString());
  }

  @Test
  void factsThatBreakOff_leaveWholeJson() throws IOException {
    String brittle = Files.writeString(folder.resolve("brittle.txt"), "brittle").toString();
    CommandRun run = run("facts", "--article", brittle, "--format", "json");
    assertEquals(Exit.INTERNAL, run.exit());
    assertEquals(1, JsonParser.parseString(run.out()).getAsJsonArray().size());
  }

  @Test
  void articleStoredTooLate_isTakenBack() throws IOException {
    String late = Files.writeString(folder.resolve("late.txt"), "late").toString();
    run("facts", "--article", late, "--timeout", "1")
        .failed(Exit.UNREACHABLE, "the server did not answer in time");
    assertTrue(fake.service.articles.isEmpty());
  }

  @Test
  void articleThatCannotBeTakenBack_doesNotHideTheFirstFault() throws IOException {
    String gone = Files.writeString(folder.resolve("gone.txt"), "without facts").toString();
    run("facts", "--article", gone).failed(Exit.INTERNAL, "no facts today");
  }

  @Test
  void commandThatIsStoppedWhileItStores_saysNothing() throws Exception {
    String late = Files.writeString(folder.resolve("late.txt"), "late").toString();
    Process command =
        ChildProcess.start("facts", "--article", late, "--server", "localhost:" + port);
    while (fake.service.articles.isEmpty()) {
      assertTrue(command.isAlive());
      Thread.sleep(20);
    }
    // The process itself would close its streams too.
    command.toHandle().destroy();
    assertTrue(command.waitFor(20, TimeUnit.SECONDS));
    assertEquals("", new String(command.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertTrue(fake.service.articles.isEmpty());
  }

  @Test
  void commandThatIsStopped_takesItsArticleBack() throws Exception {
    String endless = Files.writeString(folder.resolve("endless.txt"), "endless").toString();
    Process command =
        ChildProcess.start("facts", "--article", endless, "--server", "localhost:" + port);
    while (fake.service.calls.get() == 0) {
      assertTrue(command.isAlive());
      Thread.sleep(20);
    }
    assertFalse(fake.service.articles.isEmpty());
    // As Ctrl-C does, but for the number of the signal.
    command.destroy();
    assertTrue(command.waitFor(20, TimeUnit.SECONDS));
    assertTrue(fake.service.articles.isEmpty());
  }

  @Test
  void nameWithAnUnderscore_isLookedUp() {
    new CommandRun.Given()
        .local(Optional.empty())
        .run("check", "--article", article, "--server", "no_such_host.invalid:9090", "x")
        .failed(Exit.UNREACHABLE, "cannot reach the server: unknown host no_such_host.invalid");
  }

  @Test
  void factsBelowTheCertainty_areCountedAndNotShown() {
    CommandRun run = run("facts", "--article", article, "--min-certainty", "0.9");
    assertEquals("", run.out());
    assertEquals("1 fact is not listed: its reading is less certain than asked\n", run.err());
    assertEquals(Exit.SUPPORTED, run.exit());
  }

  @Test
  void serverThatIsNotThere_isSaidInOneLine() throws IOException {
    server.shutdownNow();
    CommandRun run = run("check", "--article", article, "refuted");
    assertEquals(Exit.UNREACHABLE, run.exit());
    assertTrue(run.err().startsWith("factcheck: cannot reach the server"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  private CommandRun run(String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--server", "localhost:" + port))
            .toArray(String[]::new);
    return new CommandRun.Given().local(Optional.empty()).run(all);
  }
}
