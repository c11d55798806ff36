package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what the clauses hang on that tell what is said or proven: "said in a report that they had
 * left", "warned voters that taxes would rise".
 */
final class ContentRepairs {
  /** Verbs that name who is told, and then what. */
  private static final ImmutableSet<String> TELLING =
      ImmutableSet.of("tell", "warn", "inform", "remind", "assure", "notify");

  /** What is told, and is nobody who is. */
  private static final ImmutableSet<String> TALES =
      ImmutableSet.of("story", "tale", "joke", "lie", "truth", "secret", "anecdote", "thing");

  /** Verbs of telling somebody "of" something, or of taking it from him. */
  private static final ImmutableSet<String> ACCUSING =
      ImmutableSet.of(
          "accuse", "acquit", "convict", "suspect", "inform", "notify", "warn", "rob", "deprive");

  private final DraftTree tree;

  private ContentRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ContentRepairs repairs = new ContentRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.saidIn(i);
        repairs.ofNoun(i);
        repairs.said(i);
        repairs.reported(i);
        repairs.warnedThat(i);
        repairs.withAll(i);
        repairs.saidWhile(i);
        repairs.alsoSaid(i);
        repairs.accusedOf(i);
      }
    }
  }

  /**
   * "Provided proof that it was safe": the parser hangs a clause on a noun by a verb's relation.
   */
  private void ofNoun(int clause) {
    int noun = tree.edge(clause).governor();
    if (tree.edge(clause).is("ccomp")
        && noun < clause
        && tree.token(noun).tag().startsWith("NN")
        && !tree.has(noun, "cop")
        && !tree.has(noun, "nsubj")
        && tree.dependent(clause, "mark") > noun
        && tree.hangs(noun)) {
      tree.attach(noun, clause, "acl");
    }
  }

  /** "Said in a report that they had left": the report is where it was said. */
  private void saidIn(int clause) {
    Dependency edge = tree.edge(clause);
    int place = edge.governor();
    boolean told =
        (edge.is("ccomp") || edge.is("acl"))
            && place + 1 < clause
            && tree.token(place).tag().startsWith("NN")
            && tree.edge(place + 1) != null
            && tree.edge(place + 1).governor() == clause
            && tree.token(place + 1).tag().equals("IN")
            && tree.token(place + 1).word().equalsIgnoreCase("that")
            && tree.hangs(place)
            && tree.edge(place).is("obl")
            && SpeechVerbs.contains(tree.token(tree.edge(place).governor()).lemma())
            && !tree.has(tree.edge(place).governor(), "ccomp")
            && (tree.hasCase(place, "in")
                || tree.hasCase(place, "on")
                || tree.hasCase(place, "at"));
    if (told) {
      tree.attach(tree.edge(place).governor(), clause, "ccomp");
      tree.attach(clause, place + 1, "mark");
    }
  }

  /**
   * "Said that Lee had left, an account that": a "that" right after a speech verb opens what is
   * said.
   */
  private void reported(int clause) {
    int that = tree.dependent(clause, "mark");
    boolean opened =
        tree.edge(clause).is("dep")
            && that > 0
            && tree.token(that).word().equalsIgnoreCase("that")
            && SpeechVerbs.contains(tree.token(that - 1).lemma())
            && tree.token(that - 1).tag().startsWith("VB")
            && !tree.isBelow(that - 1, clause);
    if (opened) {
      tree.attach(that - 1, clause, "ccomp");
    }
  }

  /** "Said after casting his ballot that he would go": what he said. */
  private void saidWhile(int clause) {
    int deed = tree.edge(clause).governor();
    boolean below =
        tree.edge(clause).is("ccomp")
            && deed >= 0
            && deed < clause
            && tree.hangs(deed)
            && tree.edge(deed).is("advcl")
            && tree.token(deed).tag().equals("VBG")
            && !SpeechVerbs.contains(tree.token(deed).lemma())
            && tree.dependent(clause, "mark") > deed;
    int saying = below ? tree.edge(deed).governor() : -1;
    if (below
        && saying < deed
        && SpeechVerbs.contains(tree.token(saying).lemma())
        && !tree.has(saying, "ccomp")) {
      tree.attach(saying, clause, "ccomp");
    }
  }

  /** "Accused the West of meddling": no part of the West. */
  private void accusedOf(int deed) {
    int somebody = tree.edge(deed).governor();
    boolean deedOf =
        tree.edge(deed).is("nmod")
            && tree.hasCase(deed, "of")
            && tree.hangs(somebody)
            && tree.edge(somebody).relation().equals("obj")
            && somebody < deed
            && deed == somebody + 2;
    int verb = deedOf ? tree.edge(somebody).governor() : -1;
    boolean accused =
        verb >= 0
            && verb < somebody
            && ACCUSING.contains(tree.token(verb).lemma())
            && (tree.token(verb).lemma().equals("accuse")
                || tree.token(somebody).tag().matches("PRP|NNPS?"));
    if (accused) {
      tree.attach(verb, deed, "obl");
    }
  }

  /** "Told members that he had won a seat": with the seat, a "that" is no object of it. */
  private void withAll(int clause) {
    int that = tree.dependent(clause, "obj");
    int subject = tree.dependent(clause, "nsubj");
    boolean opens =
        tree.edge(clause).is("ccomp")
            && that >= 0
            && tree.token(that).word().equalsIgnoreCase("that")
            && that < subject
            && subject < clause
            && tree.edge(clause).governor() < that
            && tree.isVerb(tree.edge(clause).governor());
    boolean another = false;
    for (int i = clause + 1; opens && i < tree.size(); i++) {
      another |= tree.hangsOn(i, clause) && tree.edge(i).relation().equals("obj");
    }
    if (another) {
      tree.retag(that, "IN", "that");
      tree.attach(clause, that, "mark");
    }
  }

  /** "Warned voters that taxes would rise": what they are told, and no clause about them. */
  private void warnedThat(int clause) {
    int noun = tree.edge(clause).governor();
    int that = tree.first(clause);
    boolean told =
        tree.edge(clause).relation().equals("acl:relcl")
            && noun >= 0
            && noun < that
            && that < clause
            && tree.token(that).word().equalsIgnoreCase("that")
            && tree.hangsOn(that, clause)
            && tree.isBelow(that - 1, noun)
            && tree.has(clause, "nsubj")
            && tree.hangs(noun)
            && tree.edge(noun).is("obj")
            && SpeechVerbs.contains(tree.token(tree.edge(noun).governor()).lemma())
            && (tree.edge(that).is("dep") || isToldToSomebody(noun, that, clause));
    if (told) {
      tree.attach(tree.edge(noun).governor(), clause, "ccomp");
      tree.retag(that, "IN", "that");
      tree.attach(clause, that, "mark");
    }
  }

  /**
   * "Told a rally that voters had feared losing jobs": the clause lacks nothing that the rally
   * could be, as "told a story that they had heard" does.
   */
  private boolean isToldToSomebody(int noun, int that, int clause) {
    int gerund = tree.dependent(clause, "xcomp");
    boolean complete =
        gerund > clause && tree.token(gerund).tag().equals("VBG")
            || tree.has(clause, "ccomp")
            || hasOtherObject(clause, that);
    return complete
        && tree.edge(that).is("obj")
        && TELLING.contains(tree.token(tree.edge(noun).governor()).lemma())
        && !TALES.contains(tree.token(noun).lemma());
  }

  private boolean hasOtherObject(int clause, int that) {
    for (int i = clause + 1; i < tree.size(); i++) {
      if (i != that && tree.hangsOn(i, clause) && tree.edge(i).is("obj")) {
        return true;
      }
    }
    return false;
  }

  /** "Said it was slow but that it was safe": both are said. */
  private void alsoSaid(int clause) {
    int that = tree.dependent(clause, "mark");
    int verb = tree.edge(clause).governor();
    boolean beside =
        tree.edge(clause).is("conj")
            && that > 0
            && tree.token(that).word().equals("that")
            && tree.token(that - 1).tag().equals("CC")
            && !SpeechVerbs.contains(tree.token(verb).lemma());
    for (int i = that - 1; beside && i > verb; i--) {
      int said = tree.dependent(i, "ccomp");
      if (said > i
          && said < that
          && SpeechVerbs.contains(tree.token(i).lemma())
          && tree.isBelow(i, verb)) {
        tree.attach(said, clause, "conj");
        return;
      }
    }
  }

  /** A clause that hangs on a speech verb by no known relation is what is said. */
  private void said(int clause) {
    Dependency edge = tree.edge(clause);
    if (edge.is("dep")
        && edge.governor() < clause
        && tree.has(clause, "nsubj")
        && tree.isFinite(clause)
        && SpeechVerbs.contains(tree.token(edge.governor()).lemma())) {
      tree.attach(edge.governor(), clause, "ccomp");
    }
  }
}
