package factcheck.client.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a server. */
final class AddressConverter implements ITypeConverter<ServerAddress> {
  @Override
  public ServerAddress convert(String value) {
    return ServerAddress.parse(value)
        .orElseThrow(
            () -> new TypeConversionException("'" + value + "' is not of the form HOST:PORT"));
  }
}
