package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | a command is missing",
        "articles | a command is missing",
        "chekc | Unmatched argument at index 0: 'chekc'",
        "check x | Missing required argument (specify one of these)",
        "check --article a --stored b x | are mutually exclusive",
        "check --article a --format xml x | Invalid value for option '--format'",
        "check --article a --offset-unit words x | Invalid value for option '--offset-unit'",
        "check --article a --published 2021-02-30 x | '2021-02-30' is not a day",
        "check --article a --published June x | 'June' is not a day",
        "check --article a --claims b x | not from both",
        "check --article - | cannot both come from standard input",
        "check --article - --claims - | cannot both come from standard input",
        "check --stored talks x | --stored needs a --server",
        "check --stored talks --server h:1 --published 2021-01-01 x | --published cannot",
        "check --article a --server nowhere x | 'nowhere' is not of the form HOST:PORT",
        "check --article a --timeout 0 x | '0' is not a whole number from 1 on",
        "articles list --server h:1 --timeout x | 'x' is not a whole number from 1 on",
        "check --article a --server h:0 x | 'h:0' is not of the form HOST:PORT",
        "check --article a --server h:99999 x | 'h:99999' is not of the form HOST:PORT",
        "check --article a --server h%zz:90 x | 'h%zz:90' is not of the form HOST:PORT",
        "check --article a --server [zz]:80 x | '[zz]:80' is not of the form HOST:PORT",
        "check --article a --server [:::]:80 x | '[:::]:80' is not of the form HOST:PORT",
        "check --article a --server h:1 --entailment-model m x | is for the engine in this process",
        "check --article a --min-refuted 2 x | '--min-refuted': '2' is not a number from 0 to 1",
        "check --article a --min-refuted NaN x | 'NaN' is not a number from 0 to 1",
        "check --article a --min-refuted high x | 'high' is not a number from 0 to 1",
        "check --article a --wrong x | Unknown option: '--wrong'; put -- before claims",
        "check --article a -Tokyo | Unknown option: '-Tokyo'; put -- before claims that begin with -",
        "articles list | Missing required option: '--server=HOST:PORT'",
        "articles list --server nowhere | 'nowhere' is not of the form HOST:PORT",
        "articles list --server h:1 --entailment-model m | Unknown options: '--entailment-model', 'm'",
        "articles get --server h:1 | Missing required parameter: 'NAME'",
        "articles create --article a | Missing required option: '--server=HOST:PORT'",
        "articles delete a | Missing required option: '--server=HOST:PORT'",
        "facts | Missing required argument",
        "facts --article a --min-certainty 2 | '2' is not a number from 0 to 1",
        "facts --article a --min-certainty NaN | 'NaN' is not a number from 0 to 1",
        "facts --article a --min-certainty high | 'high' is not a number from 0 to 1",
        "serve --port 70000 | --port is 70000, must be from 0 to 65535",
        "serve --drain -1 | --drain is -1, must not be negative",
        "serve --port many | Invalid value for option '--port'"
      })
  void wrongCommandLine_isExplained(String line, String message) {
    CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(Exit.USAGE, run.exit(), run.err());
    assertTrue(run.err().startsWith("factcheck: "), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --article a --entailment-model no-such-folder x",
        "serve --entailment-model no-such-folder"
      })
  void entailmentModelThatIsNoFolder_isBadInput(String line) {
    CommandRun.of(line.split(" ")).failed(Exit.BAD_INPUT, "no-such-folder: not a directory");
  }

  @Test
  void noClaimsFromAPerson_isExplained() {
    CommandRun run = new CommandRun.Given().interactive().run("check", "--article", "a");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("a claim is missing"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"--help", "check --help", "articles --help", "articles create --help", "serve -h"})
  void help_goesToStandardOutput(String line) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("Usage: factcheck"), run.out());
  }

  @Test
  void unknownOptionOfACommandWithoutClaims_isNoClaim() {
    CommandRun run = CommandRun.of("serve", "--wrong");
    assertTrue(run.err().contains("Unknown option: '--wrong'"), run.err());
    assertFalse(run.err().contains("claims that begin with"), run.err());
  }

  @Test
  void helpOfCheck_saysHowAClaimMayBeginWithAHyphen() {
    String help = CommandRun.of("check", "--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("put -- before claims that begin with -."), help);
  }

  @Test
  void helpOfCheck_listsTheExitCodes() {
    assertTrue(CommandRun.of("check", "--help").out().contains("1   a claim is refuted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "articles create", "articles delete"})
  void helpOfArticles_saysThatOneMayExistAlready(String line) {
    CommandRun run = CommandRun.of((line + " --help").split(" "));
    assertTrue(run.out().contains("5   the article does not exist, or exists already"), run.out());
  }

  @Test
  void programWithoutAnEngine_asksForAServer() throws Exception {
    java.nio.file.Path article = java.nio.file.Files.createTempFile("article", ".txt");
    java.nio.file.Files.writeString(article, "Text.");
    new CommandRun.Given()
        .local(Optional.empty())
        .run("check", "--article", article.toString(), "x")
        .failed(Exit.USAGE, "this program comes without an engine; name a --server to ask");
    java.nio.file.Files.delete(article);
  }

  @Test
  void serve_runsTheServerOfTheProcess() {
    CommandRun run = CommandRun.of("serve", "--host", "::1", "--port", "0", "--drain", "3");
    assertEquals("serving on ::1:0, draining for PT3S\n", run.out());
    assertEquals(0, run.exit());
    assertEquals("serving on 127.0.0.1:9090, draining for PT10S\n", CommandRun.of("serve").out());
    assertEquals(Exit.UNREACHABLE, CommandRun.of("serve", "--port", "1").exit());
  }
}
