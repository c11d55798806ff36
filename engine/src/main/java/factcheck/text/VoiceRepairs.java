package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;

/**
 * Mends who does it and who suffers it, where the parser's relations contradict the form of the
 * verb: "was closed" is a passive, "has been living" is none.
 */
final class VoiceRepairs {
  /** Verbs whose passive has an object: "she's given a prize", "he's called a liar". */
  static final ImmutableSet<String> DOUBLE =
      ImmutableSet.of(
          "give", "offer", "send", "award", "grant", "hand", "show", "pay", "teach", "tell", "ask",
          "call", "name", "dub", "appoint", "elect", "make", "deny", "charge", "fine", "set");

  private static final ImmutableSet<String> CONTRACTED = ImmutableSet.of("'s", "’s");

  /** What one makes: "was shown a film by Ann Lee". */
  private static final ImmutableSet<String> WORKS =
      ImmutableSet.of(
          "film",
          "book",
          "novel",
          "song",
          "painting",
          "picture",
          "report",
          "article",
          "letter",
          "speech",
          "statement",
          "play",
          "poem",
          "story",
          "study",
          "album",
          "essay",
          "column",
          "video",
          "photograph",
          "paper",
          "message",
          "note",
          "attack",
          "decision",
          "visit");

  /** Verbs of what somebody lives to see done. */
  private static final ImmutableSet<String> SEEING =
      ImmutableSet.of("see", "watch", "hear", "have", "get", "find");

  /** Particles that are prepositions before a noun. */
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("off", "in", "on", "over", "through", "along", "around", "across");

  private final DraftTree tree;

