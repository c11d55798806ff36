package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Slot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim, the article it is checked against, and what people found.
 *
 * @param id as in the file; not always unique
 * @param article the whole text the claim is judged by
 * @param claim the claim
 * @param gold the label that people gave
 * @param evidence quotes of the article that people named, as they wrote them; may be empty
 * @param phenomenon what makes the claim hard; empty where it was not recorded
 * @param slot the slot that clashes; empty where it was not recorded
 * @param location where the row stands
 */
record Example(
    String id,
    String article,
    String claim,
    Gold gold,
    List<String> evidence,
    String phenomenon,
    Optional<Slot> slot,
    Location location) {
  Example {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(gold, "gold");
    evidence = ImmutableList.copyOf(evidence);
    Objects.requireNonNull(phenomenon, "phenomenon");
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(location, "location");
  }
}
