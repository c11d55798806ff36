package factcheck.client.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import factcheck.v1.Verdict;

/** Enum values as people read them. */
final class VerdictNames {
  private VerdictNames() {}

  /** The verdict without its prefix: "REFUTED". */
  static String of(Verdict verdict) {
    String name = verdict.name();
    return name.startsWith("VERDICT_") ? name.substring("VERDICT_".length()) : name;
  }

  /** A value without its enum's prefix, in small letters: "not enough info". */
  static String words(Enum<?> value) {
    String prefix =
        CaseFormat.UPPER_CAMEL.to(
                CaseFormat.UPPER_UNDERSCORE, value.getDeclaringClass().getSimpleName())
            + "_";
    String name = value.name();
    return Ascii.toLowerCase(name.startsWith(prefix) ? name.substring(prefix.length()) : name)
        .replace('_', ' ');
  }
}
