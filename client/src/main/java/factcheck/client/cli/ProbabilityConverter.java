package factcheck.client.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number from 0 to 1. */
final class ProbabilityConverter implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, as for numbers out of range.
    }
    throw new TypeConversionException("'" + value + "' is not a number from 0 to 1");
  }
}
