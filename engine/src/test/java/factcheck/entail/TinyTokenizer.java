package factcheck.entail;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@code tokenizer.json} of one of the three common families, with a vocabulary of a few words
 * and all single characters.
 *
 * @param tokens the vocabulary; a token's number is its place
 * @param json the file's text
 */
record TinyTokenizer(List<String> tokens, String json) {
  private static final List<String> WORDS =
      List.of("the", "council", "bridge", "open", "clos", "rain", "fell", "on", "was", "it");

  TinyTokenizer {
    tokens = ImmutableList.copyOf(tokens);
  }

  /** BERT's: lower-cased words and their pieces. */
  static TinyTokenizer wordPiece() {
    Set<String> tokens = new LinkedHashSet<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    tokens.addAll(WORDS);
    characters().forEach(tokens::add);
    characters().forEach(c -> tokens.add("##" + c));
    List<String> all = List.copyOf(tokens);
    return of(
        all,
        "[UNK]",
        Map.of(
            "type",
            "BertNormalizer",
            "clean_text",
            true,
            "lowercase",
            true,
            "handle_chinese_chars",
            true),
        Map.of("type", "BertPreTokenizer"),
        template(all),
        Map.of(
            "type",
            "WordPiece",
            "unk_token",
            "[UNK]",
            "continuing_subword_prefix",
            "##",
            "max_input_chars_per_word",
            100,
            "vocab",
            numbered(all)));
  }

  /** RoBERTa's: pairs of bytes joined, two separators between the texts. */
  static TinyTokenizer bytePairs() {
    Set<String> tokens = new LinkedHashSet<>(List.of("<s>", "<pad>", "</s>", "<unk>"));
    for (int b = 0; b < 256; b++) {
      tokens.add(byteCharacter(b));
    }
    List<String> merges = List.of("t h", "th e", "o n", "r a", "i n", "ra in");
    merges.forEach(merge -> tokens.add(merge.replace(" ", "")));
    List<String> all = List.copyOf(tokens);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("type", "BPE");
    model.put("continuing_subword_prefix", "");
    model.put("end_of_word_suffix", "");
    model.put("vocab", numbered(all));
    model.put("merges", merges);
    return of(
        all,
        "<unk>",
        null,
        Map.of("type", "ByteLevel", "add_prefix_space", false, "trim_offsets", true),
        Map.of(
            "type",
            "RobertaProcessing",
            "trim_offsets",
            true,
            "add_prefix_space",
            false,
            "sep",
            List.of("</s>", all.indexOf("</s>")),
            "cls",
            List.of("<s>", 0)),
        model);
  }

  /** DeBERTa's: the likeliest cut into pieces, a word's start marked. */
  static TinyTokenizer unigram() {
    Set<String> tokens = new LinkedHashSet<>(List.of("[PAD]", "[CLS]", "[SEP]", "[UNK]"));
    WORDS.forEach(word -> tokens.add("\u2581" + word));
    tokens.add("\u2581");
    tokens.addAll(characters());
    List<String> all = List.copyOf(tokens);
    List<List<Object>> pieces = new ArrayList<>();
    for (String token : all) {
      pieces.add(List.of(token, pieces.size() < 4 ? 0.0 : token.length() > 2 ? -3.0 : -5.0));
    }
    return of(
        all,
        "[UNK]",
        null,
        Map.of(
            "type",
            "Metaspace",
            "replacement",
            "\u2581",
            "add_prefix_space",
            true,
            "prepend_scheme",
            "always",
            "split",
            true),
        template(all),
        Map.of("type", "Unigram", "unk_id", all.indexOf("[UNK]"), "vocab", pieces));
  }

  private static TinyTokenizer of(
      List<String> tokens,
      String unknown,
      Object normalizer,
      Object words,
      Object pair,
      Object model) {
    List<Object> added = new ArrayList<>();
    for (String token : tokens.subList(0, 4)) {
      added.add(
          Map.of(
              "id",
              added.size(),
              "content",
              token,
              "special",
              true,
              "single_word",
              false,
              "lstrip",
              false,
              "rstrip",
              false,
              "normalized",
              token.equals(unknown)));
    }
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("version", "1.0");
    file.put("added_tokens", added);
    file.put("normalizer", normalizer);
    file.put("pre_tokenizer", words);
    file.put("post_processor", pair);
    file.put("model", model);
    return new TinyTokenizer(tokens, new Gson().toJson(file));
  }

  /** [CLS] one [SEP] two [SEP], the second text of type 1. */
  private static Map<String, Object> template(List<String> tokens) {
    Object cls = Map.of("SpecialToken", Map.of("id", "[CLS]", "type_id", 0));
    Object firstEnd = Map.of("SpecialToken", Map.of("id", "[SEP]", "type_id", 0));
    Object secondEnd = Map.of("SpecialToken", Map.of("id", "[SEP]", "type_id", 1));
    Object first = Map.of("Sequence", Map.of("id", "A", "type_id", 0));
    Object second = Map.of("Sequence", Map.of("id", "B", "type_id", 1));
    Map<String, Object> special = new LinkedHashMap<>();
    for (String name : List.of("[CLS]", "[SEP]")) {
      special.put(
          name, Map.of("id", name, "ids", List.of(tokens.indexOf(name)), "tokens", List.of(name)));
    }
    return Map.of(
        "type",
        "TemplateProcessing",
        "single",
        List.of(cls, first, firstEnd),
        "pair",
        List.of(cls, first, firstEnd, second, secondEnd),
        "special_tokens",
        special);
  }

  private static Map<String, Integer> numbered(List<String> tokens) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    tokens.forEach(token -> numbers.put(token, numbers.size()));
    return numbers;
  }

  private static List<String> characters() {
    List<String> all = new ArrayList<>();
    for (char c = '!'; c <= '~'; c++) {
      if (!Character.isUpperCase(c)) {
        all.add(String.valueOf(c));
      }
    }
    return all;
  }

  /** GPT-2's printable stand-in for a byte. */
  private static String byteCharacter(int b) {
    int next = 256;
    for (int other = 0; other < 256; other++) {
      boolean printable =
          other >= '!' && other <= '~' || other >= 0xA1 && other <= 0xAC || other >= 0xAE;
      if (other == b) {
        return String.valueOf((char) (printable ? other : next));
      }
      next += printable ? 0 : 1;
    }
    throw new IllegalArgumentException("byte is " + b + ", must be in [0, 255]");
  }
}
