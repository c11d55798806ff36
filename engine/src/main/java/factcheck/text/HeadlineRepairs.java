package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends passives without "be", as headlines have them: "five killed in blast", "bill rejected by
 * senate". Nobody was killed by the five. In "firm loses case, appeal expected" no case is an
 * appeal.
 */
final class HeadlineRepairs {
  /** Verbs that always have an object: without one they are passive. */
  private static final ImmutableSet<String> TRANSITIVE =
      ImmutableSet.of(
          "abduct",
          "accuse",
          "acquit",
          "appoint",
          "approve",
          "arrest",
          "award",
          "ban",
          "cancel",
          "charge",
          "convict",
          "crown",
          "damage",
          "deport",
          "destroy",
          "detain",
          "displace",
          "elect",
          "evacuate",
          "execute",
          "expel",
          "fine",
          "ground",
          "hospitalise",
          "hospitalize",
          "hurt",
          "imprison",
          "indict",
          "injure",
          "jail",
          "kidnap",
          "kill",
          "murder",
          "name",
          "postpone",
          "reject",
          "rescue",
          "sack",
          "scrap",
          "seize",
          "sentence",
          "shelve",
          "stab",
          "steal",
          "strand",
          "sue",
          "suspend",
          "wound");

  /** Nouns that an infinitive tells what of: "plan to sell mill". */
  private static final ImmutableSet<String> PLANS =
      ImmutableSet.of(
          "ability",
          "agreement",
          "appeal",
          "attempt",
          "battle",
          "bid",
          "call",
          "campaign",
          "chance",
          "deal",
          "decision",
          "demand",
          "drive",
          "effort",
          "failure",
          "fight",
          "law",
          "measure",
          "move",
          "need",
          "offer",
          "order",
          "plan",
          "pledge",
          "pressure",
          "promise",
          "proposal",
          "push",
          "race",
          "reason",
          "refusal",
          "request",
          "right",
          "scheme",
          "step",
          "thing",
          "threat",
          "time",
          "vote",
          "vow",
          "way");

  /** What a thing does by itself: "trial to resume". */
  private static final ImmutableSet<String> HAPPENING =
      ImmutableSet.of(
          "begin",
          "close",
          "continue",
          "end",
          "expire",
          "fall",
          "follow",
          "open",
          "reopen",
          "resume",
          "return",
          "rise",
          "start");

  private static final ImmutableSet<String> DISASTERS =
      ImmutableSet.of(
          "avalanche",
          "blast",
          "blaze",
          "collapse",
          "crash",
          "earthquake",
          "explosion",
          "fire",
          "flood",
          "flooding",
          "floods",
          "landslide",
          "landslides",
          "mudslide",
          "quake",
          "stampede",
          "wildfire");

  private static final ImmutableSet<String> HARMING =
      ImmutableSet.of(
          "kill", "injure", "hurt", "wound", "destroy", "damage", "displace", "trap", "leave");

  private final DraftTree tree;

