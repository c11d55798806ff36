package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;

/** Verbs and adjectives that say no more than how the infinitive below them holds. */
final class VerbChains {
  /** Verbs of what somebody is held to be or do. */
  private static final ImmutableSet<String> RAISING =
      ImmutableSet.of(
          "think",
          "believe",
          "expect",
          "suppose",
          "estimate",
          "know",
          "consider",
          "set",
          "say",
          "report",
          "allege",
          "claim",
          "fear",
          "rumour",
          "rumor",
          "understand",
          "forecast",
          "predict",
          "project",
          "tip");

  /** What one comes to do in time: "came to rely on it". */
  private static final ImmutableSet<String> GROWN =
      ImmutableSet.of(
          "expect",
          "know",
          "believe",
          "realise",
          "realize",
          "understand",
          "love",
          "regret",
          "appreciate",
          "accept",
          "rely",
          "depend",
          "mean",
          "represent",
          "symbolise",
          "symbolize",
          "dominate",
          "be");

  /** Adjectives of what is done with their subject: "hard to break". */
  private static final ImmutableSet<String> TOUGH =
      ImmutableSet.of(
          "hard",
          "easy",
          "difficult",
          "tough",
          "tricky",
          "simple",
          "impossible",
          "safe",
          "cheap",
          "inexpensive",
          "expensive",
          "costly",
          "dangerous",
          "hazardous",
          "painful",
          "time-consuming");

  /** Adverbs right behind a verb that make another verb of it: "look forward". */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("on", "off", "forward", "away");

  /** Verbs to which an adverb behind them belongs: "fall apart", but not "wrote back then". */
  private static final ImmutableSet<String> PHRASAL =
      ImmutableSet.of(
          "go back",
          "come back",
          "get back",
          "give back",
          "bring back",
          "take back",
          "call back",
          "turn back",
          "send back",
          "fight back",
          "pay back",
          "buy back",
          "claw back",
          "hand back",
          "roll back",
          "dial back",
          "drive back",
          "beat back",
          "trade back",
          "take ill",
          "hit back",
          "hold back",
          "cut back",
          "push back",
          "pull back",
          "scale back",
          "step back",
          "win back",
          "report back",
          "fall apart",
          "come apart",
          "break apart",
          "tear apart",
          "take apart",
          "set apart",
          "set aside",
          "put aside",
          "step aside",
          "push aside",
          "brush aside",
          "run aground",
          "run ashore",
          "wash ashore",
          "come ashore",
          "fall ill",
          "fall sick",
          "fall asleep",
          "go awry",
          "go astray",
          "pull out",
          "drop out",
          "back out",
          "walk out",
          "go ahead",
          "press ahead",
          "push ahead",
          "forge ahead",
          "bring together",
          "get together");

  /** Verbs of which a noun with an infinitive is one object. */
  private static final ImmutableSet<String> EXPECTING =
      ImmutableSet.of("expect", "want", "wish", "intend", "prefer", "like");

  private VerbChains() {}

