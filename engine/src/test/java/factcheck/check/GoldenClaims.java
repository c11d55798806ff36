package factcheck.check;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import factcheck.fact.FactSheet;
import factcheck.verdict.Label;
import factcheck.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The labelled claims of the repository's {@code seeds} and the engine's answers to them. */
final class GoldenClaims {
  private static final Path SEEDS = Path.of("..", "seeds");

  private final Map<Path, FactSheet> articles = new HashMap<>();
  private final Map<String, Verdict> verdicts = new HashMap<>();

  /**
   * A labelled claim.
   *
   * @param id unique over all files
   * @param article the text that it is about
   * @param claim the claim
   * @param gold the right answer
   */
  record GoldenClaim(String id, Path article, String claim, Label gold) {}

  /** All claims, file by file. */
  static ImmutableList<GoldenClaim> read() {
    ImmutableList.Builder<GoldenClaim> claims = ImmutableList.builder();
    files(SEEDS.resolve("claims"), SEEDS, claims);
    files(SEEDS.resolve("wikinews"), SEEDS.resolve("wikinews"), claims);
    return claims.build();
  }

  /** The engine's answer; each article is read once and each claim checked once. */
  Verdict answer(GoldenClaim claim) {
    return verdicts.computeIfAbsent(
        claim.id(),
        id ->
            SharedChecker.get()
                .check(
                    claim.claim(),
                    articles.computeIfAbsent(claim.article(), GoldenClaims::facts),
                    CheckOptions.DEFAULT));
  }

  private static FactSheet facts(Path article) {
    try {
      return SharedChecker.get().read(Files.readString(article), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void files(Path claims, Path texts, ImmutableList.Builder<GoldenClaim> into) {
    try (Stream<Path> files = Files.list(claims)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      for (Path file : sorted) {
        String slug = file.getFileName().toString().replace(".jsonl", "");
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            into.add(
                new GoldenClaim(
                    row.get("id").getAsString(),
                    texts.resolve(slug + ".txt"),
                    row.get("claim").getAsString(),
                    Label.valueOf(row.get("verdict").getAsString())));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
