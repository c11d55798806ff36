package factcheck.text;

import factcheck.entail.OnnxSentenceScorer;
import java.util.Optional;

/** The analyzer that all tests share: its models take seconds to load and gigabytes to hold. */
public final class SharedAnalyzer {
  private static final class Holder {
    static final TextAnalyzer LOADED = CoreNlpAnalyzer.load(OnnxSentenceScorer::loadDefault);
  }

  private SharedAnalyzer() {}

  /** The analyzer; loads its models on the first call. */
  public static TextAnalyzer get() {
    return Holder.LOADED;
  }

  /** The text of a case file, in which {@code \n} and {@code \r} stand for line breaks. */
  public static String unescape(String cell) {
    return cell.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }

  /** A text without headline or dateline and with no publication date. */
  public static AnnotatedText plain(String cell) {
    return get().analyzeClaim(unescape(cell), Optional.empty());
  }
}
