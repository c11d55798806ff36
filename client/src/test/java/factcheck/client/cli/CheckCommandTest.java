package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = file("talks.txt", "Headline\n\nThey talked.\n\nThey have yet to meet.\n");
  }

  @Test
  void text_showsVerdictQuotePlaceSpeakersAndReason() {
    CommandRun run =
        CommandRun.of("check", "--article", article, "--published", "2021-06-05", "refuted so");
    assertEquals(
        List.of(
            "REFUTED  refuted so",
            "  confidence 0.88, as of 2021-06-05",
            "  " + article + ":5:1 (paragraph 3)",
            "    > They have yet to meet.",
            "    refutes, said by Ann > Bob",
            "  because",
            "    so it is",
            "    manner mismatch: by phone, not in person",
            "  incomplete: the last page was not read"),
        run.lines());
    assertEquals("", run.err());
  }

  @Test
  void text_ofSeveralClaimsEndsWithASummary() {
    CommandRun run =
        CommandRun.of("check", "--article", article, "refuted", "bad", "supported", "refuted");
    assertTrue(run.out().contains("ERROR  bad\n  the claim is bad\n"), run.out());
    assertTrue(run.out().endsWith("\n4 claims, 1 SUPPORTED, 2 REFUTED, 1 ERROR\n"), run.out());
  }

  @Test
  void results_comeInTheOrderOfTheClaims() {
    CommandRun run =
        CommandRun.of("check", "--article", article, "--format", "jsonl", "refuted", "x", "both");
    assertEquals(
        List.of("REFUTED", "NOT_ENOUGH_INFO", "CONFLICTING_EVIDENCE"),
        run.lines().stream().map(line -> object(line).get("verdict").getAsString()).toList());
  }

  @Test
  void jsonl_isOneObjectAClaimWithItsKeysInOrder() {
    String line =
        CommandRun.of("check", "--article", article, "--format", "jsonl", "refuted \"so\"")
            .lines()
            .get(0);
    JsonObject object = object(line);
    assertEquals(
        List.of("id", "claim", "verdict", "confidence", "quotes", "result"),
        List.copyOf(object.keySet()));
    assertEquals("1", object.get("id").getAsString());
    assertEquals("refuted \"so\"", object.get("claim").getAsString());
    assertEquals(0.875, object.get("confidence").getAsDouble());
    assertEquals("[\"They have yet to meet.\"]", object.get("quotes").toString());
    assertEquals("VERDICT_REFUTED", object.getAsJsonObject("result").get("verdict").getAsString());
    assertEquals(
        "OFFSET_UNIT_CODE_POINTS",
        object.getAsJsonObject("result").get("offsetUnit").getAsString());
  }

  @Test
  void jsonl_hasNoQuotesThatAreOnlyRelated() {
    String line =
        CommandRun.of("check", "--article", article, "--format", "jsonl", "x").lines().get(0);
    assertEquals("[]", object(line).get("quotes").toString());
  }

  @Test
  void jsonl_ofAClaimThatCannotBeCheckedHasAnErrorInstead() {
    CommandRun run =
        CommandRun.of("check", "--article", article, "--format", "jsonl", "bad", "supported");
    JsonObject object = object(run.lines().get(0));
    assertEquals(List.of("id", "claim", "error"), List.copyOf(object.keySet()));
    assertEquals(
        "{\"code\":\"INVALID_ARGUMENT\",\"reason\":\"ERROR_REASON_TEXT_BLANK\","
            + "\"message\":\"the claim is bad\"}",
        object.get("error").toString());
    assertEquals(2, run.lines().size());
    assertEquals(Exit.BAD_INPUT, run.exit());
  }

  @Test
  void json_isOneArray() {
    String out =
        CommandRun.of("check", "--article", article, "--format", "json", "refuted", "x").out();
    JsonArray array = JsonParser.parseString(out).getAsJsonArray();
    assertEquals(2, array.size());
    assertEquals(
        new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(array) + "\n",
        out);
  }

  @Test
  void json_isWrittenAsTheAnswersCome() throws IOException {
    String endless = file("endless.txt", "endless");
    try (PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out, 1 << 16)) {
      Thread command =
          new Thread(
              () ->
                  new CommandRun.Given()
                      .output(out)
                      .run("check", "--article", endless, "--format", "json", "refuted", "x"));
      command.setDaemon(true);
      command.start();
      JsonReader reader = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.beginArray();
      assertEquals(
          "refuted", JsonParser.parseReader(reader).getAsJsonObject().get("claim").getAsString());
      command.interrupt();
    }
  }

  @Test
  void streamThatFailsMidway_leavesItsAnswersInAnArray() throws IOException {
    CommandRun run = broken("json", "refuted", "supported", "x");
    JsonArray array = JsonParser.parseString(run.out()).getAsJsonArray();
    assertEquals(2, array.size());
    assertTrue(run.out().endsWith("\n]\n"), run.out());
    assertEquals("", broken("json", "x").out());
  }

  @Test
  void streamThatFailsMidway_leavesItsAnswersWithoutASummary() throws IOException {
    assertEquals(2, broken("jsonl", "refuted", "supported", "x").lines().size());
    String text = broken("text", "refuted", "supported", "x").out();
    assertTrue(text.contains("SUPPORTED  supported\n"), text);
    assertFalse(text.contains("2 claims"), text);
  }

  /** A run that fails before the last claim is answered. */
  private CommandRun broken(String format, String... claims) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--article", file("brittle.txt", "brittle"), "--format", format));
    arguments.addAll(List.of(claims));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals("factcheck: no more today\n", run.err());
    assertEquals(Exit.INTERNAL, run.exit());
    return run;
  }

  @Test
  void claimsWithinTheProcess_haveNoDeadline() throws IOException {
    CommandRun run =
        CommandRun.of(
            "check", "--article", file("patient.txt", "patient"), "--timeout", "1", "supported");
    assertEquals(Exit.SUPPORTED, run.exit(), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device,'factcheck: cannot write standard output: No space left on device\n'",
    "Broken pipe,''"
  })
  void outputThatIsLost_failsTheCommand(String why, String message) {
    for (String format : List.of("text", "json", "jsonl")) {
      CommandRun run =
          new CommandRun.Given()
              .output(new BrokenOutput(why))
              .run("check", "--article", article, "--format", format, "supported", "supported");
      assertEquals(Exit.INTERNAL, run.exit());
      assertEquals(message, run.err());
    }
    assertEquals(
        Exit.INTERNAL, new CommandRun.Given().output(new BrokenOutput(why)).run("--help").exit());
  }

  @Test
  void offsetUnit_reachesTheServer() {
    String line =
        CommandRun.of(
                "check", "--article", article, "--format", "jsonl", "--offset-unit", "utf8", "x")
            .lines()
            .get(0);
    assertTrue(line.contains("OFFSET_UNIT_UTF8_BYTES"), line);
  }

  @ParameterizedTest
  @CsvSource({
    "supported, supported, 0",
    "supported, refuted, 1",
    "supported, both, 1",
    "unknown, refuted, 1",
    "supported, unknown, 2",
    "opinion, supported, 2",
    "refuted, bad, 4"
  })
  void exitCode_isThatOfTheWorstClaim(String one, String other, int exit) {
    assertEquals(exit, CommandRun.of("check", "--article", article, one, other).exit());
  }

  @Test
  void claims_comeFromAFileOfPlainLines() throws IOException {
    String claims = file("claims.txt", "\ufeffrefuted one\r\n\r\n  supported two  \n");
    CommandRun run =
        CommandRun.of("check", "--article", article, "--claims", claims, "--format", "jsonl");
    assertEquals("refuted one", object(run.lines().get(0)).get("claim").getAsString());
    assertEquals("supported two", object(run.lines().get(1)).get("claim").getAsString());
    assertEquals("3", object(run.lines().get(1)).get("id").getAsString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Suga] and Putin met in person.", "[ ...] They met.", "[1] They met."})
  void claimsOfPlainLines_mayBeginWithABracket(String claim) throws IOException {
    String claims = file("claims.txt", claim + "\nsupported\n");
    CommandRun run =
        CommandRun.of("check", "--article", article, "--claims", claims, "--format", "jsonl");
    assertEquals(claim, object(run.lines().get(0)).get("claim").getAsString());
    assertEquals(2, run.lines().size());
  }

  @Test
  void claimAfterTwoHyphens_mayBeginWithOne() {
    CommandRun run =
        CommandRun.of("check", "--article", article, "--format", "jsonl", "--", "-5 is below 0.");
    assertEquals("-5 is below 0.", object(run.lines().get(0)).get("claim").getAsString());
  }

  @Test
  void claims_comeFromAFileOfJsonLines() throws IOException {
    String claims =
        file(
            "claims.jsonl",
            "{\"id\": \"d1\", \"claim\": \"refuted\", \"verdict\": \"REFUTED\"}\n\n"
                + "{\"claim\": \"supported\"}\n{\"id\": 7, \"claim\": \"x\"}");
    CommandRun run =
        CommandRun.of("check", "--article", article, "--claims", claims, "--format", "jsonl");
    assertEquals(
        List.of("d1", "3", "7"),
        run.lines().stream().map(line -> object(line).get("id").getAsString()).toList());
  }

  @Test
  void claims_comeFromStandardInputWhereThereAreNoOthers() {
    CommandRun.Given given = new CommandRun.Given().input("refuted\nsupported\n");
    assertEquals(Exit.REFUTED, given.run("check", "--article", article).exit());
    assertEquals(Exit.REFUTED, given.run("check", "--article", article, "--claims", "-").exit());
  }

  @Test
  void article_comesFromStandardInput() {
    CommandRun run =
        new CommandRun.Given().input("One line.").run("check", "--article", "-", "refuted");
    assertTrue(run.out().contains("standard input:1:1 (paragraph 1)"), run.out());
  }

  @Test
  void colour_isForTerminalsOnly() {
    CommandRun coloured =
        new CommandRun.Given().colour().run("check", "--article", article, "refuted");
    assertTrue(coloured.out().startsWith("\u001b[1;31mREFUTED\u001b[0m  refuted"), coloured.out());
    assertFalse(CommandRun.of("check", "--article", article, "refuted").out().contains("\u001b"));
  }

  @Test
  void articleThatSteersTheTerminal_isShownHarmless() throws IOException {
    String steering =
        file(
            "steering.txt",
            "Red \u001b[31malert\u0007 \u009b5m \u202eback\u202c \u2066on\u2069\tcafé");
    String out = CommandRun.of("check", "--article", steering, "refuted").out();
    assertTrue(
        out.contains("Red \ufffd[31malert\ufffd \ufffd5m \ufffdback\ufffd \ufffdon\ufffd\tcafé"),
        out);
  }

  @Test
  void articleThatTheServerRefuses_failsTheCommand() throws IOException {
    String unreadable = file("unreadable.txt", "unreadable");
    CommandRun.of("check", "--article", unreadable, "refuted")
        .failed(Exit.BAD_INPUT, "no such luck");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static final class BrokenOutput extends OutputStream {
    private final String why;

    BrokenOutput(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }

  private static JsonObject object(String line) {
    return JsonParser.parseString(line).getAsJsonObject();
  }
}
