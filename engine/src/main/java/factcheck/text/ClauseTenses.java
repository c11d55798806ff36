package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the tense of the clause that a time belongs to, so that "was elected in March and will step
 * down in December" has one month before the day of publication and one after it. A clause without
 * a tense of its own has that of the clause above. Where the tree does not tell, nothing is said:
 * "the vote on June 25", "to suspend the work in April".
 */
final class ClauseTenses {
  /** What is still to come, in an infinitive below them or with "for". */
  private static final ImmutableSet<String> PLANNING =
      ImmutableSet.of(
          "plan",
          "schedule",
          "expect",
          "due",
          "set",
          "slate",
          "intend",
          "want",
          "hope",
          "agree",
          "vow",
          "promise",
          "pledge",
          "propose",
          "prepare",
          "likely",
          "ready",
          "about",
          "aim",
          "demand",
          "bind",
          "threaten",
          "announce",
          "arrange",
          "book");

  /** Gives something a later time, or an earlier one, that is mostly still to come. */
  private static final ImmutableSet<String> MOVING =
      ImmutableSet.of(
          "postpone", "adjourn", "delay", "defer", "put", "move", "shift", "extend", "reschedule");

  private static final ImmutableSet<String> MOVED_TO =
      ImmutableSet.of("to", "until", "till", "from");

  /** Their infinitive happens when they do. */
  private static final ImmutableSet<String> IMPLICATIVE =
      ImmutableSet.of(
          "have",
          "manage",
          "fail",
          "begin",
          "start",
          "force",
          "use",
          "help",
          "continue",
          "try",
          "decline",
          "refuse",
          "come",
          "go",
          "get",
          "happen",
          "cause",
          "allow",
          "compel");

  private final Sentence sentence;

  ClauseTenses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The tense of the clause around a time; empty where the tree shows none. */
  Optional<Tense> around(int time) {
    Optional<Dependency> edge = sentence.governor(time);
    if (edge.isEmpty() || edge.get().governor() < 0) {
      return Optional.empty();
    }
    int head = edge.get().governor();
    if (isPlanned(head, time)) {
      return Optional.of(Tense.PLANNED);
    }
    if (isOfNoun(edge.get())) {
      // "Lay there for six hours in November".
      return sentence.token(head).entity().equals("DURATION") ? around(head) : Optional.empty();
    }
    while (head >= 0) {
      Reading reading = read(head);
      if (reading != Reading.ABOVE) {
        return reading.tense();
      }
      head = sentence.governor(head).map(Dependency::governor).orElse(-1);
    }
    return Optional.empty();
  }

  /** What a word says of its clause's tense. */
  private enum Reading {
    PAST,
    AHEAD,
    OPEN,
    ABOVE;

    Optional<Tense> tense() {
      return switch (this) {
        case PAST -> Optional.of(Tense.PAST);
        case AHEAD -> Optional.of(Tense.AHEAD);
        default -> Optional.empty();
      };
    }
  }

  private Reading read(int head) {
    Token token = sentence.token(head);
    if (isInfinitive(head)) {
      return readInfinitive(head);
    }
    boolean modal = false;
    boolean past = false;
    boolean perfect = false;
    boolean present = false;
    for (Token helper : sentence.dependents(head, "aux", "cop")) {
      modal |= helper.tag().equals("MD");
      perfect |= helper.lemma().equals("have");
      past |= helper.tag().equals("VBD");
      present |= helper.tag().equals("VBZ") || helper.tag().equals("VBP");
    }
    if (perfect || past && !modal) {
      return Reading.PAST;
    }
    if (modal || present) {
      return Reading.AHEAD;
    }
    return switch (token.tag()) {
      case "VBD" -> Reading.PAST;
      case "VBZ", "VBP" -> Reading.AHEAD;
      // "A census held in March"; what is "followed by" another is so when the clause is.
      case "VBN" ->
          sentence.governor(head).filter(edge -> edge.is("acl")).isPresent()
              ? Reading.PAST
              : Reading.ABOVE;
      default -> Reading.ABOVE;
    };
  }

  /** "Planned to close", "is to close" and "due to close" are ahead, "had to close" is past. */
  private Reading readInfinitive(int infinitive) {
    Optional<Dependency> edge = sentence.governor(infinitive);
    int above = edge.map(Dependency::governor).orElse(-1);
    boolean perfect =
        sentence.dependents(infinitive, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    if (above < 0 || !edge.get().is("xcomp") || perfect) {
      return Reading.OPEN;
    }
    String lemma = sentence.token(above).lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("be") || PLANNING.contains(lemma)) {
      // "Had been due to open" has mostly come to nothing.
      return sentence.dependents(above, "aux", "cop").stream()
              .anyMatch(aux -> aux.lemma().equals("have"))
          ? Reading.OPEN
          : Reading.AHEAD;
    }
    return IMPLICATIVE.contains(lemma) ? Reading.ABOVE : Reading.OPEN;
  }

  private boolean isInfinitive(int head) {
    return sentence.dependents(head, "mark", "aux").stream()
        .anyMatch(word -> word.tag().equals("TO"));
  }

  /** "Scheduled for Monday", "a strike for Monday", "put off until May", "due in May". */
  private boolean isPlanned(int head, int time) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    boolean weekday = WeekdayDates.isName(sentence.token(time).text());
    boolean due = lemma.equals("due") && sentence.dependents(head, "cop").isEmpty();
    return due
        || sentence.dependents(time, "case").stream()
            .map(Token::lemma)
            .anyMatch(
                word ->
                    word.equals("for") && (weekday || PLANNING.contains(lemma))
                        || word.equals("due")
                        || MOVED_TO.contains(word) && MOVING.contains(lemma));
  }

  /** "The vote on June 25", "Friday's vote"; not "the court on Thursday quashed it". */
  private boolean isOfNoun(Dependency edge) {
    int next = edge.dependent() + 1;
    boolean ofVerb =
        next < sentence.tokens().size()
            && (sentence.token(next).tag().equals("VBD")
                || sentence.token(next).lemma().equals("that"));
    return !ofVerb
        && edge.relation().startsWith("nmod")
        && !edge.relation().equals("nmod:tmod")
        && !sentence.token(edge.governor()).isVerb();
  }
}
