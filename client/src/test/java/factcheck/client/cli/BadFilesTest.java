package factcheck.client.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {
  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("talks.txt"), "Text.").toString();
  }

  @Test
  void articleMissing_saysSo() {
    Path missing = folder.resolve("none.txt");
    CommandRun.of("check", "--article", missing.toString(), "x")
        .failed(Exit.BAD_INPUT, "there is no file " + missing);
  }

  @Test
  void articleThatIsAFolder_saysSo() {
    CommandRun.of("check", "--article", folder.toString(), "x")
        .failed(Exit.BAD_INPUT, folder + " is a directory, not a file");
  }

  @Test
  void fileWithoutAName_isRefused() {
    CommandRun.of("check", "--article", "", "x").failed(Exit.BAD_INPUT, "the file name is empty");
    CommandRun.of("check", "--article", article, "--claims", "")
        .failed(Exit.BAD_INPUT, "the file name is empty");
  }

  @Test
  void articleThatIsNotUtf8_namesTheByte() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9, '.', '\n'});
    CommandRun.of("check", "--article", latin.toString(), "x")
        .failed(Exit.BAD_INPUT, latin + " is not UTF-8: byte 3 (0xE9) begins no character");
  }

  @Test
  void articleCutOffWithinACharacter_namesTheByte() throws IOException {
    Path cut = folder.resolve("cut.txt");
    Files.write(cut, new byte[] {'a', (byte) 0xE2, (byte) 0x80});
    CommandRun.of("check", "--article", cut.toString(), "x")
        .failed(Exit.BAD_INPUT, cut + " is not UTF-8: byte 1 (0xE2) begins no character");
  }

  @Test
  void surrogateInUtf8_isNotUtf8() throws IOException {
    Path surrogate = folder.resolve("surrogate.txt");
    Files.write(surrogate, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    CommandRun.of("check", "--article", surrogate.toString(), "x")
        .failed(Exit.BAD_INPUT, surrogate + " is not UTF-8: byte 0 (0xED) begins no character");
  }

  @Test
  void claimsWithoutClaims_saySo() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank.txt"), "\n  \n");
    CommandRun.of("check", "--article", article, "--claims", blank.toString())
        .failed(Exit.BAD_INPUT, "there are no claims in " + blank);
    new CommandRun.Given()
        .run("check", "--article", article)
        .failed(Exit.BAD_INPUT, "there are no claims in standard input");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n  {\"claim\": \"a\"}\n]\n",
        "[ \r\n{\"claim\": \"a\"}]",
        "\ufeff\n [{\"claim\": \"a\"}]",
        "[\t\"a\", \"b\"]",
        "[]",
        "[ ]",
        "["
      })
  void claimsInAnArray_areRefused(String content) throws IOException {
    Path array = Files.writeString(folder.resolve("claims.json"), content);
    CommandRun.of("check", "--article", article, "--claims", array.toString())
        .failed(
            Exit.BAD_INPUT,
            array + " begins with [: give one JSON object a line rather than an array");
  }

  @Test
  void moreClaimsThanAreTaken_areRefused() throws IOException {
    Path many = Files.writeString(folder.resolve("many.txt"), "x\n".repeat(100_001));
    CommandRun.of("check", "--article", article, "--claims", many.toString())
        .failed(Exit.BAD_INPUT, "there are more than 100,000 claims in " + many);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"x\"} | missing field \"claim\"",
        "{\"claim\": null} | missing field \"claim\"",
        "{\"claim\": 3} | field \"claim\" is not a string",
        "{\"claim\": [\"a\"]} | field \"claim\" is not a string",
        "{\"claim\": \" \"} | field \"claim\" is blank",
        "{\"claim\": \"a\", \"id\": true} | field \"id\" is not a string",
        "{\"claim\": \"a\" | not JSON",
        "{claim: 'a'} | not JSON",
        "{\"claim\": \"a\"} {} | not JSON",
        "plain words | not JSON",
        "[\"a\"] | not an object",
        "{\"claim\": \"a\\ud800b\"} | field \"claim\" holds a lone surrogate",
        "{\"claim\": \"a\", \"id\": \"\\udc00\"} | field \"id\" holds a lone surrogate"
      })
  void claimLineMalformed_isNamedWithItsFault(String line, String fault) throws IOException {
    Path claims =
        Files.writeString(
            folder.resolve("claims.jsonl"), "{\"claim\": \"good\"}\n\n" + line + "\n");
    CommandRun.of("check", "--article", article, "--claims", claims.toString())
        .failed(Exit.BAD_INPUT, claims + ":3 (" + fault + "): " + line);
  }

  @Test
  void claimLineMalformedAndLong_isCut() throws IOException {
    Path claims =
        Files.writeString(folder.resolve("c.jsonl"), "{\"text\": \"" + "x".repeat(300) + "\"}");
    CommandRun.of("check", "--article", article, "--claims", claims.toString())
        .failed(
            Exit.BAD_INPUT,
            claims + ":1 (missing field \"claim\"): {\"text\": \"" + "x".repeat(50) + "...");
  }
}
