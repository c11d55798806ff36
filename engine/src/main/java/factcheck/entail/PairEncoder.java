package factcheck.entail;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Turns pairs into token ids, cutting long premises into overlapping windows. Thread-safe. */
final class PairEncoder {
  /** Room for [CLS] and separators in every model family. */
  private static final int SPECIAL = 4;

  /** Fewest premise tokens a window must hold to be worth reading. */
  private static final int SMALLEST_PREMISE = 32;

  private final HuggingFaceTokenizer tokenizer;
  private final ModelConfig config;

  PairEncoder(HuggingFaceTokenizer tokenizer, ModelConfig config) {
    this.tokenizer = tokenizer;
    this.config = config;
  }

  /** A pair's windows, one where the premise fits. */
  record Encoded(List<Encoding> windows, boolean cut) {}

  Encoded encode(Pair pair) {
    Encoding whole = tokenizer.encode(pair.premise(), pair.hypothesis());
    if (whole.getIds().length <= config.window()) {
      return new Encoded(ImmutableList.of(whole), false);
    }
    Encoding hypothesis = tokenizer.encode(pair.hypothesis(), false, false);
    int most = config.positions() - SPECIAL - SMALLEST_PREMISE;
    boolean cut = hypothesis.getIds().length > most;
    String claim = cut ? prefix(pair.hypothesis(), hypothesis, most) : pair.hypothesis();
    int claimLength = Math.min(hypothesis.getIds().length, most);
    int room =
        Math.min(
            config.positions() - SPECIAL - claimLength,
            Math.max(config.window() - SPECIAL - claimLength, SMALLEST_PREMISE * 2));
    List<Encoding> windows = windows(pair.premise(), claim, room);
    // A word or character cut in two can make more tokens than it had; such pieces must be shorter.
    for (int over = excess(windows); over > 0 && room > 1; over = excess(windows)) {
      room = Math.max(1, room - over);
      windows = windows(pair.premise(), claim, room);
    }
    return new Encoded(windows, cut);
  }

  private List<Encoding> windows(String premise, String claim, int room) {
    return pieces(premise, room).stream().map(piece -> tokenizer.encode(piece, claim)).toList();
  }

  /** By how many tokens the longest window is longer than the model can read. */
  private int excess(List<Encoding> windows) {
    int longest = windows.stream().mapToInt(window -> window.getIds().length).max().orElse(0);
    return longest - config.positions();
  }

  private static String prefix(String text, Encoding encoding, int tokens) {
    CharSpan last = encoding.getCharTokenSpans()[tokens - 1];
    return last == null ? text : substring(text, 0, last.getEnd());
  }

  private List<String> pieces(String premise, int room) {
    Encoding encoding = tokenizer.encode(premise, false, false);
    CharSpan[] spans = encoding.getCharTokenSpans();
    List<String> pieces = new ArrayList<>();
    int step = Math.max(1, room - room / 4);
    for (int begin = 0; begin < spans.length; begin += step) {
      int end = Math.min(spans.length, begin + room);
      if (spans[begin] != null && spans[end - 1] != null) {
        pieces.add(substring(premise, spans[begin].getStart(), spans[end - 1].getEnd()));
      }
      if (end == spans.length) {
        break;
      }
    }
    return pieces.isEmpty() ? ImmutableList.of(premise) : pieces;
  }

  /** The tokenizer counts code points. */
  private static String substring(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
