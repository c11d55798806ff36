package factcheck.client;

import java.util.OptionalInt;

/** Finds what makes a Java string no Unicode text. */
public final class LoneSurrogates {
  private LoneSurrogates() {}

  /** The UTF-16 index of the first surrogate without its partner; empty where there is none. */
  public static OptionalInt find(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }
}
