package factcheck.client.cli;

import factcheck.v1.OffsetUnit;

/** What the offsets in JSON count, as the user spells it. */
enum Unit {
  CODE_POINTS(OffsetUnit.OFFSET_UNIT_CODE_POINTS),
  UTF16(OffsetUnit.OFFSET_UNIT_UTF16_CODE_UNITS),
  UTF8(OffsetUnit.OFFSET_UNIT_UTF8_BYTES);

  private final OffsetUnit message;

  Unit(OffsetUnit message) {
    this.message = message;
  }

  OffsetUnit message() {
    return message;
  }
}
