package factcheck.client.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a server. */
final class AddressConverter implements ITypeConverter<String> {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[^:/\\s]+|\\[[0-9a-fA-F:.%]+]):\\d{1,5}");

  @Override
  public String convert(String value) {
    if (!ADDRESS.matcher(value).matches()) {
      throw new TypeConversionException("'" + value + "' is not of the form HOST:PORT");
    }
    return value;
  }
}
