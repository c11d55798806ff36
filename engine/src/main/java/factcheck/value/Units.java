package factcheck.value;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;

/**
 * Units of length, mass, area and time by their size, so that "15 metres" and "49 feet" can be
 * compared. Factors: BIPM, "The International System of Units" (9th edition, 2019), and NIST
 * Special Publication 811, appendix B, for feet, miles, pounds and acres. Months are kept apart
 * from days, since no number of days is a month.
 */
public final class Units {
  /** What a unit measures and how much of the first unit of that kind it is. */
  private record Unit(String kind, double size) {}

  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("metre", new Unit("length", 1))
          .put("meter", new Unit("length", 1))
          .put("kilometre", new Unit("length", 1000))
          .put("kilometer", new Unit("length", 1000))
          .put("km", new Unit("length", 1000))
          .put("centimetre", new Unit("length", 0.01))
          .put("centimeter", new Unit("length", 0.01))
          .put("cm", new Unit("length", 0.01))
          .put("inch", new Unit("length", 0.0254))
          .put("foot", new Unit("length", 0.3048))
          .put("ft", new Unit("length", 0.3048))
          .put("yard", new Unit("length", 0.9144))
          .put("mile", new Unit("length", 1609.344))
          .put("gram", new Unit("mass", 0.001))
          .put("kilogram", new Unit("mass", 1))
          .put("kilo", new Unit("mass", 1))
          .put("kg", new Unit("mass", 1))
          .put("lb", new Unit("mass", 0.45359237))
          .put("lbs", new Unit("mass", 0.45359237))
          .put("pound", new Unit("mass", 0.45359237))
          .put("tonne", new Unit("mass", 1000))
          .put("acre", new Unit("area", 0.40468564))
          .put("hectare", new Unit("area", 1))
          .put("second", new Unit("time", 1))
          .put("minute", new Unit("time", 60))
          .put("hour", new Unit("time", 3600))
          .put("day", new Unit("time", 86_400))
          .put("week", new Unit("time", 604_800))
          .put("fortnight", new Unit("time", 1_209_600))
          .put("month", new Unit("calendar", 1))
          .put("year", new Unit("calendar", 12))
          .put("decade", new Unit("calendar", 120))
          .put("century", new Unit("calendar", 1200))
          .buildOrThrow();

  private Units() {}

  /** Whether two units are the same, as a plain "$" and a "US$" are to most readers. */
  public static boolean same(String a, String b) {
    return a.equals(b) || Currencies.isSame(a, b);
  }

  /** Whether a unit, a lemma in lower case, measures how long something lasts. */
  public static boolean isTime(String unit) {
    Unit known = UNITS.get(unit);
    return known != null && (known.kind.equals("time") || known.kind.equals("calendar"));
  }

  /**
   * An amount in another unit of the same kind.
   *
   * @param from its unit, a lemma in lower case ("mile")
   * @param to the unit wanted, likewise
   * @return empty where either is not known here, or they measure different things
   */
  public static OptionalDouble convert(double value, String from, String to) {
    Unit known = UNITS.get(from);
    Unit wanted = UNITS.get(to);
    return known == null || wanted == null || !known.kind.equals(wanted.kind)
        ? OptionalDouble.empty()
        : OptionalDouble.of(value * known.size / wanted.size);
  }
}
