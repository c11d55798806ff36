package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what "which" stands for behind a comma, where the verb tells: "work on the dam, which has
 * been suspended" suspends no dam, "the airport in Varde, which reopened" opens no town, and "lost
 * all we fought for, which is a sign of" is about no noun at all.
 */
final class WhichRepairs {
  /** What people do for a time. */
  private static final ImmutableSet<String> ACTIVITIES =
      ImmutableSet.of(
          "work",
          "test",
          "talk",
          "negotiation",
          "search",
          "trial",
          "hearing",
          "inquiry",
          "enquiry",
          "investigation",
          "study",
          "construction",
          "excavation",
          "production",
          "operation",
          "training",
          "drilling",
          "dig",
          "repair",
          "analysis",
          "survey",
          "review");

  /** What is done with an activity, and with no thing or place. */
  private static final ImmutableSet<String> PURSUING =
      ImmutableSet.of(
          "suspend", "resume", "postpone", "adjourn", "halt", "conduct", "carry", "interrupt");

  private static final ImmutableSet<String> FACILITIES =
      ImmutableSet.of(
          "airport",
          "airfield",
          "base",
          "bridge",
          "brewery",
          "cinema",
          "clinic",
          "dam",
          "embassy",
          "factory",
          "hospital",
          "hotel",
          "library",
          "mill",
          "mine",
          "museum",
          "nursery",
          "plant",
          "prison",
          "quarry",
          "refinery",
          "reactor",
          "restaurant",
          "school",
          "shipyard",
          "shop",
          "smelter",
          "stadium",
          "station",
          "store",
          "terminal",
          "theatre",
          "theater",
          "tunnel",
          "warehouse",
          "zoo");

  /** What is done to such a building, or what it does, and no town. */
  private static final ImmutableSet<String> RUNNING =
      ImmutableSet.of(
          "close",
          "open",
          "reopen",
          "shut",
          "build",
          "demolish",
          "refurbish",
          "renovate",
          "inaugurate",
          "operate",
          "own");

  /** What a whole deed is to somebody. */
  private static final ImmutableSet<String> VERDICTS =
      ImmutableSet.of(
          "sign",
          "reason",
          "result",
          "proof",
          "relief",
          "shame",
          "surprise",
          "mistake",
          "pity",
          "disappointment",
          "rarity");

  private final DraftTree tree;

  private WhichRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    WhichRepairs repairs = new WhichRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.edge(i).relation().equals("acl:relcl")) {
        repairs.noun(i);
        repairs.body(i);
        repairs.whole(i);
        repairs.denied(i);
      }
    }
  }

  private void noun(int clause) {
    int name = tree.edge(clause).governor();
    boolean candidate =
        isBehindComma(which(clause)) && tree.hangs(name) && tree.edge(name).is("nmod");
    int above = candidate ? tree.edge(name).governor() : -1;
    boolean other =
        candidate
            && above < name
            && tree.token(above).tag().matches("NNS?")
            && tree.edge(above) != null
            && (isActivity(above, name, clause) || isFacility(above, name, clause));
    if (other) {
      tree.attach(above, clause, "acl:relcl");
    }
  }

  /** "The Serum Company of Varde, which": the company, where both are one name. */
  private void body(int clause) {
    int place = tree.edge(clause).governor();
    boolean candidate =
        isBehindComma(which(clause))
            && place == which(clause) - 2
            && tree.hangs(place)
            && tree.edge(place).is("nmod")
            && tree.hasCase(place, "of")
            && tree.token(place).tag().equals("NNP");
    int body = candidate ? tree.edge(place).governor() : -1;
    if (body >= 0
        && body == place - 2
        && body > 0
        && Character.isUpperCase(tree.token(body).word().codePointAt(0))
        && !"PERSON".equals(tree.token(body).ner())) {
      tree.attach(body, clause, "acl:relcl");
    }
  }

  private boolean isActivity(int above, int name, int clause) {
    return ACTIVITIES.contains(tree.token(above).lemma())
        && !ACTIVITIES.contains(tree.token(name).lemma())
        && PURSUING.contains(tree.token(verb(clause)).lemma())
        && (isPassive(verb(clause)) || !tree.has(verb(clause), "obj"));
  }

  private boolean isFacility(int above, int name, int clause) {
    boolean place =
        tree.token(name).tag().equals("NNP")
            && (tree.hasCase(name, "in") || tree.hasCase(name, "near"));
    String verb = tree.token(clause).lemma();
    return place
        && FACILITIES.contains(tree.token(above).lemma())
        && (verb.equals("employ")
            || RUNNING.contains(verb) && (isPassive(clause) || !tree.has(clause, "obj")));
  }

  private boolean isPassive(int clause) {
    return tree.has(clause, "aux:pass");
  }

  /** "Which are to be held": the verb below says what is done. */
  private int verb(int clause) {
    int below = tree.token(clause).lemma().equals("be") ? tree.dependent(clause, "xcomp") : -1;
    return below < 0 ? clause : below;
  }

  /** "We got all we came for, which is a sign of a fair deal": getting it is. */
  private void whole(int clause) {
    int which = which(clause);
    boolean judged =
        isBehindComma(which)
            && VERDICTS.contains(tree.token(clause).lemma())
            && tree.has(clause, "cop")
            && (!tree.token(which - 2).tag().matches("NN.*|CD|JJ.*|POS|''")
                || "DATE".equals(tree.token(which - 2).ner()));
    int verb = judged ? tree.above(tree.edge(clause).governor(), this::isStatement) : -1;
    if (verb >= 0) {
      tree.attach(verb, clause, "parataxis");
      tree.attach(clause, which, "dep");
    }
  }

  /** "Told them that he was made to sign papers, which the bank denies": no papers are denied. */
  private void denied(int clause) {
    int which = tree.dependent(clause, "obj");
    int noun = tree.edge(clause).governor();
    boolean denied =
        tree.token(clause).lemma().equals("deny")
            && which == noun + 2
            && isBehindComma(which)
            && tree.token(which).word().equalsIgnoreCase("which")
            && tree.token(noun).tag().equals("NNS")
            && Animacy.isThing(tree.token(noun).word(), "NNS");
    int said = denied ? tree.above(noun, at -> tree.hangs(at) && tree.edge(at).is("ccomp")) : -1;
    int speech = said < 0 ? -1 : tree.edge(said).governor();
    if (speech >= 0 && SpeechVerbs.contains(tree.token(speech).lemma())) {
      tree.attach(speech, clause, "parataxis");
      tree.attach(clause, which, "dep");
    }
  }

  private boolean isStatement(int token) {
    return tree.isVerb(token)
        && tree.has(token, "nsubj")
        && !tree.edge(token).relation().equals("acl:relcl");
  }

  private int which(int clause) {
    int subject = tree.dependent(clause, "nsubj");
    boolean which =
        subject > 1 && tree.token(subject).word().toLowerCase(Locale.ROOT).equals("which");
    return which ? subject : -1;
  }

  private boolean isBehindComma(int which) {
    return which > 1 && tree.isComma(which - 1);
  }
}
