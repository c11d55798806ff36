package factcheck.client.cli;

import java.util.Objects;

/**
 * A claim to check.
 *
 * @param id what the output calls it: the user's own id, or its number from 1
 * @param text the claim
 */
record Claim(String id, String text) {
  Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
