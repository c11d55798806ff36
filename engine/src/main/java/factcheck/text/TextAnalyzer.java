package factcheck.text;

import java.time.LocalDate;
import java.util.Optional;

/** Reads sentences, tokens, parses and entities from plain text. Safe for use by many threads. */
public interface TextAnalyzer extends AutoCloseable {
  /** Like {@link #analyze(String, Optional, Checkpoint)}, to the end. */
  default AnnotatedText analyze(String text, Optional<LocalDate> published) {
    return analyze(text, published, Checkpoint.NONE);
  }

  /**
   * Analyses a text.
   *
   * @param text any text, possibly without a sentence; offsets in the answer count its UTF-16 units
   * @param published the date from which relative dates count; where it is empty, the date of a
   *     dateline in the text is taken
   * @param checkpoint is passed for every sentence, on any thread
   * @return the text with what was read from it; never null
   */
  AnnotatedText analyze(String text, Optional<LocalDate> published, Checkpoint checkpoint);

  /** Like {@link #analyzeClaim(String, Optional, Checkpoint)}, to the end. */
  default AnnotatedText analyzeClaim(String claim, Optional<LocalDate> published) {
    return analyzeClaim(claim, published, Checkpoint.NONE);
  }

  /** Analyses a claim: one text without headline or dateline, relative dates as in the article. */
  AnnotatedText analyzeClaim(String claim, Optional<LocalDate> published, Checkpoint checkpoint);

  /** Frees native memory, where there is any; the analyzer cannot be used afterwards. */
  @Override
  void close();
}
