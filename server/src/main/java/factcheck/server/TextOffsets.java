package factcheck.server;

import factcheck.v1.OffsetUnit;
import factcheck.v1.Span;

/**
 * Turns the engine's spans of one text, which count UTF-16 units, into spans of a caller's unit.
 */
final class TextOffsets {
  private final String text;
  private final OffsetUnit unit;

  /** Offset in the caller's unit of each UTF-16 index, and of the text's end; null for UTF-16. */
  private final int[] offsets;

  private TextOffsets(String text, OffsetUnit unit, int[] offsets) {
    this.text = text;
    this.unit = unit;
    this.offsets = offsets;
  }

  /**
   * Prepares the offsets of {@code text}.
   *
   * @param unit what to count; UNSPECIFIED counts code points
   */
  static TextOffsets of(String text, OffsetUnit unit) {
    return switch (unit) {
      case OFFSET_UNIT_UTF16_CODE_UNITS -> new TextOffsets(text, unit, null);
      case OFFSET_UNIT_UTF8_BYTES -> new TextOffsets(text, unit, count(text, true));
      default -> new TextOffsets(text, OffsetUnit.OFFSET_UNIT_CODE_POINTS, count(text, false));
    };
  }

  /** What the offsets count; never UNSPECIFIED. */
  OffsetUnit unit() {
    return unit;
  }

  /** The span with its text. */
  Span span(factcheck.text.Span span) {
    return Span.newBuilder()
        .setBegin(offset(span.begin()))
        .setEnd(offset(span.end()))
        .setText(span.of(text))
        .build();
  }

  private int offset(int utf16) {
    return offsets == null ? utf16 : offsets[utf16];
  }

  private static int[] count(String text, boolean bytes) {
    int[] offsets = new int[text.length() + 1];
    int offset = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int units = Character.charCount(codePoint);
      for (int k = 0; k < units; k++) {
        offsets[i + k] = offset;
      }
      offset += bytes ? utf8Length(codePoint) : 1;
      i += units;
    }
    offsets[text.length()] = offset;
    return offsets;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