  private VoiceRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    VoiceRepairs repairs = new VoiceRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) == null) {
        continue;
      }
      switch (tree.token(i).tag()) {
        case "VBN" -> {
          repairs.passive(i);
          repairs.gapped(i);
          repairs.agent(i);
          repairs.agentOfTime(i);
          repairs.agentOfBan(i);
          repairs.seenDone(i);
          repairs.behindParticle(i);
        }
        case "VBG" -> repairs.active(i);
        default -> {}
      }
    }
  }

  private void passive(int participle) {
    int be = nearestAuxiliary(participle);
    if (isBe(participle)) {
      // "There's been no word": nothing is done to anybody.
      tree.relabel(participle, "aux:pass", "aux");
      tree.relabel(participle, "nsubj:pass", "nsubj");
      return;
    }
    if (isContracted(participle)) {
      return;
    }
    if (be >= 0 && tree.token(be).lemma().equals("have") && !tree.has(participle, "aux:pass")) {
      // "Than the bank had forecast": the bank did.
      tree.relabel(participle, "nsubj:pass", "nsubj");
    }
    if (be < 0
        || !isBe(be)
        || tree.token(participle).lemma().equals("go")
        || tree.has(participle, "aux:pass")) {
      return;
    }
    tree.attach(participle, be, "aux:pass");
    tree.relabel(participle, "nsubj", "nsubj:pass");
  }

  /** "It's transformed the town": "it has", since something is what it transformed. */
  private boolean isContracted(int participle) {
    int auxiliary = tree.dependent(participle, "aux:pass");
    int object = tree.dependent(participle, "obj");
    boolean contracted =
        auxiliary >= 0
            && CONTRACTED.contains(tree.token(auxiliary).word())
            && object > participle
            && tree.first(object) == participle + 1
            && !DOUBLE.contains(tree.token(participle).lemma());
    if (contracted) {
      tree.attach(participle, auxiliary, "aux");
      tree.relabel(participle, "nsubj:pass", "nsubj");
    }
    return contracted;
  }

  /** "Roads were blocked, shops closed and meetings banned": "were" stands for all. */
  private void gapped(int participle) {
    if (!tree.hangs(participle)
        || !tree.edge(participle).is("conj")
        || !isGapped(participle)
        || !tree.has(passiveAbove(participle), "aux:pass")) {
      return;
    }
    tree.relabel(participle, "nsubj", "nsubj:pass");
    int before = tree.edge(participle).governor();
    if (tree.hangs(before) && tree.edge(before).is("conj") && isGapped(before)) {
      tree.token(before).setTag("VBN");
      tree.relabel(before, "nsubj", "nsubj:pass");
    }
  }

  /** Whether a clause has a subject and a verb alone. */
  private boolean isGapped(int verb) {
    return tree.has(verb, "nsubj")
        && !tree.has(verb, "aux")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "xcomp")
        && !tree.has(verb, "ccomp");
  }

  /** The first verb of the row that the verb stands in. */
  private int passiveAbove(int verb) {
    int at = verb;
    for (int steps = 0;
        tree.hangs(at) && tree.edge(at).is("conj") && steps < tree.size();
        steps++) {
      at = tree.edge(at).governor();
    }
    return at;
  }

  /** "Was shown a card by referee Ann Lee": she showed it, and is no part of the card. */
  private void agent(int participle) {
    int object = tree.dependent(participle, "obj");
    if (object < participle || !tree.has(participle, "aux:pass")) {
      return;
    }
    for (int i = object + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, object)
          && tree.edge(i).is("nmod")
          && tree.hasCase(i, "by")
          && !WORKS.contains(tree.token(object).lemma())) {
        tree.attach(participle, i, "obl");
      }
    }
  }

  /** "Was seized at 6 a.m. by masked men": they seized it, and no time is by anybody. */
  private void agentOfTime(int participle) {
    boolean passive = tree.has(participle, "aux:pass") || tree.isReduced(participle);
    for (int i = participle + 1; passive && i < tree.size(); i++) {
      int time = tree.hangs(i) ? tree.edge(i).governor() : -1;
      boolean agent =
          time > participle
              && tree.edge(i).is("nmod")
              && tree.hasCase(i, "by")
              && !String.valueOf(tree.token(i).ner()).matches("DATE|TIME")
              && tree.hangsOn(time, participle)
              && String.valueOf(tree.token(time).ner()).matches("DATE|TIME");
      if (agent) {
        tree.attach(participle, i, "obl");
      }
    }
  }

  /** "Was barred from selling tickets by the council": it barred, and sells none. */
  private void agentOfBan(int participle) {
    for (int i = participle + 1; tree.has(participle, "aux:pass") && i < tree.size(); i++) {
      int deed = tree.hangs(i) ? tree.edge(i).governor() : -1;
      boolean agent =
          deed > participle
              && tree.edge(i).is("obl")
              && tree.hasCase(i, "by")
              && tree.hangsOn(deed, participle)
              && tree.token(deed).tag().equals("VBG")
              && tree.token(deed - 1).word().equals("from")
              && isSomebody(i);
      if (agent) {
        tree.attach(participle, i, "obl");
      }
    }
  }

  private boolean isSomebody(int noun) {
    CoreLabel token = tree.token(noun);
    return String.valueOf(token.ner()).matches("PERSON|ORGANIZATION")
        || Animacy.isPerson(token.word(), token.tag())
        || Agreement.isCollective(token.lemma());
  }

  /** "Saw their rents raised", "had its budget cut": nobody says who did it. */
  private void seenDone(int participle) {
    int verb = tree.edge(participle).governor();
    boolean done =
        verb >= 0
            && tree.edge(participle).relation().matches("[cx]comp")
            && SEEING.contains(tree.token(verb).lemma())
            && tree.has(participle, "nsubj")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "aux:pass")
            && !tree.has(participle, "mark")
            && !tree.has(participle, "obj");
    if (done) {
      tree.relabel(participle, "nsubj", "nsubj:pass");
    }
  }

  /**
   * "Was swept off a bridge": a passive has no object, and the bridge is where it was swept off.
   */
  private void behindParticle(int participle) {
    int particle = participle + 1;
    int object = tree.dependent(participle, "obj");
    int noun = object > particle ? object : tree.dependent(participle, "obl");
    boolean place =
        noun > particle
            && tree.has(participle, "aux:pass")
            && !DOUBLE.contains(tree.token(participle).lemma())
            && tree.token(particle).tag().equals("RP")
            && PREPOSITIONS.contains(tree.token(particle).word())
            && tree.edge(noun).relation().matches("obj|obl")
            && !tree.has(noun, "case")
            && (tree.hangsOn(particle, participle) && tree.first(noun) == particle + 1
                || tree.hangsOn(particle, noun))
            && !isMeasure(noun);
    if (place) {
      tree.retag(particle, "IN", tree.token(particle).word());
      tree.attach(participle, noun, "obl");
      tree.attach(noun, particle, "case");
    }
  }

  /** "Called off two days early", "written off three times": for how long, how often, how far. */
  private boolean isMeasure(int noun) {
    return switch (String.valueOf(tree.token(noun).ner())) {
      case "DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT" -> true;
      default ->
          tree.token(noun).word().equals("times")
              || tree.token(noun)
                  .lemma()
                  .matches("moment|second|minute|hour|day|week|month|year|decade|season|weekend");
    };
  }

  private void active(int gerund) {
    boolean being = false;
    for (int i = 0; i < gerund; i++) {
      being |= tree.hangsOn(i, gerund) && tree.token(i).word().equalsIgnoreCase("being");
    }
    if (!being) {
      tree.relabel(gerund, "cop", "aux");
      tree.relabel(gerund, "nsubj:pass", "nsubj");
      tree.relabel(gerund, "aux:pass", "aux");
    }
  }

  /** The auxiliary right before the verb, adverbs between them left out; -1 for none. */
  private int nearestAuxiliary(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("aux")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBe(int token) {
    return tree.token(token).lemma().equals("be");
  }
}
