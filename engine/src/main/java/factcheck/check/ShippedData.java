package factcheck.check;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What ships with the engine beside its code: tables that were fitted or collected, and the
 * parser's model. The entailment model is not among them, since it can be another one; it has an id
 * of its own.
 */
final class ShippedData {
  /** Resources below the package {@code factcheck}, in the order in which they are hashed. */
  static final ImmutableList<String> FILES =
      ImmutableList.of(
          "data/countries.tsv",
          "entail/parser/modalities.txt",
          "entail/parser/parser.onnx",
          "entail/parser/relations.txt",
          "entail/parser/tags.txt",
          "entail/parser/weights.tsv",
          "fact/certainty.tsv",
          "fact/embeddings.tsv",
          "fact/factuality.tsv",
          "fact/participants.tsv",
          "text/antecedents.tsv",
          "value/word-pairs.tsv",
          "verdict/converses.tsv",
          "verdict/decision.tsv",
          "verdict/disputes.tsv",
          "verdict/ranker.tsv");

  private ShippedData() {}

  /**
   * The first eight hexadecimal digits of a SHA-256 over names and contents.
   *
   * @throws IllegalArgumentException if a file is missing
   * @throws UncheckedIOException if one cannot be read
   */
  static String digest() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String file : FILES) {
      try {
        byte[] bytes = Resources.toByteArray(Resources.getResource("factcheck/" + file));
        hasher.putString(file, StandardCharsets.UTF_8).putInt(bytes.length).putBytes(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hasher.hash().toString().substring(0, 8);
  }
}