  /**
   * "Was to close": the verb "be" with nothing but an infinitive. Who "is to blame" is it already,
   * and "what they did was to close it" tells what they did.
   */
  static boolean isBeTo(Sentence sentence, int head) {
    boolean done =
        sentence.dependents(head, "csubj").stream().anyMatch(what -> what.lemma().equals("do"));
    return sentence.token(head).lemma().equals("be")
        && !done
        && sentence.dependents(head, "xcomp").stream()
            .filter(below -> !below.lemma().equals("blame"))
            .anyMatch(
                below ->
                    sentence.dependents(below.index(), "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")));
  }

  /** "Is going to close": it will. */
  static boolean isGoingTo(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return isAboutTo(sentence, head)
        || token.text().equalsIgnoreCase("going")
            && sentence.dependents(head, "aux").stream().anyMatch(word -> word.lemma().equals("be"))
            && sentence.dependents(head, "obl", "obj").isEmpty()
            && hasInfinitive(sentence, head);
  }

  /** "Is about to close": it has not. */
  private static boolean isAboutTo(Sentence sentence, int head) {
    return sentence.token(head).text().equalsIgnoreCase("about")
        && !sentence.dependents(head, "cop").isEmpty()
        && hasInfinitive(sentence, head);
  }

  /** "Was not joking or taunting": joined by "or". */
  static boolean isAlternative(Sentence sentence, int verb) {
    return sentence.dependents(verb, "cc").stream().anyMatch(cc -> cc.lemma().equals("or"));
  }

  /** "If true", "pleaded guilty": an adjective that is a clause without "be". */
  static boolean isBareAdjective(Sentence sentence, int head) {
    return sentence.token(head).isAdjective()
        && sentence
            .governor(head)
            .filter(edge -> edge.governor() >= 0)
            .map(
                edge ->
                    edge.is("advcl") && !sentence.dependents(head, "mark").isEmpty()
                        || edge.is("xcomp")
                            && ClauseVerbs.tellsOwnWords(sentence.token(edge.governor()).lemma()))
            .orElse(false);
  }

  /** "Step up", and "go on" where the parser takes "on" for an adverb. */
  static boolean isParticle(Sentence sentence, int head, Token token) {
    boolean adverb = sentence.governor(token.index()).map(edge -> edge.is("advmod")).orElse(false);
    boolean next = token.index() == head + 1;
    // "Need a kick up the backside": the word belongs to the noun behind it.
    boolean ofNoun =
        token.index() + 1 < sentence.tokens().size()
            && sentence.token(token.index() + 1).tag().equals("DT");
    return adverb
        ? next
            && (token.tag().equals("RP")
                || PARTICLES.contains(token.lemma())
                || PHRASAL.contains(sentence.token(head).lemma() + " " + token.lemma()))
        : next || !ofNoun;
  }

  /** "Such codes are hard to break": they are what somebody breaks, or not. */
  static boolean isTough(Sentence sentence, int head, int infinitive) {
    return TOUGH.contains(sentence.token(head).lemma())
        && !sentence.dependents(head, "cop").isEmpty()
        && sentence.token(infinitive).tag().equals("VB")
        && sentence.governor(infinitive).filter(edge -> edge.is("cop")).isEmpty()
        && sentence.dependents(infinitive, "obj", "ccomp", "xcomp", "nsubj").isEmpty()
        && sentence.dependents(infinitive, "cop", "aux:pass").isEmpty();
  }

  /** "Expects the deal to save money": it expects that, and no deal. */
  static boolean isOfInfinitive(Sentence sentence, int head, Argument argument) {
    return EXPECTING.contains(sentence.token(head).lemma())
        && argument.role().equals("obj")
        && argument.span().begin() > sentence.token(head).span().end()
        && sentence.dependents(head, "obj").size() == 1
        && sentence.dependents(head, "xcomp").stream()
            .filter(below -> below.span().begin() > argument.span().end())
            .anyMatch(
                below ->
                    sentence.dependents(below.index(), "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")));
  }

  /** "He is thought to have left": what is thought is the clause below, and he is not it. */
  static boolean isRaised(Sentence sentence, int head) {
    if (sentence.token(head).lemma().equals("have")) {
      // "They have to leave".
      return sentence.dependents(head, "obj").isEmpty()
              && hasInfinitive(sentence, head)
              && sentence.dependents(head, "xcomp").stream()
                  .noneMatch(below -> hasTimeTo(sentence, head, below.index()))
          || isSuffered(sentence, head);
    }
    if (isComeTo(sentence, head)) {
      return true;
    }
    if (sentence.token(head).lemma().equals("use") && !ArgumentReader.isPassive(sentence, head)) {
      // "They used to be friends".
      return sentence.dependents(head, "obj").isEmpty() && hasInfinitive(sentence, head);
    }
    return ArgumentReader.isPassive(sentence, head)
        && RAISING.contains(sentence.token(head).lemma())
        && (sentence.dependents(head, "xcomp").stream().anyMatch(Token::isVerb)
            || hasInfinitive(sentence, head));
  }

  /** "Have until Friday to appeal", "had a week to pay": they may till then, and need not. */
  static boolean hasTimeTo(Sentence sentence, int have, int infinitive) {
    return sentence.token(have).lemma().equals("have")
        && sentence.dependents(have, "obl", "obj").stream()
            .filter(time -> time.index() > have && time.index() < infinitive)
            .anyMatch(ArgumentReader::isTime);
  }

  /** "Had his licence revoked": that it was says it all, and he has it no more. */
  private static boolean isSuffered(Sentence sentence, int have) {
    boolean plain =
        !Negation.denies(sentence, have)
            && sentence.dependents(have, "aux").stream()
                .allMatch(aux -> aux.lemma().equals("have"));
    return sentence.dependents(have, "obj").stream()
        .filter(object -> plain && object.index() > have)
        .filter(
            object ->
                sentence.dependents(object.index(), "amod").stream()
                    .noneMatch(word -> word.text().equalsIgnoreCase("own")))
        .filter(
            object ->
                sentence.dependents(object.index(), "nmod:poss").stream()
                    .anyMatch(owner -> owner.tag().equals("PRP$")))
        .flatMap(object -> sentence.dependents(object.index(), "acl").stream())
        .anyMatch(
            participle ->
                participle.tag().equals("VBN")
                    && !sentence.token(participle.index() - 1).text().equals(",")
                    && sentence.dependents(participle.index(), "nsubj", "mark", "aux").isEmpty());
  }

  /** "Got to see it", "have come to expect it", "happened to meet": what is below. */
  private static boolean isComeTo(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma();
    boolean light =
        lemma.equals("get")
            || lemma.equals("happen")
            || lemma.equals("come")
                && sentence.dependents(head, "xcomp").stream()
                    .anyMatch(below -> GROWN.contains(below.lemma()));
    return light
        && sentence.token(head).isVerb()
        && sentence.dependents(head, "obj", "obl").isEmpty()
        && hasInfinitive(sentence, head);
  }

  private static boolean hasInfinitive(Sentence sentence, int head) {
    return sentence.dependents(head, "xcomp").stream()
        .anyMatch(
            below ->
                sentence.dependents(below.index(), "mark").stream()
                    .anyMatch(mark -> mark.tag().equals("TO")));
  }
}
