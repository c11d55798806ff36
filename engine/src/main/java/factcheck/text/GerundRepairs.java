package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/**
 * Mends words in "-ing" of which the parser does not see whether they are nouns or verbs: "freeze
 * hiring" and "fever and vomiting" have nouns, "denied bombing a market" and "priming the pump has
 * a history" verbs with an object.
 */
final class GerundRepairs {
  /** Verbs of what is done to an activity, none of which has another's deed below it. */
  private static final ImmutableSet<String> LIMITING =
      ImmutableSet.of(
          "freeze",
          "suspend",
          "halt",
          "pause",
          "resume",
          "curb",
          "restrict",
          "limit",
          "boost",
          "reduce",
          "increase",
          "expand",
          "slow",
          "disrupt",
          "hamper");

  private final DraftTree tree;

  private GerundRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    GerundRepairs repairs = new GerundRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.ailment(i);
        repairs.activity(i);
        repairs.objectOfGerund(i);
        repairs.deniedDeed(i);
        repairs.ofNoun(i);
      }
    }
  }

  /** "Fever, vomiting, diarrhea": nobody vomits. */
  private void ailment(int gerund) {
    Dependency edge = tree.edge(gerund);
    if (tree.token(gerund).tag().equals("VBG")
        && (edge.is("conj") || edge.is("obj"))
        && tree.token(edge.governor()).tag().startsWith(edge.is("conj") ? "NN" : "V")
        && isBare(gerund)) {
      tree.retag(gerund, "NN", tree.token(gerund).word().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether nothing but a comma or a conjunction hangs on the word. */
  private boolean isBare(int token) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, token) && !tree.edge(i).is("punct") && !tree.edge(i).is("cc")) {
        return false;
      }
    }
    return true;
  }

  /** "Will freeze hiring in Varde": what is frozen, and nobody hires. */
  private void activity(int gerund) {
    int verb = tree.edge(gerund).governor();
    boolean activity =
        tree.token(gerund).tag().equals("VBG")
            && tree.edge(gerund).is("xcomp")
            && verb == gerund - 1
            && LIMITING.contains(tree.token(verb).lemma())
            && !tree.has(verb, "obj")
            && !tree.has(gerund, "obj")
            && !tree.has(gerund, "ccomp")
            && !tree.has(gerund, "xcomp")
            && !tree.has(gerund, "compound:prt");
    if (!activity) {
      return;
    }
    tree.retag(gerund, "NN", tree.token(gerund).word().toLowerCase(Locale.ROOT));
    tree.attach(verb, gerund, "obj");
    for (int i = gerund + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, gerund)) {
        boolean part = tree.edge(i).relation().equals("obl") && "O".equals(tree.token(i).ner());
        tree.attach(part ? gerund : verb, i, part ? "nmod" : tree.edge(i).relation());
      }
    }
  }

  /** "Priming the pump has a history", where the parser sees two subjects. */
  private void objectOfGerund(int noun) {
    Dependency edge = tree.edge(noun);
    int last = tree.first(noun) - 1;
    int gerund = last > 0 && tree.token(last).tag().equals("RP") ? last - 1 : last;
    boolean object =
        edge.is("nsubj")
            && gerund >= 0
            && isGerund(gerund)
            && tree.hangsOn(gerund, edge.governor())
            && (tree.edge(gerund).is("nsubj") || tree.edge(gerund).is("csubj"))
            && noun < edge.governor();
    if (object) {
      tree.attach(edge.governor(), gerund, "csubj");
      tree.attach(gerund, noun, "obj");
      if (last > gerund) {
        tree.attach(gerund, last, "compound:prt");
      }
      tree.retag(gerund, "VBG", Morphology.lemmaStatic(tree.token(gerund).word(), "VBG", true));
    }
  }

  /** Whether it is one, though its capital may have made a noun of it. */
  private boolean isGerund(int word) {
    return tree.token(word).tag().equals("VBG")
        || word == 0
            && tree.token(word).tag().startsWith("NN")
            && tree.token(word).word().endsWith("ing")
            && tree.token(1).tag().matches("DT|PRP\\$|RP");
  }

  /** "Are at risk of having a stroke": the risk is of that, and nobody has one yet. */
  private void ofNoun(int gerund) {
    int noun = tree.edge(gerund).governor();
    int of = tree.dependent(gerund, "mark");
    boolean ofNoun =
        tree.edge(gerund).is("advcl")
            && tree.token(gerund).tag().equals("VBG")
            && noun >= 0
            && of == noun + 1
            && tree.token(of).word().equals("of")
            && tree.token(noun).tag().startsWith("NN");
    if (ofNoun) {
      tree.attach(noun, gerund, "acl");
    }
  }

  /** "Denied bombing a market": two objects, of which the first is what they did. */
  private void deniedDeed(int deed) {
    int verb = tree.edge(deed).governor();
    boolean gerund =
        tree.edge(deed).relation().matches("i?obj")
            && deed == verb + 1
            && tree.token(deed).word().endsWith("ing")
            && tree.token(verb).lemma().matches("deny|admit|avoid|consider|stop|regret|suggest");
    int object = gerund ? objectBehind(deed, verb) : -1;
    if (object > deed) {
      tree.retag(deed, "VBG", Morphology.lemmaStatic(tree.token(deed).word(), "VBG", true));
      tree.attach(verb, deed, "xcomp");
      tree.attach(deed, object, "obj");
    }
  }

  /** The object of the verb that stands behind the word; -1 for none. */
  private int objectBehind(int word, int verb) {
    for (int i = word + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("obj")) {
        return i;
      }
    }
    return -1;
  }
}
