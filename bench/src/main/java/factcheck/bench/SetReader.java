package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds and reads labelled sets. A file of premises and hypotheses is a set of its own; the claim
 * files of one folder make one set together, a claim file that was named itself is one alone.
 */
final class SetReader {
  private SetReader() {}

  /**
   * The sets in the files and folders (searched to any depth for {@code .jsonl} and {@code
   * .jsonl.gz}), in order of arguments and names.
   *
   * @throws BadInputException if one of them, or an article that belongs to it, cannot be used
   */
  static ImmutableList<LabelledSet> read(List<Path> paths) {
    ImmutableList.Builder<LabelledSet> sets = ImmutableList.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        sets.addAll(folder(path));
      } else if (Files.exists(path)) {
        sets.add(set(slug(path), ImmutableMap.of(path, JsonLines.read(path))));
      } else {
        throw new BadInputException(path, "no such file or folder");
      }
    }
    return sets.build();
  }

  private static ImmutableList<LabelledSet> folder(Path folder) {
    ImmutableList<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(SetReader::isJsonLines).sorted().collect(ImmutableList.toImmutableList());
    } catch (IOException | UncheckedIOException e) {
      throw new BadInputException(folder, "cannot be read", e);
    }
    if (files.isEmpty()) {
      throw new BadInputException(folder, "holds no .jsonl or .jsonl.gz file");
    }
    Map<String, Map<Path, List<JsonRow>>> byName = new LinkedHashMap<>();
    for (Path file : files) {
      List<JsonRow> rows = JsonLines.read(file);
      String name = Rows.isClaim(rows.get(0)) ? folderName(file) : slug(file);
      byName.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(file, rows);
    }
    return byName.entrySet().stream()
        .map(e -> set(e.getKey(), e.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static LabelledSet set(String name, Map<Path, List<JsonRow>> files) {
    boolean claims = false;
    ImmutableList.Builder<Example> examples = ImmutableList.builder();
    for (Map.Entry<Path, List<JsonRow>> file : files.entrySet()) {
      List<JsonRow> rows = file.getValue();
      if (Rows.isClaim(rows.get(0))) {
        claims = true;
        String article = article(file.getKey());
        rows.forEach(row -> examples.add(Rows.claim(row, article)));
      } else {
        rows.forEach(row -> examples.add(Rows.labelled(row)));
      }
    }
    ImmutableList<Example> all = examples.build();
    ImmutableSet<Gold> labels =
        all.stream().map(Example::gold).collect(ImmutableSet.toImmutableSet());
    return new LabelledSet(name, claims ? Scale.FIVE_WAY : Scale.of(labels), all);
  }

  /** The text of SLUG.txt, beside the claims or one folder up. */
  private static String article(Path claims) {
    Path folder = claims.toAbsolutePath().normalize().getParent();
    String name = slug(claims) + ".txt";
    for (Path file : ImmutableList.of(folder.resolve(name), folder.resolveSibling(name))) {
      if (Files.isRegularFile(file)) {
        try {
          byte[] bytes = Files.readAllBytes(file);
          return Utf8.decode(bytes, 0, bytes.length, file);
        } catch (IOException e) {
          throw new BadInputException(file, "cannot be read", e);
        }
      }
    }
    throw new BadInputException(
        claims, "its article " + name + " is neither beside it nor one folder up");
  }

  private static boolean isJsonLines(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"));
  }

  private static String slug(Path file) {
    return file.getFileName().toString().replaceFirst("\\.gz$", "").replaceFirst("\\.jsonl$", "");
  }

  /** The last two folders of a file's path: "claims" alone would tell little. */
  private static String folderName(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return Streams.stream(folder)
        .skip(Math.max(0, folder.getNameCount() - 2))
        .map(Path::toString)
        .reduce((a, b) -> a + "/" + b)
        .orElse(folder.toString());
  }
}