  private HeadlineRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    HeadlineRepairs repairs = new HeadlineRepairs(tree);
    if (!isHeadline(tree)) {
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) != null) {
        repairs.nextClause(i);
        repairs.toCome(i);
        repairs.disaster(i);
        repairs.secondSubject(i);
        repairs.passive(i);
      }
    }
  }

  /** Whether no full stop ends the sentence. */
  static boolean isHeadline(DraftTree tree) {
    int last = tree.size() - 1;
    while (last > 0 && tree.token(last).tag().matches("''|``|-RRB-")) {
      last--;
    }
    return last >= 0 && !tree.token(last).word().matches("[.!?:;…]|\\.\\.\\.");
  }

  /** "Firm loses case, appeal expected", "strike ends, trains to resume": two clauses. */
  private void nextClause(int verb) {
    int noun = tree.edge(verb).governor();
    boolean second =
        noun > 0
            && noun < verb
            && tree.edge(verb).relation().matches("acl|dep")
            && tree.token(noun).tag().matches("NN.*|CD")
            && tree.hangs(noun)
            && tree.isComma(tree.first(noun) - 1);
    int first = second ? clauseBefore(tree.first(noun) - 1) : -1;
    if (first < 0 || !tree.isBelow(noun, first)) {
      return;
    }
    if (isToCome(verb, noun) || isUnderWay(verb) || isUndergone(verb, noun)) {
      boolean passive = tree.token(verb).tag().equals("VBN") || tree.has(verb, "aux:pass");
      tree.attach(first, verb, "parataxis");
      tree.attach(verb, noun, passive ? "nsubj:pass" : "nsubj");
    }
  }

  /** The root, where it is the verb of a clause that ends with the only comma; -1 for none. */
  private int clauseBefore(int comma) {
    int verb = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (i != comma && tree.isComma(i)) {
        return -1;
      }
      verb = tree.edge(i) != null && tree.edge(i).governor() < 0 ? i : verb;
    }
    return verb >= 0
            && verb < comma
            && tree.token(verb).tag().matches("VB[ZP]")
            && tree.has(verb, "nsubj")
        ? verb
        : -1;
  }

  /** "Trains to resume", but not "plan to cut jobs" or "first woman to lead it". */
  private boolean isToCome(int verb, int noun) {
    int to = tree.dependent(verb, "mark");
    boolean infinitive =
        tree.token(verb).tag().matches("VBN?")
            && to == noun + 1
            && tree.token(to).tag().equals("TO");
    boolean doer =
        tree.has(verb, "aux:pass")
            || tree.token(noun).tag().matches("NNP?S|NNP")
            || Animacy.isPerson(tree.token(noun).word(), tree.token(noun).tag())
            || HAPPENING.contains(tree.token(verb).lemma());
    return infinitive
        && doer
        && !PLANS.contains(tree.token(noun).lemma())
        && !(tree.token(noun).lemma().equals("talk") && tree.has(verb, "obj"))
        && !tree.has(noun, "det")
        && !isRanked(noun);
  }

  private boolean isRanked(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.hangsOn(i, noun)
          && tree.token(i).word().matches("(?i)first|second|third|last|next|only|.*est")) {
        return true;
      }
    }
    return false;
  }

  /** "Thousands fleeing", "dozens missing": what ends the headline. */
  private boolean isUnderWay(int gerund) {
    return tree.token(gerund).tag().equals("VBG") && isLast(gerund) && !tree.has(gerund, "obj");
  }

  /** "Election expected", "dozens hurt in fire", but not "man accused of fraud". */
  private boolean isUndergone(int participle, int noun) {
    boolean several = tree.token(noun).tag().matches("NNP?S|CD");
    return tree.token(participle).tag().equals("VBN")
        && !tree.has(participle, "aux")
        && lacksObject(participle)
        && (isLast(participle) || several && TRANSITIVE.contains(tree.token(participle).lemma()));
  }

  private boolean isLast(int token) {
    int last = tree.size() - 1;
    while (last > token && tree.token(last).tag().matches("''|``|-RRB-")) {
      last--;
    }
    return last == token;
  }

  /** "Airport to close as storm nears": what it will do, and no noun with a clause. */
  private void toCome(int infinitive) {
    int to = infinitive - 1;
    int noun = tree.edge(infinitive).governor();
    boolean verb =
        tree.token(infinitive).tag().equals("VB")
            && tree.edge(infinitive).is("acl")
            && to == noun + 1
            && tree.token(to).tag().equals("TO")
            && tree.edge(noun) != null
            && tree.edge(noun).governor() < 0
            && !tree.has(noun, "cop")
            && !tree.has(noun, "det")
            && !isRanked(noun)
            && !(tree.has(noun, "nummod") && !tree.has(infinitive, "obj"))
            && !PLANS.contains(tree.token(noun).lemma());
    if (verb) {
      tree.attach(-1, infinitive, "root");
      tree.attach(infinitive, noun, "nsubj");
    }
  }

  /** "Five killed and dozens hurt": the dozens were, where the parser has them killed. */
  private void secondSubject(int participle) {
    int noun = participle - 1;
    boolean second =
        noun > 0
            && tree.edge(participle).is("conj")
            && isParticiple(participle)
            && !tree.has(participle, "nsubj")
            && tree.edge(noun) != null
            && tree.edge(noun).is("conj")
            && tree.hangsOn(noun, tree.edge(participle).governor())
            && tree.token(noun).tag().matches("NN.*|CD")
            && tree.isVerb(tree.edge(noun).governor());
    if (second) {
      tree.attach(participle, noun, "nsubj");
    }
  }

  /** "Landslide after heavy rain kills seven": the landslide does, whatever it came after. */
  private void disaster(int verb) {
    int after = tree.dependent(verb, "mark");
    int noun = after - 1;
    int cause = tree.dependent(verb, "nsubj");
    if (cause == noun) {
      cause = verb - 1;
    }
    boolean harms =
        noun >= 0
            && tree.token(after).word().matches("after|amid|following")
            && tree.edge(noun) != null
            && tree.token(noun).tag().startsWith("NN")
            && DISASTERS.contains(tree.token(noun).word().toLowerCase(Locale.ROOT))
            && (tree.hangsOn(noun, verb) || tree.hangsOn(verb, noun))
            && cause > after
            && cause < verb
            && (tree.hangsOn(cause, verb) || tree.hangsOn(cause, noun))
            && !Animacy.isPerson(tree.token(cause).word(), tree.token(cause).tag())
            && tree.token(verb).tag().equals("VBZ")
            && HARMING.contains(tree.token(verb).lemma());
    if (harms) {
      Dependency above = tree.edge(tree.hangsOn(verb, noun) ? noun : verb);
      tree.attach(above.governor(), verb, above.relation());
      tree.attach(verb, noun, "nsubj");
      tree.attach(verb, cause, "obl");
      tree.attach(cause, after, "case");
      for (int i = verb + 1; i < tree.size(); i++) {
        if (tree.hangsOn(i, noun)) {
          tree.attach(verb, i, "dep");
        }
      }
    }
  }

  private void passive(int participle) {
    int subject = tree.dependent(participle, "nsubj");
    boolean passive =
        subject >= 0
            && subject < participle
            && isParticiple(participle)
            && !tree.edge(participle).is("acl")
            && tree.token(subject).tag().matches("NN.*|CD|JJ|DT")
            && lacksObject(participle)
            && (TRANSITIVE.contains(tree.token(participle).lemma()) || isDoneBy(participle));
    if (passive) {
      tree.token(participle).setTag("VBN");
      tree.attach(participle, subject, "nsubj:pass");
    }
  }

  private boolean isParticiple(int verb) {
    return tree.token(verb).tag().matches("VB[ND]")
        && !tree.token(verb).word().equals("stole")
        && !tree.has(verb, "aux");
  }

  private boolean lacksObject(int verb) {
    int object = tree.dependent(verb, "obj");
    return (object < 0 || isPenalty(verb, object))
        && !tree.has(verb, "iobj")
        && !tree.has(verb, "ccomp")
        && !tree.has(verb, "xcomp")
        && !tree.has(verb, "cop");
  }

  /** "Fined 2 million euros", "jailed 12 years". */
  private boolean isPenalty(int verb, int object) {
    return tree.token(verb).lemma().matches("fine|jail|sentence|ban|suspend")
        && object > verb
        && tree.token(object).ner().matches("MONEY|DURATION|DATE");
  }

  /** "Rejected by senate", but not "dropped by 5%", "finished by May" or "won by two goals". */
  private boolean isDoneBy(int verb) {
    int agent = tree.dependent(verb, "obl");
    return agent > verb
        && tree.token(verb).tag().equals("VBN")
        && tree.hasCase(agent, "by")
        && tree.token(agent).tag().matches("NN.*")
        && !tree.has(agent, "nummod")
        && !tree.token(agent).word().matches("%|percent|points?|halves|half|thirds?|quarters?")
        && !tree.token(agent).ner().matches("DATE|TIME|DURATION|PERCENT|MONEY|NUMBER");
  }
}
