package factcheck.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  /** Java's own exit code for it would say that a claim is refuted. */
  @Test
  void memoryThatRunsOut_isAFaultOfTheProgram() throws Exception {
    Path large = folder.resolve("large.txt");
    Files.write(large, new byte[60_000_000]);
    Process command = ChildProcess.start("check", "--article", large.toString(), "x");
    assertTrue(command.waitFor(30, TimeUnit.SECONDS));
    assertEquals(Exit.INTERNAL, command.exitValue());
  }
}
