package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what a relative clause says something of: "who" is no time and "which" no person, and the
 * noun agrees with the verb ("advice for parents that rings true" rings).
 */
final class RelativeRepairs {
  /** Verbs of what is done with a claim. */
  private static final ImmutableSet<String> DENYING =
      ImmutableSet.of("deny", "reject", "dispute", "dismiss", "refute", "contest");

  private static final ImmutableSet<String> CALLING = ImmutableSet.of("call", "label", "brand");

  private static final ImmutableSet<String> CLAIMS =
      ImmutableSet.of("claim", "charge", "allegation", "accusation", "assertion", "suggestion");

  private static final ImmutableSet<String> COLLECTIVES =
      ImmutableSet.of(
          "team", "group", "crew", "panel", "delegation", "family", "couple", "pair", "coalition");

  private final DraftTree tree;

  private RelativeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    RelativeRepairs repairs = new RelativeRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.pronoun(i);
        repairs.stray(i);
        repairs.beside(i);
        repairs.person(i);
        repairs.bareTime(i);
        repairs.restrictive(i);
        repairs.nameBefore(i);
        repairs.number(i);
        repairs.goingOn(i);
        repairs.beyond(i);
        repairs.rejected(i);
      }
    }
  }

  /** "A claim that they reject": a pronoun, whatever the tagger takes it for. */
  private void pronoun(int that) {
    boolean pronoun =
        tree.token(that).tag().equals("IN")
            && tree.token(that).word().equals("that")
            && (tree.edge(that).is("obj") || tree.edge(that).is("nsubj"))
            && tree.hangs(tree.edge(that).governor())
            && tree.edge(tree.edge(that).governor()).relation().equals("acl:relcl");
    if (pronoun) {
      tree.retag(that, "WDT", "that");
    }
  }

  /** "Asked for his resignation, which led to a meeting": of the noun before the comma. */
  private void stray(int clause) {
    int which = tree.dependent(clause, "nsubj");
    int noun = which - 2;
    boolean stray =
        noun >= 0
            && (tree.edge(clause).is("ccomp") || tree.edge(clause).is("xcomp"))
            && tree.edge(clause).governor() < which
            && tree.token(which).tag().equals("WDT")
            && tree.token(which).word().equalsIgnoreCase("which")
            && tree.token(which - 1).word().equals(",")
            && isNoun(noun)
            && !isPerson(noun)
            && !tree.isBelow(noun, clause);
    if (stray) {
      tree.attach(noun, clause, "acl:relcl");
    }
  }

  /** "A scheme that, it is said, nobody likes", where the parser sets the clause beside. */
  private void beside(int clause) {
    int object = tree.dependent(clause, "obj");
    int subject = tree.dependent(clause, "nsubj");
    int that = object >= 0 && object < clause ? object : subject;
    boolean beside =
        that > 0
            && tree.edge(clause).is("parataxis")
            && tree.token(that).tag().equals("WDT")
            && isNoun(that - 1)
            && !tree.isBelow(that - 1, clause);
    if (beside) {
      tree.attach(that - 1, clause, "acl:relcl");
    }
  }

  /** "Visitors each year who", "a man from Oslo who": neither years nor towns take part. */
  private void person(int clause) {
    int who = tree.dependent(clause, "nsubj");
    int noun = tree.edge(clause).governor();
    if (!tree.edge(clause).relation().equals("acl:relcl")
        || who < 0
        || !tree.token(who).word().equalsIgnoreCase("who")
        || !isTime(noun) && !(isPlace(noun) && !isOfPerson(noun)) && !isThing(noun)) {
      membersOf(noun, clause, who);
      return;
    }
    for (int i = noun - 1; i >= 0; i--) {
      if (isNoun(i)
          && !isTime(i)
          && !isPlace(i)
          && mayBeWho(i, noun)
          && tree.edge(i) != null
          && !tree.isBelow(i, noun)) {
        tree.attach(i, clause, "acl:relcl");
        if (tree.edge(noun).is("obj")) {
          tree.attach(tree.edge(noun).governor(), noun, "obl");
        }
        return;
      }
    }
  }

  /** "Played a recording on air Monday night that shows so": the recording does. */
  private void bareTime(int clause) {
    int that = tree.dependent(clause, "nsubj");
    int time = tree.edge(clause).governor();
    boolean bare =
        tree.edge(clause).relation().equals("acl:relcl")
            && that > time
            && tree.token(that).tag().equals("WDT")
            && isTime(time)
            && !tree.has(time, "det")
            && !tree.has(time, "case")
            && tree.hangs(time)
            && tree.edge(time).is("obl");
    int object = bare ? tree.dependent(tree.edge(time).governor(), "obj") : -1;
    if (object >= 0 && object < time) {
      tree.attach(object, clause, "acl:relcl");
    }
  }

  /** "Sources within the firm, who have seen it": they have, and not the firm. */
  private void membersOf(int noun, int clause, int who) {
    boolean members =
        tree.edge(clause).relation().equals("acl:relcl")
            && who > noun
            && tree.token(who).word().equalsIgnoreCase("who")
            && "ORGANIZATION".equals(tree.token(noun).ner())
            && tree.edge(noun) != null
            && tree.edge(noun).is("nmod")
            && isPlural(tree.edge(noun).governor());
    if (members) {
      tree.attach(tree.edge(noun).governor(), clause, "acl:relcl");
    }
  }

  /** "An e-mail from Orlo that said so": no name needs a "that" to be told from another. */
  private void restrictive(int clause) {
    int that = tree.dependent(clause, "nsubj");
    int name = tree.edge(clause).governor();
    boolean restrictive =
        tree.edge(clause).relation().equals("acl:relcl")
            && that == name + 1
            && tree.token(that).word().equalsIgnoreCase("that")
            && tree.token(name).tag().equals("NNP")
            && !tree.has(name, "det")
            && tree.hangs(name)
            && tree.edge(name).is("nmod")
            && tree.token(tree.edge(name).governor()).tag().startsWith("NN")
            && !tree.token(tree.edge(name).governor()).tag().startsWith("NNP");
    if (restrictive) {
      tree.attach(tree.edge(name).governor(), clause, "acl:relcl");
    }
  }

  /** "Accused them of theft, a claim that they reject": they reject the claim. */
  private void rejected(int clause) {
    int noun = tree.edge(clause).governor();
    int that = tree.dependent(clause, "mark");
    boolean relative =
        (tree.edge(clause).is("acl") || tree.edge(clause).is("ccomp"))
            && noun >= 0
            && noun < clause
            && CLAIMS.contains(tree.token(noun).lemma())
            && that == noun + 1
            && tree.token(that).word().equalsIgnoreCase("that")
            && (DENYING.contains(tree.token(clause).lemma())
                || CALLING.contains(tree.token(clause).lemma()) && tree.has(clause, "xcomp"))
            && tree.has(clause, "nsubj")
            && !tree.has(clause, "aux:pass")
            && !tree.has(clause, "obj")
            && !tree.has(clause, "ccomp");
    if (relative) {
      tree.attach(noun, clause, "acl:relcl");
      tree.retag(that, "WDT", "that");
      tree.attach(clause, that, "obj");
    }
  }

  /** "Sentenced Friis, whose articles had angered them, to two years": they sentenced him to it. */
  private void beyond(int place) {
    int clause = tree.edge(place).governor();
    int comma = tree.first(place) - 1;
    boolean candidate =
        tree.edge(place).is("obl")
            && clause < comma
            && tree.isComma(comma)
            && tree.hangs(clause)
            && tree.edge(clause).relation().equals("acl:relcl")
            && tree.isComma(tree.edge(clause).governor() + 1);
    int noun = candidate ? tree.edge(clause).governor() : -1;
    boolean other =
        candidate
            && tree.hangs(noun)
            && (tree.edge(noun).is("obj") || tree.edge(noun).relation().equals("nsubj:pass"))
            && tree.isVerb(tree.edge(noun).governor())
            && tree.edge(noun).governor() < place;
    if (other) {
      tree.attach(tree.edge(noun).governor(), place, "obl");
    }
  }

  /** "Met with anger in Norway, which faces cuts": Norway faces them. */
  private void nameBefore(int clause) {
    int which = tree.dependent(clause, "nsubj");
    int noun = tree.edge(clause).governor();
    int name = which - 2;
    boolean other =
        tree.edge(clause).relation().equals("acl:relcl")
            && name > noun
            && tree.token(which).word().equalsIgnoreCase("which")
            && tree.token(which - 1).word().equals(",")
            && tree.token(name).tag().startsWith("NNP")
            && !isPerson(name)
            && tree.token(noun).tag().equals("NN")
            && tree.edge(name) != null
            && tree.edge(name).is("nmod")
            && tree.isBelow(name, noun);
    if (other) {
      tree.attach(name, clause, "acl:relcl");
    }
  }

  private void number(int clause) {
    int pronoun = tree.dependent(clause, "nsubj");
    int noun = tree.edge(clause).governor();
    boolean relative =
        tree.edge(clause).relation().equals("acl:relcl")
            && pronoun > noun
            && tree.token(pronoun).tag().startsWith("W")
            && tree.edge(noun).governor() >= 0
            && tree.edge(noun).is("nmod")
            && !tree.has(noun, "conj");
    if (!relative) {
      return;
    }
    int above = tree.edge(noun).governor();
    boolean other =
        isNoun(above)
            && !tree.has(above, "conj")
            && !isPerson(noun)
            && (isPlural(noun) && isOne(above) && shows(clause, Form.SINGULAR)
                || isSingular(noun) && isPlural(above) && shows(clause, Form.PLURAL));
    if (other && tree.edge(above) != null) {
      tree.attach(above, clause, "acl:relcl");
    }
  }

  /** "The project draws visitors who take part and has turned up relics": the project has. */
  private void goingOn(int clause) {
    int first = tree.edge(clause).governor();
    boolean other =
        tree.edge(clause).is("conj")
            && tree.hangs(first)
            && tree.edge(first).relation().equals("acl:relcl")
            && !tree.has(clause, "nsubj")
            && isPlural(tree.edge(first).governor())
            && shows(clause, Form.SINGULAR)
            && !shows(first, Form.SINGULAR);
    int above = other ? tree.edge(first).governor() : -1;
    while (above >= 0 && tree.hangs(above) && !tree.token(above).tag().equals("VBZ")) {
      above = tree.edge(above).governor();
    }
    if (above >= 0 && tree.token(above).tag().equals("VBZ")) {
      tree.attach(above, clause, "conj");
    }
  }

  private enum Form {
    SINGULAR,
    PLURAL
  }

  /** Whether the verb, or its first auxiliary, is of that number and no other. */
  private boolean shows(int clause, Form number) {
    for (int i = 0; i <= clause; i++) {
      Dependency edge = tree.edge(i);
      boolean own =
          i == clause
              || edge != null && edge.governor() == clause && (edge.is("aux") || edge.is("cop"));
      if (own && tree.token(i).tag().startsWith("V")) {
        String word = tree.token(i).word().toLowerCase(Locale.ROOT);
        return number == Form.SINGULAR
            ? tree.token(i).tag().equals("VBZ") || word.equals("was")
            : tree.token(i).tag().equals("VBP") || word.equals("were");
      }
      if (own && tree.token(i).tag().equals("MD")) {
        return false;
      }
    }
    return false;
  }

  private boolean isNoun(int token) {
    return tree.token(token).tag().startsWith("NN");
  }

  private boolean isPlural(int token) {
    return tree.token(token).tag().equals("NNS");
  }

  private boolean isSingular(int token) {
    return tree.token(token).tag().equals("NN");
  }

  /** A singular noun, also one that the tagger takes for a name where it opens the sentence. */
  private boolean isOne(int token) {
    return isSingular(token)
        || token == 0
            && tree.token(token).tag().equals("NNP")
            && "O".equals(tree.token(token).ner());
  }

  private boolean isPerson(int token) {
    return "PERSON".equals(tree.token(token).ner());
  }

  /** "Ann Lee, a clerk from Oslo": a name above the place. */
  private boolean isOfPerson(int place) {
    int at = place;
    while (tree.hangs(at)
        && (tree.edge(at).is("nmod") || tree.edge(at).is("nummod") || tree.edge(at).is("appos"))) {
      at = tree.edge(at).governor();
      if (isPerson(at)) {
        return true;
      }
    }
    return false;
  }

  /** Behind a place only somebody; behind a time whatever noun comes first. */
  private boolean mayBeWho(int token, int noun) {
    return !isPlace(noun) && !isThing(noun)
        || isPerson(token)
        || tree.token(token).tag().equals("NNP") && "O".equals(tree.token(token).ner())
        || COLLECTIVES.contains(tree.token(token).lemma()) && tree.isBelow(noun, token)
        || Animacy.isPerson(tree.token(token).word(), tree.token(token).tag());
  }

  private boolean isThing(int token) {
    return Animacy.isThing(tree.token(token).word(), tree.token(token).tag());
  }

  private boolean isPlace(int token) {
    return "LOCATION".equals(tree.token(token).ner());
  }

  private boolean isTime(int token) {
    String type = tree.token(token).ner();
    return "DATE".equals(type)
        || "TIME".equals(type)
        || "DURATION".equals(type)
        || "SET".equals(type);
  }
}
