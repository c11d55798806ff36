package factcheck.value;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day as far as a text fixes it: a minute ("10:30 p.m."), or a part of the day ("in
 * the evening").
 *
 * @param from first minute since midnight, 0 to 1439
 * @param to last minute, not before {@code from}; past 1439 where the night goes on after midnight
 * @param zone offset of the time zone that the text names, as in TIMEX3 ("+0000"); may be empty
 * @param half whether the text says which half of the day it is ("9 a.m.")
 */
public record ClockTime(int from, int to, String zone, boolean half) {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** From here on nobody tells a time of the morning. */
  private static final int AFTER_NOON = 13 * HOUR;

  /** Told times nearer than this may be the same one, rounded. */
  private static final int ROUNDED = 15;

  private static final Pattern MINUTE =
      Pattern.compile("(\\d{2}):(\\d{2})(?::\\d{2})?([+-]\\d{4})?");

  private static final Pattern HALF =
      Pattern.compile(
          "\\b[ap]\\.? ?m\\b|\\b(?:noon|midday|midnight|morning|afternoon|evening|night)\\b"
              + "|\\b0\\d[:.]\\d\\d");

  /** The parts of the day of TIMEX3, each with what people count in at its edges. */
  private static final Map<String, ClockTime> PARTS =
      Map.of(
          "MO", part(4, 12),
          "AF", part(12, 18),
          "EV", part(17, 24),
          "NI", part(18, 30),
          "DT", part(6, 19));

  private static ClockTime part(int from, int to) {
    return new ClockTime(from * HOUR, to * HOUR, "", true);
  }

  /** Reads what stands behind the T of a TIMEX3 value; empty where it is no time of the day. */
  static Optional<ClockTime> parse(String value) {
    Matcher minute = MINUTE.matcher(value);
    if (!minute.matches()) {
      return Optional.ofNullable(PARTS.get(value));
    }
    int past = Integer.parseInt(minute.group(2));
    int at = past < HOUR ? Integer.parseInt(minute.group(1)) * HOUR + past : DAY;
    String zone = minute.group(3) == null ? "" : minute.group(3);
    return at < DAY ? Optional.of(new ClockTime(at, at, zone, at >= AFTER_NOON)) : Optional.empty();
  }

  /** With the half of the day where the words it was read from, in lower case, say which. */
  ClockTime told(String words) {
    return new ClockTime(from, to, zone, half || HALF.matcher(words).find());
  }

  /**
   * How two times of the day stand to each other. A part of the day agrees with the minutes in it.
   * Unknown where the zones are not the same, where one may be the other rounded, where they are
   * twelve hours apart and one does not say which half of the day it is, because "9:15" is told of
   * morning and evening, and where parts of the day only overlap.
   */
  Comparison compare(ClockTime other) {
    if (!zone.equals(other.zone)) {
      return Comparison.UNKNOWN;
    }
    boolean minutes = isMinute() && other.isMinute();
    boolean same = from == other.from && to == other.to;
    if (same || contains(other) || other.contains(this)) {
      return Comparison.AGREE;
    }
    int apart = Math.floorMod(from - other.from, DAY);
    boolean near = Math.min(apart, DAY - apart) < ROUNDED && (isRound() || other.isRound());
    boolean halves = apart == DAY / 2 && !(half && other.half);
    if (minutes && (near || halves)) {
      return Comparison.UNKNOWN;
    }
    return overlaps(other) ? Comparison.UNKNOWN : Comparison.DIFFER;
  }

  /** Whether this is a minute, and not a part of the day. */
  public boolean isMinute() {
    return from == to;
  }

  /** Whether this is a part of the day and the other a minute in it, whatever the zones. */
  public boolean contains(ClockTime other) {
    return !isMinute() && other.isMinute() && overlaps(other);
  }

  private boolean isRound() {
    return from % (HOUR / 2) == 0;
  }

  private boolean overlaps(ClockTime other) {
    return meets(other, 0) || meets(other, DAY) || meets(other, -DAY);
  }

  private boolean meets(ClockTime other, int shift) {
    return from <= other.to + shift && other.from + shift <= to;
  }
}
