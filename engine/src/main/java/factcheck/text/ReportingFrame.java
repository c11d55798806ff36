package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a sentence says who said the rest of it: behind the words ("The mill will shut, the firm
 * said", “The mill will shut,” said a clerk), among them ("The mill, the firm said, will shut") or
 * before a quotation (She said: “The mill will shut”). The frame has the form of a sentence of its
 * own, and the two parse better apart than in one piece.
 *
 * @param said positions of the words that are reported
 * @param frame positions of the words that say whose they are; a verb that stands before its
 *     subject is moved behind it, since the parser reads "a clerk said" and not "said a clerk"
 * @param verb position of the frame's verb
 * @param aside position of the relative clause's verb that the frame is put into ("a mill that,
 *     they say, burned down"), which alone it reports; -1 where it reports all that is said
 */
record ReportingFrame(List<Integer> said, List<Integer> frame, int verb, int aside) {
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("\"", "“", "”", "``", "''", "'", "‘", "’", "`");

  /** Verbs that report something where no quotation marks do. */
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of(
          "say",
          "report",
          "announce",
          "add",
          "confirm",
          "state",
          "note",
          "claim",
          "warn",
          "explain",
          "admit",
          "argue",
          "suggest",
          "estimate",
          "believe",
          "write",
          "reveal",
          "find",
          "insist",
          "acknowledge",
          "allege",
          "predict",
          "tell",
          "quote",
          "cite");

  private static final ImmutableSet<String> TELLING = ImmutableSet.of("tell", "quote", "cite");
  private static final ImmutableSet<String> PHRASE_TAGS =
      ImmutableSet.of(
          "DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "POS", "CD", "IN", "VBG", "-LRB-",
          "-RRB-", "HYPH", "RB", "CC");
  private static final ImmutableSet<String> NOUN_STARTS =
      ImmutableSet.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "CD");
  private static final ImmutableSet<String> CIRCUMSTANCES =
      ImmutableSet.of("after", "before", "during");

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_TAIL = 12;

  ReportingFrame {
    said = ImmutableList.copyOf(said);
    frame = ImmutableList.copyOf(frame);
  }

  /** The frame of a tagged sentence; empty where there is none, or none that is surely one. */
  static Optional<ReportingFrame> of(List<CoreLabel> tokens) {
    int end = tokens.size();
    while (end > 0 && !isWord(tokens.get(end - 1))) {
      end--;
    }
    Reader reader = new Reader(tokens, end);
    boolean quotes = tokens.stream().anyMatch(ReportingFrame::isMark);
    return quotes ? reader.behindQuotation().or(reader::beforeQuotation) : reader.besideCommas();
  }

  private static boolean isWord(CoreLabel token) {
    return Character.isLetterOrDigit(token.word().codePointAt(0))
        || token.tag().equals("-RRB-")
        || token.tag().equals("POS");
  }

  private static boolean isMark(CoreLabel token) {
    return MARKS.contains(token.word()) && !token.tag().equals("POS");
  }

  private static boolean isFinite(CoreLabel token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Reads one sentence of which the last word stands before {@code end}. */
  private record Reader(List<CoreLabel> tokens, int end) {

    /** “The mill will shut,” a clerk of the firm told the paper. */
    Optional<ReportingFrame> behindQuotation() {
      List<Integer> marks = IntStream.range(0, end).filter(i -> isMark(at(i))).boxed().toList();
      boolean opened = marks.size() == 2 && isBefore(marks.get(0));
      int close = opened || marks.size() == 1 ? marks.get(marks.size() - 1) : -1;
      boolean punctuated =
          close > 1 && close + 2 < end && (isComma(close + 1) || !isWord(at(close - 1)));
      if (!punctuated) {
        return Optional.empty();
      }
      int from = isComma(close + 1) ? close + 2 : close + 1;
      int to = close;
      while (to > 0 && !isWord(at(to - 1))) {
        to--;
      }
      int verb = reportingVerb(from);
      boolean phrase = (opened && marks.get(0) == 0 || marks.size() == 1) && isComma(close - 1);
      List<Integer> said = new ArrayList<>(range(0, to));
      if (opened) {
        said.remove(marks.get(0));
      }
      return verb >= 0 && !opensClause(from)
          ? split(said, from, end, verb, phrase)
          : Optional.empty();
    }

    /**
     * Whether a mark opens the sentence, or words that go on from it: The plan “is dead,” he said.
     */
    private boolean isBefore(int mark) {
      return mark == 0
          || isWord(at(mark - 1)) && range(0, mark).stream().noneMatch(i -> isReporting(at(i)));
    }

    /** She said: “The mill will shut”. */
    Optional<ReportingFrame> beforeQuotation() {
      int open = first(1, i -> isMark(at(i)));
      boolean opens =
          open > 1
              && open + 2 < end
              && (at(open - 1).word().equals(":") || isComma(open - 1))
              && Character.isUpperCase(at(open + 1).word().codePointAt(0))
              && first(open + 1, i -> isMark(at(i))) < 0;
      int verb = -1;
      for (int i = 0; opens && i < open; i++) {
        verb = isFinite(at(i)) ? i : verb;
      }
      return verb >= 0 && isReporting(at(verb))
          ? split(range(open + 1, end), 0, open - 1, verb)
          : Optional.empty();
    }

    /**
     * "The mill will shut, the firm said on Monday", "..., said the head of the firm", "The mill,
     * the firm said, will shut".
     */
    Optional<ReportingFrame> besideCommas() {
      for (int comma = end - 2; comma > 0; comma--) {
        if (!isComma(comma)) {
          continue;
        }
        int verb = plainVerb(comma + 1, end);
        if (verb >= 0) {
          return split(range(0, comma), comma + 1, end, verb);
        }
        int next = first(comma + 1, this::isComma);
        verb = next < 0 ? -1 : plainVerb(comma + 1, next);
        if (verb > comma + 1 && next + 1 < end && !isThat(next + 1)) {
          int aside = isThat(comma - 1) ? first(next + 1, i -> isFinite(at(i))) : -1;
          return split(around(comma, next), comma + 1, next, verb)
              .map(found -> new ReportingFrame(found.said, found.frame, found.verb, aside));
        }
      }
      return Optional.empty();
    }

    private boolean isThat(int position) {
      return at(position).word().equals("that") || at(position).tag().startsWith("W");
    }

    /** The words on both sides of a frame, with the comma that they need without it. */
    private List<Integer> around(int comma, int next) {
      List<Integer> words = new ArrayList<>(range(0, comma));
      words.addAll(range(isFinite(at(next + 1)) ? next + 1 : next, end));
      return words;
    }

    /** The first verb with a tense that reports something; -1 where others stand around it. */
    private int reportingVerb(int from) {
      int verb = first(from, i -> isFinite(at(i)) && isReporting(at(i)));
      return verb >= 0 && isOnlyVerb(from, verb) ? verb : -1;
    }

    private static boolean isReporting(CoreLabel token) {
      return SpeechVerbs.contains(token.lemma()) || PLAIN.contains(token.lemma());
    }

    /** Whether the other verbs with a tense stand in clauses that hang below the frame's words. */
    private boolean isOnlyVerb(int from, int verb) {
      boolean below = false;
      for (int i = from; i < end; i++) {
        below = i != verb && (below || opensClause(i) && (i < verb || !isCc(i)));
        if (i != verb && isFinite(at(i)) && !below) {
          return false;
        }
      }
      return true;
    }

    private boolean opensClause(int position) {
      return at(position).tag().startsWith("W")
          || at(position).tag().equals("IN")
          || isCc(position);
    }

    private boolean isCc(int position) {
      return at(position).tag().equals("CC");
    }

    /** The verb of a frame without quotation marks: a subject before it, or "said" before one. */
    private int plainVerb(int from, int to) {
      int verb = from;
      while (verb < to && PHRASE_TAGS.contains(at(verb).tag())) {
        verb++;
      }
      if (verb >= to || !isFinite(at(verb)) || verb - from > LONGEST_SUBJECT) {
        return -1;
      }
      if (verb > from && verb + 1 < to && isPerfect(verb)) {
        verb++;
      }
      boolean frame =
          verb == from
              ? verb + 1 < to
                  && (at(verb).lemma().equals("say") && NOUN_STARTS.contains(at(verb + 1).tag())
                      || at(verb).lemma().equals("report") && at(verb + 1).tag().equals("NNP"))
                  && isOnlyVerb(from, verb)
              : PLAIN.contains(at(verb).lemma())
                  && NOUN_STARTS.contains(at(from).tag())
                  && range(from, verb).stream().anyMatch(this::isNounOrPronoun)
                  && isTail(verb, to);
      return frame ? verb : -1;
    }

    /** "Has said". */
    private boolean isPerfect(int have) {
      return "have".equals(at(have).lemma()) && at(have + 1).tag().equals("VBN");
    }

    private boolean isNounOrPronoun(int position) {
      return at(position).tag().startsWith("NN") || at(position).tag().equals("PRP");
    }

    /** Whether nothing that is said stands behind the verb: a time, a place, a hearer at most. */
    private boolean isTail(int verb, int to) {
      int next = verb + 1;
      if (next >= to || isComma(next) && at(next + 1).tag().equals("VBG")) {
        return true;
      }
      boolean clause =
          range(next, to).stream().anyMatch(i -> isFinite(at(i)) || at(i).tag().equals("TO"));
      return to - next <= LONGEST_TAIL
          && !clause
          && switch (at(next).tag()) {
            case "IN", "RB" -> !at(next).word().equals("that");
            case "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ" ->
                TELLING.contains(at(verb).lemma()) || at(next).word().matches("\\w{3,}day");
            default -> false;
          };
    }

    /** The two halves, where what is said has a verb of its own. */
    private Optional<ReportingFrame> split(List<Integer> said, int from, int to, int verb) {
      return split(said, from, to, verb, false);
    }

    private Optional<ReportingFrame> split(
        List<Integer> said, int from, int to, int verb, boolean phrase) {
      return phrase || isClause(said)
          ? Optional.of(new ReportingFrame(said, inOrder(said, from, to, verb), verb, -1))
          : Optional.empty();
    }

    /**
     * The frame's words; a verb that opens it goes behind its subject, after a comma if need be:
     * one that is no part of what is said.
     */
    private List<Integer> inOrder(List<Integer> said, int from, int to, int verb) {
      if (verb > from) {
        return range(from, to);
      }
      int more = first(from, i -> i + 1 < to && isComma(i) && at(i + 1).tag().equals("VBG"));
      int behind = circumstance(from, more < 0 ? to : more);
      List<Integer> words = new ArrayList<>(range(from + 1, behind));
      if (words.stream().anyMatch(this::isComma)) {
        range(0, from).stream()
            .filter(this::isComma)
            .filter(comma -> !said.contains(comma))
            .reduce((a, b) -> b)
            .ifPresent(words::add);
      }
      words.add(verb);
      words.addAll(range(behind, to));
      return words;
    }

    /** "Said Ann Lee after the talks": where her name ends; the end where nothing follows it. */
    private int circumstance(int from, int end) {
      int at = from + 1;
      while (at < end && PHRASE_TAGS.contains(at(at).tag()) && !CIRCUMSTANCES.contains(word(at))) {
        at++;
      }
      return at < end && at > from + 1 && CIRCUMSTANCES.contains(word(at)) ? at : end;
    }

    private String word(int position) {
      return at(position).word();
    }

    /** Whether a verb with a tense is among the words that no relative clause has. */
    private boolean isClause(List<Integer> words) {
      long verbs = words.stream().filter(i -> isFinite(at(i))).count();
      return verbs > words.stream().filter(i -> at(i).tag().startsWith("W")).count();
    }

    private CoreLabel at(int position) {
      return tokens.get(position);
    }

    private boolean isComma(int position) {
      return at(position).word().equals(",");
    }

    /** The first position from there on that is so; -1 for none. */
    private int first(int from, IntPredicate condition) {
      return IntStream.range(from, end).filter(condition).findFirst().orElse(-1);
    }

    private static List<Integer> range(int from, int to) {
      return IntStream.range(from, to).boxed().toList();
    }
  }
}
