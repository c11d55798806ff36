package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.JudgingVerbs;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what hangs on a predicate: objects, times, places, manners, each to its slot. */
final class ArgumentReader {
  private static final ImmutableSet<String> PLACE_PREPOSITIONS =
      ImmutableSet.of("in", "at", "near", "on", "off", "outside", "inside", "around", "across");
  private static final ImmutableSet<String> MANNER_PHRASES =
      ImmutableSet.of(
          "in person",
          "by phone",
          "by telephone",
          "over the phone",
          "by email",
          "by letter",
          "by video",
          "in public",
          "in private",
          "in writing",
          "by force",
          "by hand",
          "by mail",
          "by post",
          "by air",
          "by sea",
          "by rail",
          "by road",
          "by train",
          "by car",
          "by bus",
          "by boat",
          "by helicopter",
          "by coach",
          "by taxi",
          "by ambulance",
          "by plane",
          "by ferry",
          "by ship",
          "by tram",
          "by bike",
          "by bicycle",
          "by truck",
          "by lorry",
          "by courier",
          "by fax",
          "by text",
          "by accident",
          "by chance",
          "by mistake",
          "by default",
          "by design",
          "by surprise");
  private static final ImmutableSet<String> MANY =
      ImmutableSet.of("many", "several", "numerous", "multiple", "countless");

  /** By how much something changes, wins or loses. */
  private static final ImmutableSet<String> SHARES =
      ImmutableSet.of("%", "percent", "percentage", "vote", "point", "goal", "margin");

