package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetReaderTest {
  private static final String ROW =
      """
      {"id": "a", "premise": "Ann left.", "hypothesis": "Ann went.", "label": "SUPPORTED"}
      """;
  private static final String CLAIM =
      """
      {"id": "c1", "claim": "Ann stayed.", "verdict": "REFUTED", "any_quote": ["Ann left."], \
      "phenomenon": "negation", "slot": "PREDICATE"}
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<LabelledSet> read(Path path) {
    return SetReader.read(ImmutableList.of(path));
  }

  private static String faultOf(Path path) {
    return assertThrows(BadInputException.class, () -> read(path)).getMessage();
  }

  @Test
  void read_takesPlainAndGzippedRowsAlike() throws IOException {
    Path plain = write("plain.jsonl", ROW);
    Path zipped = write("zipped.jsonl.gz", gzip(ROW));

    Example fromPlain = read(plain).get(0).examples().get(0);
    LabelledSet set = read(zipped).get(0);

    assertEquals("zipped", set.name());
    assertEquals(Scale.THREE_WAY, set.scale());
    assertEquals(fromPlain.claim(), set.examples().get(0).claim());
    assertEquals("Ann left.", set.examples().get(0).article());
  }

  @Test
  void read_takesEvidenceFromMeta() throws IOException {
    Path quote =
        write("quote.jsonl", ROW.replace("}", ", \"meta\": {\"evidence_quote\": \"Ann left.\"}}"));
    Path list =
        write(
            "list.jsonl",
            ROW.replace(
                "}", ", \"meta\": {\"evidence\": [\"Ann\", \"left\"], \"slot\": \"TIME\"}}"));

    assertEquals(ImmutableList.of("Ann left."), read(quote).get(0).examples().get(0).evidence());
    Example example = read(list).get(0).examples().get(0);
    assertEquals(ImmutableList.of("Ann", "left"), example.evidence());
    assertEquals(Optional.of(Slot.TIME), example.slot());
  }

  @Test
  void read_findsTheArticleBesideTheClaims() throws IOException {
    write("news/ann.txt", "Ann left.\n");

    LabelledSet set = read(write("news/ann.jsonl", CLAIM)).get(0);

    assertEquals("ann", set.name());
    assertEquals(Scale.FIVE_WAY, set.scale());
    assertEquals("Ann left.\n", set.examples().get(0).article());
    assertEquals("negation", set.examples().get(0).phenomenon());
  }

  @Test
  void read_findsTheArticleOneFolderUpAndJoinsAFoldersClaims() throws IOException {
    write("seeds/ann.txt", "Ann left.");
    write("seeds/bob.txt", "Bob left.");
    write("seeds/claims/ann.jsonl", CLAIM);
    write("seeds/claims/bob.jsonl", CLAIM.replace("c1", "c2"));

    List<LabelledSet> sets = read(folder.resolve("seeds"));

    assertEquals(1, sets.size());
    assertEquals("seeds/claims", sets.get(0).name());
    assertEquals(
        ImmutableList.of("Ann left.", "Bob left."),
        sets.get(0).examples().stream().map(Example::article).toList());
  }

  @Test
  void read_countsLinesFromOneAndPassesBlankOnes() throws IOException {
    Path file = write("set.jsonl", "\n" + ROW + "\n" + ROW.strip());

    List<Example> examples = read(file).get(0).examples();

    assertEquals(file + ":2", examples.get(0).location().toString());
    assertEquals(file + ":4", examples.get(1).location().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": 1, \"premise\": \"p\", \"hypothesis\": \"h\"}|missing field \"label\"",
        "{\"id\": 1, \"premise\": \" \", \"hypothesis\": \"h\", \"label\": \"REFUTED\"}"
            + "|empty field \"premise\"",
        "{\"id\": 1, \"premise\": \"p\", \"hypothesis\": \"h\", \"label\": \"TRUE\"}"
            + "|unknown label \"TRUE\"",
        "{\"id\": 1, \"premise\": [], \"hypothesis\": \"h\", \"label\": \"REFUTED\"}"
            + "|field \"premise\" is not text",
        "{\"id\": 1, \"premise\": \"p\", \"hypothesis\": \"h\", \"label\": \"REFUTED\","
            + " \"meta\": 3}|field \"meta\" is not an object",
        "{\"id\": 1, |not JSON",
        "[1]|not one JSON object",
        "{} {}|not JSON",
      })
  void read_tellsWhichLineIsMalformed(String line, String fault) throws IOException {
    Path file = write("set.jsonl", ROW + line + "\n");

    String message = faultOf(file);

    assertTrue(message.startsWith(file + ":2: " + fault + ": \""), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void read_refusesWhatIsNotUtf8() throws IOException {
    byte[] bytes = (ROW + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    assertTrue(faultOf(write("set.jsonl", bytes)).endsWith("set.jsonl:2: not UTF-8"));
  }

  @Test
  void read_refusesDamagedGzip() throws IOException {
    byte[] whole = gzip(ROW.repeat(9));

    Path file = write("set.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));

    assertEquals(file + ": damaged gzip file", faultOf(file));
  }

  @Test
  void read_refusesWhatHoldsNothing() throws IOException {
    Path empty = write("empty.jsonl", "\n");
    Path none = Files.createDirectories(folder.resolve("none"));
    Path absent = folder.resolve("absent");

    assertEquals(empty + ": holds no rows", faultOf(empty));
    assertEquals(none + ": holds no .jsonl or .jsonl.gz file", faultOf(none));
    assertEquals(absent + ": no such file or folder", faultOf(absent));
  }

  @Test
  void read_refusesClaimsWithoutAnArticle() throws IOException {
    Path file = write("ann.jsonl", CLAIM);

    assertEquals(
        file + ": its article ann.txt is neither beside it nor one folder up", faultOf(file));
  }
}
