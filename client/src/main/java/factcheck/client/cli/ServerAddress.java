package factcheck.client.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server is, as the user gives it.
 *
 * @param host name or address; an IPv6 address in brackets
 * @param port from 1 to 65535
 */
record ServerAddress(String host, int port) {
  private static final int MAX_PORT = 65_535;

  private static final Pattern FORM =
      Pattern.compile("(?<host>[\\p{Alnum}._-]+|\\[[0-9a-fA-F:.%]+]):(?<port>\\d{1,5})");

  /** Reads "host:port"; empty where it is not of that form. */
  static Optional<ServerAddress> parse(String given) {
    Matcher matcher = FORM.matcher(given);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ServerAddress address =
        new ServerAddress(matcher.group("host"), Integer.parseInt(matcher.group("port")));
    boolean usable =
        address.port >= 1
            && address.port <= MAX_PORT
            && (!address.host.startsWith("[") || address.isHostOfUri());
    return usable ? Optional.of(address) : Optional.empty();
  }

  /**
   * The address as gRPC takes it. It is a URI, since of "dns:9090" gRPC takes the host for a
   * scheme. Names that hold an underscore, as those of containers often do, are refused there: of
   * these, what they stand for.
   */
  String target() {
    try {
      String known = isHostOfUri() ? host : literal(InetAddress.getByName(host));
      return "dns:///" + escape(known) + ":" + port;
    } catch (UnknownHostException unknown) {
      throw new CommandFailure(Exit.UNREACHABLE, "cannot reach the server: unknown host " + host);
    }
  }

  private static String literal(InetAddress address) {
    String digits = address.getHostAddress();
    return digits.contains(":") ? "[" + digits + "]" : digits;
  }

  /** The path of a URI holds no brackets, and no percent sign that stands for itself. */
  private static String escape(String host) {
    return host.replace("%", "%25").replace("[", "%5B").replace("]", "%5D");
  }

  private boolean isHostOfUri() {
    try {
      return new URI("dns://" + host + ":" + port).getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
