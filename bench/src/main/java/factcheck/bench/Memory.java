package factcheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What the process holds.
 *
 * @param heap bytes of live Java objects
 * @param resident bytes of physical memory, native libraries and their weights included; empty
 *     where the system does not tell
 */
record Memory(long heap, OptionalLong resident) {
  private static final double MEGABYTE = 1e6;

  /** Collects garbage and looks. */
  static Memory now() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Memory(heap, readResident());
  }

  private static OptionalLong readResident() {
    try {
      // Only Linux has this file.
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** The growth from {@code before} to this, for a person. */
  String since(Memory before) {
    String text = megabytes(heap - before.heap) + " MB of heap";
    return resident.isPresent() && before.resident.isPresent()
        ? text
            + ", "
            + megabytes(resident.getAsLong() - before.resident.getAsLong())
            + " MB resident"
        : text;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%+.0f", bytes / MEGABYTE);
  }
}
