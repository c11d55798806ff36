package factcheck.text;

import java.util.EnumMap;
import java.util.Map;

/** The values of all signs for one candidate of a pronoun. */
final class SignValues {
  private final Map<AntecedentSign, Double> values = new EnumMap<>(AntecedentSign.class);

  void set(AntecedentSign sign, double value) {
    values.put(sign, value);
  }

  void set(AntecedentSign sign, boolean holds) {
    set(sign, holds ? 1 : 0);
  }

  double get(AntecedentSign sign) {
    return values.get(sign);
  }
}
