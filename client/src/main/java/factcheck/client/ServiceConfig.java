package factcheck.client;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Which calls are tried again, and how often: {@code service_config.json}. */
final class ServiceConfig {
  private ServiceConfig() {}

  static Map<String, ?> load() {
    try (InputStream json = ServiceConfig.class.getResourceAsStream("service_config.json")) {
      return new Gson()
          .fromJson(
              new InputStreamReader(json, StandardCharsets.UTF_8),
              new TypeToken<Map<String, Object>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
