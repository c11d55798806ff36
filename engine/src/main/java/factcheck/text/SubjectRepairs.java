package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends who does something and to whom: a noun with a participle that is a clause ("the rebels
 * sparked a row by"), an accusative read as a subject, and what is handed back to somebody.
 */
final class SubjectRepairs {
  private static final ImmutableSet<String> ACCUSATIVES =
      ImmutableSet.of("him", "them", "me", "us");

  private static final ImmutableSet<String> AMONG = ImmutableSet.of("among", "amongst");

  /** Prepositions of a place that may open a sentence with its subject at the end. */
  private static final ImmutableSet<String> WHERE =
      ImmutableSet.of(
          "in", "inside", "on", "under", "beneath", "beside", "behind", "near", "above", "aboard");

  /** Verbs of how something stays in its place; they have no object. */
  private static final ImmutableSet<String> STAYING =
      ImmutableSet.of("lie", "lay", "stand", "sit", "hang", "rest", "kneel", "loom", "stretch");

  private final DraftTree tree;

  private SubjectRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    SubjectRepairs repairs = new SubjectRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.verbOfFragment(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.behindRelative(i);
        repairs.bareSubject(i);
        repairs.accusative(i);
        repairs.whatToDo(i);
        repairs.backTo(i);
        repairs.behindPlace(i);
        repairs.shareIn(i);
        repairs.share(i);
        repairs.beforeTitle(i);
        repairs.gerundOfNext(i);
      }
      if (tree.edge(i) != null) {
        repairs.amongThem(i);
      }
    }
  }

  /**
   * "The rebels sparked a row by": where the parser sees a noun with a participle, and no clause.
   */
  private void verbOfFragment(int verb) {
    int noun = tree.edge(verb).governor();
    boolean participle =
        tree.token(verb).tag().equals("VBN") || tree.token(verb).tag().equals("VBD");
    boolean passive = tree.has(verb, "aux:pass");
    boolean clause =
        participle
            && tree.edge(verb).is("dep")
            && noun < verb
            && tree.edge(noun) != null
            && tree.edge(noun).governor() < 0
            && tree.token(noun).tag().startsWith("NN")
            && !tree.has(verb, "nsubj")
            && !tree.has(noun, "cop")
            && (passive || tree.has(verb, "aux") || tree.dependent(verb, "obj") > verb);
    if (clause) {
      tree.attach(-1, verb, "root");
      tree.attach(verb, noun, passive ? "nsubj:pass" : "nsubj");
    }
  }

  /**
   * "Nurses who had done everything left", "children who slept six hours forgot it": the nurses
   * left, and what stands between belongs to what they had done.
   */
  private void behindRelative(int verb) {
    int between = tree.dependent(verb, "nsubj");
    int clause = between < 0 || between > verb ? -1 : relativeBefore(tree.first(between));
    if (clause < 0 || !tree.showsTense(verb) || tree.has(clause, "obj")) {
      return;
    }
    int noun = tree.edge(clause).governor();
    int above = tree.edge(verb).governor();
    int report = tree.edge(noun).governor();
    boolean inside = above == clause && tree.edge(verb).is("ccomp");
    boolean loose = tree.edge(noun).is("dep") && tree.hangsOn(report, verb);
    boolean quoted =
        inside
            && tree.edge(noun).is("nsubj")
            && report > verb
            && SpeechVerbs.contains(tree.token(report).lemma())
            && tree.hangsOn(report - 1, report)
            && tree.edge(report - 1).is("nsubj");
    if (quoted) {
      tree.attach(report, verb, "ccomp");
    }
    if (quoted || loose) {
      boolean time = "DURATION".equals(tree.token(between).ner());
      tree.attach(clause, between, time ? "obl" : "obj");
      tree.attach(verb, noun, "nsubj");
    }
  }

  /** The relative clause with "who" whose verb is right before a word; -1 for none. */
  private int relativeBefore(int first) {
    int clause = first - 1;
    int who = clause < 0 ? -1 : tree.dependent(clause, "nsubj");
    boolean relative =
        who > 0
            && tree.hangs(clause)
            && tree.edge(clause).relation().equals("acl:relcl")
            && tree.token(who).word().equalsIgnoreCase("who")
            && tree.hangs(tree.edge(clause).governor());
    return relative ? clause : -1;
  }

  /** "A wave hit us", where the parser does not know what the wave is to "hit". */
  private void bareSubject(int noun) {
    int verb = tree.edge(noun).governor();
    if (tree.edge(noun).is("dep")
        && verb == noun + 1
        && tree.token(noun).tag().startsWith("NN")
        && tree.showsTense(verb)
        && !tree.has(verb, "nsubj")) {
      tree.attach(verb, noun, "nsubj");
    }
  }

  /** "Police chief Ann Lee apologised": one person, and not the police besides. */
  private void beforeTitle(int noun) {
    int verb = tree.edge(noun).governor();
    int title = noun + 1;
    int name = title < tree.size() && tree.hangs(title) ? tree.edge(title).governor() : -1;
    boolean office =
        tree.edge(noun).is("nsubj")
            && tree.token(noun).tag().matches("NNS?")
            && name > title
            && (tree.hangsOn(name, verb) && tree.edge(name).is("nsubj")
                || tree.hangsOn(name, noun) && tree.edge(name).relation().matches("dep|appos"))
            && "PERSON".equals(tree.token(name).ner())
            && Mentions.isTitle(tree.token(title).word());
    if (office) {
      tree.attach(verb, name, tree.edge(noun).relation());
      tree.attach(name, noun, "compound");
      tree.attach(name, title, "compound");
    }
  }

  /** "One in six voters", where the parser takes "in" for a word of how many. */
  private void shareIn(int word) {
    int number = tree.edge(word).governor();
    boolean share =
        tree.edge(word).is("advmod")
            && tree.token(word).word().equals("in")
            && number == word + 1
            && tree.hangs(number)
            && tree.edge(number).is("nummod");
    int noun = share ? tree.edge(number).governor() : -1;
    if (share
        && tree.hangs(noun)
        && tree.edge(noun).is("nmod")
        && tree.token(tree.edge(noun).governor()).tag().equals("CD")
        && !tree.has(noun, "case")) {
      tree.attach(noun, word, "case");
    }
  }

  /** "Around two in five voters backed it", where the parser takes two for a time. */
  private void share(int number) {
    int verb = tree.edge(number).governor();
    int whole = tree.dependent(number, "nmod");
    boolean share =
        tree.edge(number).is("obl")
            && tree.token(number).tag().equals("CD")
            && !tree.has(number, "case")
            && number < verb
            && whole > number
            && tree.hasCase(whole, "in")
            && tree.has(whole, "nummod")
            && tree.isVerb(verb)
            && !tree.has(verb, "nsubj");
    if (share) {
      tree.attach(verb, number, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /** "Among the dead were a girl and her mother": they were among them. */
  private void amongThem(int noun) {
    int be = tree.dependent(noun, "cop");
    int place =
        be < 1 ? -1 : tree.above(be - 1, at -> tree.hangsOn(at, noun) || tree.hangsOn(at, be));
    int preposition = place < 0 ? -1 : tree.dependent(place, "case");
    int subject = tree.dependent(noun, "nsubj");
    boolean inverted =
        preposition >= 0
            && preposition < place
            && be < noun
            && (tree.edge(place).is("obl") || subject == place)
            && isWhere(tree.token(preposition).word().toLowerCase(Locale.ROOT), place, noun)
            && tree.token(noun).tag().startsWith("NN")
            && (subject < 0 || subject == place);
    if (!inverted) {
      return;
    }
    Dependency above = tree.edge(noun);
    tree.attach(above.governor(), be, above.relation());
    tree.attach(be, noun, "nsubj");
    tree.attach(be, place, "obl");
  }

  private boolean isWhere(String preposition, int place, int noun) {
    return AMONG.contains(preposition)
        || WHERE.contains(preposition)
            && "O".equals(tree.token(place).ner())
            && (tree.has(noun, "det") || tree.has(noun, "nummod"));
  }

  /** "Beside the altar lay a book": nobody lays it, and the book lies there. */
  private void behindPlace(int noun) {
    int verb = tree.edge(noun).governor();
    boolean inverted =
        tree.edge(noun).is("obj")
            && noun > verb
            && STAYING.contains(tree.token(verb).lemma())
            && !tree.token(verb).word().equals("laid")
            && tree.showsTense(verb)
            && !tree.has(verb, "aux")
            && isBehindPlace(verb);
    if (!inverted) {
      return;
    }
    int place = tree.dependent(verb, "nsubj");
    if (place >= 0) {
      tree.attach(verb, place, "obl");
    }
    tree.attach(verb, noun, "nsubj");
    if (tree.token(verb).word().equals("lay")) {
      tree.retag(verb, "VBD", "lie");
    }
  }

  /** Whether a phrase of place ends right before the verb, and no subject does. */
  private boolean isBehindPlace(int verb) {
    int subject = tree.dependent(verb, "nsubj");
    if (subject >= 0) {
      // "Beside her lay a book", where the parser takes "her" for who lies.
      int preposition = tree.dependent(subject, "case");
      return subject == verb - 1
          && preposition >= 0
          && WHERE.contains(tree.token(preposition).word().toLowerCase(Locale.ROOT));
    }
    for (int i = 0; i < verb; i++) {
      boolean place =
          tree.hangsOn(i, verb)
              && (tree.edge(i).is("obl") && tree.has(i, "case")
                  || tree.edge(i).is("advmod") && tree.has(i, "obl"));
      if (place && tree.isBelow(verb - 1, i)) {
        return true;
      }
    }
    return false;
  }

  /** "It cost millions, and closing it would save some": closing it would. */
  private void gerundOfNext(int gerund) {
    int first = tree.edge(gerund).governor();
    boolean joined =
        gerund > 0
            && tree.edge(gerund).is("conj")
            && tree.token(gerund).tag().equals("VBG")
            && tree.token(gerund - 1).tag().equals("CC")
            && tree.isFinite(first)
            && !tree.token(first).tag().equals("VBG")
            && !tree.has(gerund, "aux")
            && !tree.has(gerund, "nsubj");
    for (int i = gerund + 1; joined && i < tree.size(); i++) {
      int aux = tree.edge(i) == null ? -1 : tree.dependent(i, "aux");
      int start = aux >= 0 ? aux : i;
      if (tree.hangsOn(i, first)
          && tree.edge(i).is("conj")
          && tree.isFinite(i)
          && start > gerund
          && tree.isBelow(start - 1, gerund)
          && !tree.has(i, "nsubj")
          && !tree.has(i, "cc")) {
        tree.attach(i, gerund, "csubj");
        tree.attach(i, gerund - 1, "cc");
        return;
      }
    }
  }

  /** "A call to drop him attracted thousands": "him" is never who does it. */
  private void accusative(int pronoun) {
    Dependency edge = tree.edge(pronoun);
    int before = pronoun - 1;
    if (edge.is("nsubj")
        && before >= 0
        && ACCUSATIVES.contains(tree.token(pronoun).word())
        && tree.token(before).tag().startsWith("VB")
        && tree.edge(before) != null
        && tree.isFinite(edge.governor())
        && !tree.has(before, "obj")) {
      tree.attach(before, pronoun, "obj");
    }
  }

  /** "Did not know what to say": it is said, and says nothing. */
  private void whatToDo(int what) {
    int verb = tree.edge(what).governor();
    int to = what + 1;
    boolean infinitive =
        tree.edge(what).is("nsubj")
            && tree.token(what).tag().equals("WP")
            && to < verb
            && tree.token(to).tag().equals("TO")
            && tree.hangsOn(to, verb)
            && tree.token(verb).tag().equals("VB")
            && !tree.has(verb, "obj")
            && !tree.has(verb, "cop");
    if (infinitive) {
      tree.attach(verb, what, "obj");
    }
  }

  /** "Hand the site back to the owner": the verb is to hand back, and the owner gets it. */
  private void backTo(int adverb) {
    int verb = tree.edge(adverb).governor();
    int object = tree.dependent(verb, "obj");
    boolean particle =
        tree.edge(adverb).is("advmod")
            && tree.token(adverb).word().equals("back")
            && tree.token(verb).tag().startsWith("VB")
            && object > verb
            && object < adverb;
    if (!particle) {
      return;
    }
    tree.attach(verb, adverb, "compound:prt");
    for (int i = adverb + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, adverb) && tree.edge(i).is("obl")) {
        tree.attach(verb, i, "obl");
      }
    }
  }
}
