package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends sentences that end in who said it: the parser often hangs the speech verb below what is
 * said ("The mill will shut, the firm said"). Of 2,434 sentences of news articles 34 were so.
 */
final class SpeechRepairs {
  /** Conjunctions of what somebody else says meanwhile. */
  private static final ImmutableSet<String> CONTRASTS = ImmutableSet.of("while", "whereas");

  private final DraftTree tree;

  private SpeechRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    SpeechRepairs repairs = new SpeechRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.inverted(i);
        repairs.swallowed(i);
        repairs.split(i);
      }
      if (tree.edge(i) != null) {
        repairs.asideOfSubject(i);
        repairs.twoSubjects(i);
        repairs.splitSubject(i);
        repairs.introduced(i);
      }
      if (tree.hangs(i) && repairs.reports(i)) {
        repairs.lift(i);
      } else if (tree.hangs(i)) {
        repairs.meanwhile(i);
      }
    }
  }

  /** "Lee said he had told them, while a spokesman said that": the spokesman says it himself. */
  private void meanwhile(int verb) {
    Dependency edge = tree.edge(verb);
    int mark = tree.dependent(verb, "mark");
    boolean own =
        edge.is("advcl")
            && mark > 0
            && CONTRASTS.contains(tree.token(mark).word())
            && tree.token(mark - 1).word().equals(",")
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && tree.has(verb, "nsubj")
            && tree.has(verb, "ccomp");
    int content = own ? edge.governor() : -1;
    if (own
        && tree.hangs(content)
        && tree.edge(content).is("ccomp")
        && SpeechVerbs.contains(tree.token(tree.edge(content).governor()).lemma())) {
      tree.attach(tree.edge(content).governor(), verb, "advcl");
    }
  }

  /** "Parliament insisted the issue lies there": the issue does, and not what they insisted. */
  private void swallowed(int verb) {
    Dependency edge = tree.edge(verb);
    int clause = edge.governor();
    int object = tree.dependent(verb, "obj");
    boolean swallowed =
        edge.is("csubj")
            && object > verb
            && clause > object
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && tree.has(verb, "nsubj")
            && !tree.has(clause, "nsubj")
            && tree.edge(clause) != null;
    if (swallowed) {
      Dependency above = tree.edge(clause);
      tree.attach(above.governor(), verb, above.relation());
      tree.attach(verb, clause, "ccomp");
      tree.attach(clause, object, "nsubj");
    }
  }

  /**
   * "Gunmen who attacked a village abducted 20 men, residents said": where the parser makes both
   * the gunmen and the residents say it, the verb before the comma is what the gunmen did.
   */
  private void twoSubjects(int verb) {
    int first = tree.dependent(verb, "nsubj");
    int second = verb - 1;
    boolean both =
        first >= 0
            && first < second
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && tree.isFinite(verb)
            && tree.hangsOn(second, verb)
            && tree.edge(second).is("nsubj")
            && isApart(tree.first(second) - 1);
    int content = both ? tree.dependent(verb, "ccomp") : -1;
    if (content >= 0) {
      if (first < content && content < second && !tree.has(content, "nsubj")) {
        tree.attach(content, first, tree.has(content, "aux:pass") ? "nsubj:pass" : "nsubj");
      }
      return;
    }
    for (int i = first + 1; both && i < tree.first(second); i++) {
      if (tree.edge(i) != null && isBehindRelative(i, first)) {
        int object = tree.dependent(i, "nsubj");
        if (object >= 0) {
          tree.attach(tree.edge(i).governor(), object, "obj");
        }
        tree.attach(verb, i, "ccomp");
        tree.attach(i, first, "nsubj");
        return;
      }
      boolean deed =
          tree.edge(i) != null
              && tree.token(i).tag().matches("VB[DN]")
              && tree.edge(i).relation().equals("acl")
              && tree.isBelow(i, first)
              && tree.dependent(i, "obj") > i;
      if (deed) {
        tree.token(i).setTag("VBD");
        tree.attach(verb, i, "ccomp");
        tree.attach(i, first, "nsubj");
        return;
      }
    }
  }

  /** A comma, or a mark of quotation behind one. */
  private boolean isApart(int token) {
    return tree.isComma(token) || token > 0 && isMark(token) && tree.isComma(token - 1);
  }

  /** "People who had lost everything trusted you": where the parser says that everything did. */
  private boolean isBehindRelative(int verb, int noun) {
    int relative = tree.edge(verb).governor();
    if (relative < 0) {
      return false;
    }
    int object = tree.dependent(verb, "nsubj");
    int own = tree.dependent(relative, "obj");
    return tree.edge(verb).is("ccomp")
        && tree.isVerb(verb)
        && tree.hangsOn(relative, noun)
        && tree.edge(relative).relation().equals("acl:relcl")
        && !SpeechVerbs.contains(tree.token(relative).lemma())
        && !tree.has(verb, "mark")
        && (object > relative && object == verb - 1 && own < 0
            || object < 0 && own > relative && own < verb);
  }

  /** “The pact,” Lee said, “is fair”: the pact is, and it says nothing. */
  private void splitSubject(int verb) {
    int first = tree.dependent(verb, "nsubj");
    int content = tree.dependent(verb, "ccomp");
    boolean split =
        first >= 0
            && first + 2 < verb
            && content > verb
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && isSpeaker(verb - 1, verb, first)
            && (tree.isComma(first + 1) || isMark(first + 1))
            && (isMark(first + 1) || isMark(first + 2))
            && !tree.has(content, "nsubj");
    if (split) {
      tree.attach(content, first, "nsubj");
      tree.attach(verb, verb - 1, "nsubj");
    }
  }

  /** "Ana Costa, a farmer: 'The mill lost money'": the mill did, and Ana Costa says so. */
  private void introduced(int verb) {
    int speaker = tree.dependent(verb, "nsubj");
    int colon = verb - 1;
    while (colon > speaker && !tree.token(colon).word().equals(":")) {
      colon--;
    }
    boolean introduced =
        speaker >= 0
            && colon > speaker
            && isMark(colon + 1)
            && !hasMark(0, colon)
            && !hasMark(colon + 2, verb)
            && tree.edge(verb).governor() < 0
            && tree.token(speaker).tag().startsWith("NN");
    if (!introduced) {
      return;
    }
    tree.attach(-1, speaker, "root");
    tree.attach(speaker, verb, "parataxis");
    for (int i = 0; i < verb; i++) {
      if (i < colon && tree.hangsOn(i, verb)) {
        tree.attach(speaker, i, tree.edge(i).relation());
      } else if (i > colon
          && tree.hangs(i)
          && tree.edge(i).governor() < colon
          && tree.token(i).tag().matches("NN.*|PRP")) {
        tree.attach(verb, i, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      }
    }
  }

  /** A name right before the speech verb, whether it hangs on it or on what is quoted. */
  private boolean isSpeaker(int name, int verb, int quoted) {
    return tree.hangsOn(name, verb) && tree.edge(name).is("nsubj")
        || tree.hangsOn(name, quoted)
            && tree.edge(name).is("dep")
            && tree.token(name).tag().startsWith("NNP");
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int token) {
    return tree.token(token).tag().equals("''") || tree.token(token).tag().equals("``");
  }

  /** "Warned costs are likely to rise": the costs are, and nobody warned them. */
  private void split(int clause) {
    Dependency edge = tree.edge(clause);
    int verb = edge.governor();
    int object = tree.dependent(verb, "obj");
    int aside = object < 0 ? -1 : aside(object, clause);
    boolean split =
        (edge.is("dep") || edge.is("ccomp"))
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && object > verb
            && tree.isFinite(clause)
            && (!tree.has(clause, "nsubj") || aside >= 0)
            && !tree.has(clause, "mark")
            && object + 1 < tree.size()
            && (object + 1 == clause
                || tree.hangsOn(object + 1, clause) && !tree.isComma(object + 1)
                || tree.isComma(object + 1) && tree.isComma(tree.first(clause) - 1));
    if (split) {
      tree.attach(verb, clause, "ccomp");
      tree.attach(clause, object, "nsubj");
    }
    if (split && aside >= 0) {
      hangAside(object, aside, clause);
    }
  }

  /** "Says Vik, then the largest port, was bombed": one port, where the parser has two subjects. */
  private void asideOfSubject(int clause) {
    int noun = tree.dependent(clause, "nsubj");
    int aside = noun < 0 ? -1 : aside(noun, clause);
    if (aside >= 0) {
      hangAside(noun, aside, clause);
    }
  }

  /** What stands between commas in "says Germany, then an ally, bears some guilt"; -1 for none. */
  private int aside(int noun, int clause) {
    int comma = tree.first(clause) - 1;
    if (!tree.isComma(noun + 1) || !tree.isComma(comma)) {
      return -1;
    }
    for (int i = noun + 2; i < comma; i++) {
      if (tree.hangsOn(i, clause)
          && tree.edge(i).is("nsubj")
          && tree.token(i).tag().startsWith("NN")) {
        return i;
      }
    }
    return -1;
  }

  /** Hangs an aside on its noun, and on the aside what stands before it and hangs on the clause. */
  private void hangAside(int noun, int aside, int clause) {
    tree.attach(noun, aside, "appos");
    for (int i = noun + 2; i < aside; i++) {
      if (tree.hangsOn(i, clause)) {
        tree.attach(aside, i, tree.edge(i).is("obl") ? "nmod" : tree.edge(i).relation());
      }
    }
    int once = tree.dependent(aside, "case");
    if (once >= 0 && tree.token(once).word().equals("once")) {
      tree.retag(once, "RB", "once");
      tree.attach(aside, once, "advmod");
    }
  }

  /** “The mill shut,” wrote Ben Hall: the name behind the verb is who writes. */
  private void inverted(int verb) {
    int name = tree.dependent(verb, "obj");
    boolean inverted =
        name > verb
            && verb > 1
            && isClosing(verb - 1)
            && root(verb) >= 0
            && root(verb) < verb
            && showsTense(verb)
            && SpeechVerbs.contains(tree.token(verb).lemma())
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "mark")
            && tree.token(name).tag().startsWith("NNP")
            && tree.isBelow(verb + 1, name);
    if (inverted) {
      tree.attach(verb, name, "nsubj");
      lift(verb);
    }
  }

  /** A mark that closes a quotation, which the tagger may take for one that opens. */
  private boolean isClosing(int token) {
    String tag = tree.token(token).tag();
    return (tag.equals("''") || tag.equals("``")) && !isWord(token - 1);
  }

  private void lift(int verb) {
    int said = root(verb);
    tree.attach(-1, verb, "root");
    tree.attach(verb, said, "ccomp");
  }

  /** Whether it is a speech verb with nothing but its own words from the last comma on. */
  private boolean reports(int verb) {
    int root = root(verb);
    if (root < 0 || root > verb || !isReport(verb) || isReport(root) || tells(root, verb)) {
      return false;
    }
    int first = first(verb);
    int comma = first - 1;
    while (comma > root && !isWord(comma) && !tree.token(comma).word().equals(",")) {
      comma--;
    }
    return comma > root && tree.token(comma).word().equals(",") && isLast(first, verb);
  }

  /** "Told the paper, she felt called": the later clause is what the first verb tells. */
  private boolean tells(int root, int verb) {
    return SpeechVerbs.contains(tree.token(root).lemma())
        && tree.edge(verb).governor() == root
        && tree.dependent(root, "ccomp") == verb;
  }

  /** A speech verb in a clause of its own, which holds nothing that is said. */
  private boolean isReport(int verb) {
    return showsTense(verb)
        && SpeechVerbs.contains(tree.token(verb).lemma())
        && !tree.edge(verb).is("acl")
        && tree.has(verb, "nsubj")
        && !tree.has(verb, "cc")
        && !tree.has(verb, "mark")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "ccomp");
  }

  private boolean showsTense(int verb) {
    return switch (tree.token(verb).tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** The first word at or below the verb. */
  private int first(int verb) {
    for (int i = 0; i < verb; i++) {
      if (isWord(i) && tree.isBelow(i, verb)) {
        return i;
      }
    }
    return verb;
  }

  private boolean isLast(int first, int verb) {
    for (int i = first; i < tree.size(); i++) {
      if (isWord(i) && tree.edge(i) != null && !tree.isBelow(i, verb)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(tree.token(token).word().codePointAt(0));
  }

  /** The root above a token; -1 where there is none. */
  private int root(int token) {
    int at = token;
    for (int steps = 0; steps < tree.size() && tree.edge(at) != null; steps++) {
      if (tree.edge(at).governor() < 0) {
        return at;
      }
      at = tree.edge(at).governor();
    }
    return -1;
  }
}