  /** Shares too, unless they say of whom: "was signed by half of them". */
  private static final ImmutableSet<String> FRACTIONS =
      ImmutableSet.of(
          "half", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final ImmutableSet<String> NO_MANNER =
      ImmutableSet.of(
          "not", "n't", "n’t", "never", "no", "yet", "also", "however", "just", "only", "even",
          "still", "already", "ago", "then", "now", "too", "so", "later", "earlier", "here",
          "there", "when", "where", "how", "why");

  /** Times of the day that bear no hour. */
  private static final ImmutableSet<String> DAY_TIMES =
      ImmutableSet.of("dawn", "dusk", "daybreak", "sunrise", "sunset", "nightfall");

  private final PhraseReader phrases;

  ArgumentReader(PhraseReader phrases) {
    this.phrases = phrases;
  }

  /** The subjects of a clause with coordinated ones; a passive clause's agent is its subject. */
  ImmutableList<Argument> subjects(Sentence sentence, int head) {
    ImmutableList.Builder<Argument> subjects = ImmutableList.builder();
    boolean passive = isPassive(sentence, head);
    for (Token token : sentence.dependents(head, "nsubj", "csubj")) {
      if (isComplementizer(sentence, head, token)
          || isBareTime(sentence, head, token)
          || isSudden(sentence, token)) {
        continue;
      }
      boolean passiveSubject =
          sentence
              .governor(token.index())
              .map(edge -> edge.relation().endsWith(":pass"))
              .orElse(false);
      if (!passive && !passiveSubject) {
        addAll(sentence, speaking(sentence, head, token), Slot.SUBJECT, "nsubj", subjects);
      }
    }
    if (passive) {
      for (Token token : sentence.dependents(head, "obl", "nmod")) {
        if (preposition(sentence, token).equals("by")
            && !isTime(token)
            && !isShare(sentence, token)
            && !isManner(sentence, token)) {
          addAll(sentence, token, Slot.SUBJECT, "by", subjects);
        }
      }
    }
    return subjects.build();
  }

  /**
   * "After the talks, Suga said", "coach Novak said": a name wrongly hung on the noun before it.
   */
  static Token speaking(Sentence sentence, int head, Token subject) {
    if (!SpeechVerbs.contains(sentence.token(head).lemma()) || subject.isEntity()) {
      return subject;
    }
    return sentence.dependents(subject.index(), "appos", "dep").stream()
        .filter(token -> token.entity().equals("PERSON"))
        .findFirst()
        .orElse(subject);
  }

  /** Everything but the subject, in text order. */
  ImmutableList<Argument> others(Sentence sentence, int head) {
    List<Argument> found = new ArrayList<>();
    boolean passive = isPassive(sentence, head);
    for (Dependency edge : sentence.dependents(head)) {
      Token token = sentence.token(edge.dependent());
      ImmutableList.Builder<Argument> some = ImmutableList.builder();
      if (isComplementizer(sentence, head, token)
          || isRemark(sentence, edge)
          || isSudden(sentence, token)
          || Periods.isByTheTime(sentence, token)) {
        continue;
      }
      if (edge.is("nsubj") && isBareTime(sentence, head, token)) {
        addAll(sentence, token, Slot.TIME, "", some);
      } else if (edge.is("nsubj") && passive || edge.relation().equals("nsubj:pass")) {
        addAll(sentence, token, Slot.OBJECT, "obj", some);
      } else if (isFrequency(sentence, edge)) {
        addAll(sentence, token, Slot.QUANTITY, "", some);
      } else if (Periods.isEntered(sentence, edge)) {
        addAll(sentence, token, Slot.OBJECT, "obj", some);
      } else if (Periods.isSeason(sentence, edge)) {
        addAll(sentence, token, Slot.TIME, "", some);
      } else if (Periods.isAmount(sentence, edge)) {
        String role = preposition(sentence, token);
        addAll(sentence, token, Slot.OBJECT, role.isEmpty() ? "obj" : role, some);
      } else if (edge.is("obj") || edge.is("iobj")) {
        addAll(
            sentence,
            token,
            isTime(token) ? Slot.TIME : Slot.OBJECT,
            edge.is("iobj") ? "iobj" : "obj",
            some);
      } else if (isOfComplement(sentence, head, edge)) {
        continue; // "one of the islands": part of what the copula links
      } else if (isMeasure(sentence, head, edge)) {
        continue; // "340 metres high", "33 years old": part of it likewise
      } else if (edge.is("obl") || edge.is("nmod") && !edge.relation().startsWith("nmod:poss")) {
        oblique(sentence, token, passive, some);
      } else if (FreeRelatives.is(sentence, edge)) {
        some.add(phrases.argument(sentence, token.index(), Slot.OBJECT, "obj"));
      } else if (edge.is("advmod")) {
        adverb(sentence, token, some);
      } else if (isAdjectiveBehindAs(sentence, edge)) {
        addAll(sentence, token, Slot.OBJECT, "as", some);
      } else if (edge.is("xcomp")
          && !token.isVerb()
          && !token.tag().equals("TO")
          && sentence.dependents(token.index(), "mark").isEmpty()) {
        addAll(sentence, token, Slot.OBJECT, "xcomp", some);
      }
      found.addAll(some.build());
    }
    if (!passive && sentence.token(head).isVerb()) {
      for (Token object : SharedObjects.of(sentence, head)) {
        ImmutableList.Builder<Argument> shared = ImmutableList.builder();
        addAll(sentence, object, Slot.OBJECT, "obj", shared);
        found.addAll(shared.build());
      }
      for (Token phrase : SharedObjects.phrases(sentence, head)) {
        ImmutableList.Builder<Argument> shared = ImmutableList.builder();
        oblique(sentence, phrase, false, shared);
        found.addAll(shared.build());
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** "Described it as unfair". */
  private static boolean isAdjectiveBehindAs(Sentence sentence, Dependency edge) {
    return edge.is("advcl")
        && sentence.token(edge.dependent()).isAdjective()
        && JudgingVerbs.contains(sentence.token(edge.governor()).lemma())
        && Judgements.isAs(sentence, edge);
  }

  /** "They sold the mill, a blow to the town": what is thought of it all, and not sold. */
  private static boolean isRemark(Sentence sentence, Dependency edge) {
    if (!edge.is("obj")) {
      return false;
    }
    int first = sentence.subtree(edge.dependent()).first();
    boolean second =
        sentence.dependents(edge.governor()).stream()
                .anyMatch(other -> other.relation().equals("nsubj:pass"))
            || sentence.dependents(edge.governor(), "obj").stream()
                .anyMatch(o -> o.index() < first - 1 && o.index() > edge.governor());
    return second
        && first > edge.governor() + 1
        && sentence.token(first - 1).text().equals(",")
        && sentence.token(first).text().matches("(?i)an?");
  }

  /** "All of a sudden". */
  private static boolean isSudden(Sentence sentence, Token token) {
    int i = token.index();
    return token.text().equalsIgnoreCase("all")
        && i + 3 < sentence.tokens().size()
        && sentence.token(i + 1).text().equals("of")
        && sentence.token(i + 3).text().equals("sudden");
  }

  /** "Was hit at least six times": how often. */
  private static boolean isFrequency(Sentence sentence, Dependency edge) {
    Token times = sentence.token(edge.dependent());
    return (edge.is("obj") || edge.is("iobj") || edge.is("obl"))
        && times.text().equals("times")
        && times.tag().equals("NNS")
        && times.index() > edge.governor()
        && sentence.token(edge.governor()).isVerb()
        && sentence.dependents(times.index(), "case", "det").isEmpty()
        && (!sentence.dependents(times.index(), "nummod").isEmpty()
            || sentence.dependents(times.index(), "amod").stream()
                .anyMatch(many -> MANY.contains(many.lemma())));
  }

  /**
   * "The queen yesterday opened it": a time beside the subject, which the parser takes for another.
   */
  private static boolean isBareTime(Sentence sentence, int head, Token token) {
    return isTime(token)
        && sentence.dependents(head, "nsubj").stream().anyMatch(other -> !isTime(other));
  }

  /** A "that" that only opens a clause, though the parser made it one of the clause's places. */
  private static boolean isComplementizer(Sentence sentence, int head, Token token) {
    if (!token.text().equalsIgnoreCase("that") || token.tag().equals("DT")) {
      return false;
    }
    Optional<Dependency> edge = sentence.governor(head).filter(above -> above.governor() >= 0);
    if (edge.isEmpty()) {
      return false;
    }
    boolean view =
        edge.get().is("acl") && ViewNouns.contains(sentence.token(edge.get().governor()).lemma());
    boolean second = sentence.dependents(head, "obj", "iobj").size() > 1;
    return token.tag().equals("IN") ? edge.get().is("ccomp") || view : view && second;
  }

  /** "Prices were cut by 5%", "defeated by 10 votes": how far, not by whom. */
  private static boolean isShare(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return SHARES.contains(lemma)
        || (FRACTIONS.contains(lemma) || Periods.isQuarter(sentence, token))
            && sentence.dependents(token.index(), "nmod").isEmpty();
  }

  private void oblique(
      Sentence sentence, Token token, boolean passive, ImmutableList.Builder<Argument> some) {
    if (Sources.speaker(sentence, token).isPresent()
        || ContactClauses.isStranded(sentence, token)) {
      return;
    }
    String preposition = preposition(sentence, token);
    if (isTime(token) || isDayTime(sentence, token)) {
      String role = Negation.isNotUntil(sentence, token) ? "not " + preposition : preposition;
      addAll(sentence, token, Slot.TIME, role, some);
    } else if (isManner(sentence, token)) {
      addAll(sentence, token, Slot.MANNER, preposition, some);
    } else if (token.entity().equals("LOCATION") && PLACE_PREPOSITIONS.contains(preposition)) {
      addAll(sentence, token, Slot.PLACE, preposition, some);
    } else if (!(passive && preposition.equals("by") && !isShare(sentence, token))) {
      addAll(sentence, token, Slot.OBJECT, preposition, some);
    }
  }

  private void adverb(Sentence sentence, Token token, ImmutableList.Builder<Argument> some) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (isTime(token)) {
      some.add(phrases.argument(sentence, token.index(), Slot.TIME, ""));
    } else if (lower.endsWith("ly") && !NO_MANNER.contains(lower) || isMore(sentence, token)) {
      some.add(phrases.argument(sentence, token.index(), Slot.MANNER, ""));
    }
  }

  /** "Work longer than the law allows". */
  private static boolean isMore(Sentence sentence, Token token) {
    return token.tag().matches("JJR|RBR")
        && !token.text().matches("(?i)more|less|fewer|earlier|later|rather|sooner")
        && sentence.dependents(token.index(), "advcl", "obl").stream()
            .flatMap(below -> sentence.dependents(below.index(), "mark", "case").stream())
            .anyMatch(than -> than.text().equals("than"));
  }

  /** A phrase and those beside it in a row, as fillers of a slot. */
  ImmutableList<Argument> row(Sentence sentence, int head, Slot slot, String role) {
    ImmutableList.Builder<Argument> found = ImmutableList.builder();
    addAll(sentence, sentence.token(head), slot, role, found);
    return found.build();
  }

  private void addAll(
      Sentence sentence, Token token, Slot slot, String role, ImmutableList.Builder<Argument> to) {
    to.add(phrases.argument(sentence, token.index(), slot, role));
    for (Token other : sentence.dependents(token.index(), "conj")) {
      to.add(phrases.argument(sentence, other.index(), slot, role));
    }
  }

  static boolean isPassive(Sentence sentence, int head) {
    Optional<Dependency> above = sentence.governor(head);
    if (sentence.token(head).tag().equals("VBN")
        && sentence.dependents(head, "nsubj", "aux").isEmpty()
        && above.map(edge -> edge.is("conj")).orElse(false)) {
      return isPassive(sentence, above.get().governor());
    }
    return !sentence.dependents(head, "aux:pass").isEmpty()
        || sentence.dependents(head).stream().anyMatch(edge -> edge.relation().equals("nsubj:pass"))
        || sentence.token(head).tag().equals("VBN")
            && sentence.dependents(head, "nsubj", "aux").isEmpty()
            && above
                .map(
                    edge ->
                        edge.is("acl") && !edge.relation().equals("acl:relcl") || edge.is("advcl"))
                .orElse(false);
  }

  static boolean isTime(Token token) {
    return switch (token.entity()) {
      case "DATE", "TIME", "DURATION", "SET" -> true;
      default -> false;
    };
  }

  /** "Before dawn", but not "at the dawn of the century". */
  private static boolean isDayTime(Sentence sentence, Token token) {
    return DAY_TIMES.contains(token.lemma())
        && !preposition(sentence, token).isEmpty()
        && sentence.dependents(token.index(), "det", "nmod").isEmpty();
  }

  private static boolean isManner(Sentence sentence, Token token) {
    String words = preposition(sentence, token) + " " + token.text().toLowerCase(Locale.ROOT);
    return MANNER_PHRASES.contains(words) || words.equals("over phone");
  }

  /** The preposition of a phrase, with its fixed parts ("according to"); empty for none. */
  static String preposition(Sentence sentence, Token token) {
    return sentence
        .dependent(token.index(), "case")
        .map(
            marker -> {
              StringBuilder words = new StringBuilder(marker.text().toLowerCase(Locale.ROOT));
              for (Token part : sentence.dependents(marker.index(), "fixed")) {
                words.append(' ').append(part.text().toLowerCase(Locale.ROOT));
              }
              return words.toString();
            })
        .orElse("");
  }

  private static boolean isMeasure(Sentence sentence, int head, Dependency edge) {
    return edge.relation().equals("obl:npmod")
        && !sentence.token(head).isVerb()
        && edge.dependent() == head - 1
        && !sentence.dependents(head, "cop").isEmpty();
  }

  private static boolean isOfComplement(Sentence sentence, int head, Dependency edge) {
    return edge.is("nmod")
        && (!sentence.dependents(head, "cop").isEmpty() || sentence.token(head).isNoun())
        && preposition(sentence, sentence.token(edge.dependent())).equals("of");
  }
}
