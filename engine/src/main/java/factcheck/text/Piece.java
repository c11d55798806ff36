package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tokens of a sentence that are parsed together. An insertion between dashes breaks the parser's
 * reading of the sentence around it, so it is parsed on its own and hung below the word before it;
 * what somebody is said to have said likewise, and hung below the verb that says so.
 *
 * @param tokens indices in the sentence, in the order in which they are parsed
 * @param anchor index of the token that the piece hangs on; -1 for the sentence itself
 * @param kind what it is to the sentence
 */
record Piece(List<Integer> tokens, int anchor, Kind kind) {
  /** What a piece is to its sentence. */
  enum Kind {
    /** The sentence, but for what is inserted. */
    WHOLE,
    /** What stands between dashes. */
    INSERTION,
    /** The half of the sentence that the other hangs on. */
    MAIN,
    /** What is said, where who says it is the main half. */
    SAID,
    /** Who says it, where that is put into a relative clause. */
    ASIDE
  }

  private static final ImmutableSet<String> DASHES = ImmutableSet.of("—", "–", "--", "―", "-");
  private static final ImmutableSet<String> OPENING = ImmutableSet.of("[", "-LSB-");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of("]", "-RSB-");
  private static final int LONGEST_INSERTION = 30;

  Piece {
    tokens = ImmutableList.copyOf(tokens);
  }

  /** All of a sentence of so many tokens. */
  static Piece whole(int tokens) {
    return new Piece(IntStream.range(0, tokens).boxed().toList(), -1, Kind.WHOLE);
  }

  /**
   * Splits a sentence of these tagged tokens; one piece where nothing is inserted or reported. What
   * is {@link Unparsed} is in none.
   */
  static List<Piece> split(List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    List<Integer> outer = new ArrayList<>();
    List<Piece> insertions = new ArrayList<>();
    Set<Integer> unparsed = Unparsed.of(words);
    int i = 0;
    while (i < words.size()) {
      if (unparsed.contains(i)) {
        i++;
        continue;
      }
      int end = DASHES.contains(words.get(i)) ? closing(words, i) : bracket(words, i);
      List<Integer> inner =
          IntStream.range(i + 1, end).filter(k -> !unparsed.contains(k)).boxed().toList();
      if (!inner.isEmpty() && !outer.isEmpty()) {
        insertions.add(new Piece(inner, lastWord(sentence, outer), Kind.INSERTION));
        i = end + 1;
      } else {
        outer.add(i++);
      }
    }
    return ImmutableList.<Piece>builder()
        .addAll(reported(sentence, outer))
        .addAll(insertions)
        .build();
  }

  /** The last of the tokens that is a word; the last of all where none is. */
  private static int lastWord(List<CoreLabel> sentence, List<Integer> tokens) {
    for (int k = tokens.size() - 1; k >= 0; k--) {
      String tag = sentence.get(tokens.get(k)).tag();
      if (Character.isLetter(tag.codePointAt(0)) || tag.equals("$")) {
        return tokens.get(k);
      }
    }
    return tokens.get(tokens.size() - 1);
  }

  /** Whether it is one of the two halves of a sentence that reports somebody's words. */
  boolean isHalf() {
    return kind == Kind.MAIN || kind == Kind.SAID || kind == Kind.ASIDE;
  }

  private static List<Piece> reported(List<CoreLabel> sentence, List<Integer> outer) {
    Optional<ReportingFrame> frame = ReportingFrame.of(outer.stream().map(sentence::get).toList());
    if (frame.isEmpty()) {
      return ImmutableList.of(new Piece(outer, -1, Kind.WHOLE));
    }
    List<Integer> said = frame.get().said().stream().map(outer::get).toList();
    List<Integer> who = frame.get().frame().stream().map(outer::get).toList();
    int aside = frame.get().aside();
    return aside < 0
        ? ImmutableList.of(
            new Piece(who, -1, Kind.MAIN),
            new Piece(said, outer.get(frame.get().verb()), Kind.SAID))
        : ImmutableList.of(
            new Piece(said, -1, Kind.MAIN), new Piece(who, outer.get(aside), Kind.ASIDE));
  }

  /** "The House [of Lords] voted": where the bracket closes that opens there; -1 for none. */
  private static int bracket(List<String> words, int open) {
    if (!OPENING.contains(words.get(open))) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(words.size(), open + 2 + LONGEST_INSERTION); i++) {
      if (CLOSING.contains(words.get(i))) {
        return i > open + 1 && words.get(open + 1).length() > 1 ? i : -1;
      }
    }
    return -1;
  }

  private static int closing(List<String> words, int open) {
    for (int i = open + 2; i < Math.min(words.size() - 1, open + 2 + LONGEST_INSERTION); i++) {
      if (DASHES.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
