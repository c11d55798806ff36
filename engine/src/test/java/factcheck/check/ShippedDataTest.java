package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine's version stands for all data that answers hang on. */
final class ShippedDataTest {
  @Test
  void everyFileButTheEntailmentModelCounts() throws Exception {
    Path table = Path.of(Resources.getResource("factcheck/verdict/decision.tsv").toURI());
    assertEquals(ImmutableSet.copyOf(ShippedData.FILES), shipped(table.getParent().getParent()));
  }

  @Test
  void versionIsTheReleaseWithADigest() {
    String version = FactChecker.engineVersion();
    assertTrue(version.matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}"), version);
    assertEquals(version, FactChecker.engineVersion());
  }

  private static Set<String> shipped(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.matches(".*\\.(tsv|txt|onnx)") && !name.startsWith("entail/model/"))
          .collect(Collectors.toSet());
    }
  }
}
