package factcheck.text;

/**
 * Mends what is said aside between commas about somebody or something, and is no subject, no object
 * and no place of the verb: "freed five men, among them two clerks," tells of five men, and in "on
 * Sark, the smallest of the islands, shops shut" the island shuts nothing.
 */
final class AsideRepairs {
  private final DraftTree tree;

  private AsideRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AsideRepairs repairs = new AsideRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.among(i);
        repairs.partOf(i);
        repairs.ofPlace(i);
        repairs.stateOfNow(i);
      }
    }
  }

  /**
   * "Freed five men, among them two clerks, who had been held": nobody freed the clerks besides,
   * and the men had been held.
   */
  private void among(int them) {
    int word = tree.dependent(them, "case");
    boolean opens =
        tree.token(them).tag().equals("PRP")
            && tree.hasCase(them, "among")
            && word == them - 1
            && tree.isComma(word - 1);
    int verb = opens ? tree.above(tree.edge(them).governor(), tree::isVerb) : -1;
    int men = verb < 0 ? -1 : severalBefore(word - 1, verb);
    int some = tree.edge(them).governor();
    if (some == verb && verb >= 0) {
      some = headBehind(them, verb);
    }
    if (men < 0
        || some <= them
        || !tree.token(some).tag().startsWith("NN")
        || tree.isBelow(men, some)) {
      return;
    }
    tree.attach(men, some, "appos");
    tree.attach(some, them, "dep");
    boolean several = isPlural(some) || tree.has(some, "nummod");
    for (int i = some + 1; several && i < tree.size(); i++) {
      if (tree.hangsOn(i, some)
          && tree.edge(i).relation().equals("acl:relcl")
          && tree.isComma(tree.first(i) - 1)) {
        tree.attach(men, i, "acl:relcl");
      }
    }
  }

  /** The noun before the comma, or else the verb's object, where it means several; -1 for none. */
  private int severalBefore(int comma, int verb) {
    int object = tree.dependent(verb, "obj");
    boolean near = comma > 0 && tree.hangs(comma - 1) && isPlural(comma - 1);
    return near ? comma - 1 : object >= 0 && object < comma && isPlural(object) ? object : -1;
  }

  private boolean isPlural(int noun) {
    return tree.token(noun).tag().equals("NNS");
  }

  /** The noun that begins right behind a word and hangs on the same verb; -1 for none. */
  private int headBehind(int word, int verb) {
    int at = word + 1;
    while (at < tree.size() && tree.hangs(at) && tree.edge(at).governor() != verb) {
      at = tree.edge(at).governor();
    }
    return at < tree.size() && tree.hangsOn(at, verb) ? at : -1;
  }

  /** "Killed 12 people, most of them children": the children are no more people that it killed. */
  private void partOf(int part) {
    int above = tree.edge(part).governor();
    boolean apart =
        part + 2 < tree.size()
            && above < part - 1
            && tree.isComma(part - 1)
            && tree.token(part + 1).word().equals("of")
            && tree.token(part + 2).word().matches("them|whom|which")
            && tree.hangsOn(part + 2, part)
            && (tree.edge(part).is("obj") || tree.edge(part).is("nsubj"));
    if (apart) {
      tree.attach(above, part, "dep");
    }
  }

  /** "On Sark, the smallest of the islands, shops shut": the island shuts nothing. */
  private void ofPlace(int noun) {
    int verb = tree.edge(noun).governor();
    if (!tree.edge(noun).is("nsubj") || !tree.isVerb(verb) || noun > verb) {
      return;
    }
    int first = firstBelow(noun);
    int place = first - 2;
    boolean opening =
        place > 0
            && tree.isComma(first - 1)
            && tree.hangsOn(place, verb)
            && tree.edge(place).is("obl")
            && tree.token(place).tag().startsWith("NNP")
            && !String.valueOf(tree.token(place).ner()).matches("DATE|TIME|DURATION|SET")
            && firstBelow(place) == 0;
    int subject = opening ? behindComma(noun, verb) : -1;
    if (subject >= 0) {
      tree.attach(verb, subject, tree.edge(noun).relation());
      tree.attach(place, noun, "appos");
    }
  }

  /** The noun behind a comma and right before the verb that no comma closes; -1 for none. */
  private int behindComma(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      boolean apart =
          tree.edge(i) != null
              && tree.token(i).tag().matches("NN.*|PRP")
              && tree.isComma(firstBelow(i) - 1)
              && !tree.has(i, "conj")
              && (tree.hangsOn(i, verb) && tree.edge(i).is("nsubj")
                  || tree.edge(i).is("appos") && tree.isBelow(i, noun));
      if (apart && isUpTo(i, verb)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but the noun's own words and the verb's auxiliaries stand between. */
  private boolean isUpTo(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      boolean own = !tree.isComma(i) && tree.isBelow(i, noun);
      if (!own && !tree.token(i).tag().matches("MD|VB.*|RB")) {
        return false;
      }
    }
    return true;
  }

  private int firstBelow(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.edge(i) != null && tree.isBelow(i, noun)) {
        return i;
      }
    }
    return noun;
  }

  /** "The trial, now in its second week, was moved": how it is now, and not where it was moved. */
  private void stateOfNow(int phrase) {
    if (!tree.edge(phrase).is("obl") && !tree.edge(phrase).is("nmod")) {
      return;
    }
    int now = tree.first(phrase);
    while (now > 0 && !tree.isComma(now - 1)) {
      now--;
    }
    int noun = now - 2;
    int verb = phrase + 1;
    while (verb < tree.size() && !tree.isComma(verb)) {
      verb++;
    }
    boolean apart =
        noun >= 0
            && now < phrase
            && tree.token(now).word().equals("now")
            && tree.token(now + 1).tag().equals("IN")
            && tree.hangsOn(now + 1, phrase)
            && tree.token(noun).tag().startsWith("NN")
            && verb < tree.size();
    int subject = apart ? tree.above(noun, at -> tree.edge(at).is("nsubj")) : -1;
    if (subject >= 0 && tree.edge(subject).governor() > verb) {
      tree.attach(subject, phrase, "dep");
      tree.attach(phrase, now, "advmod");
    }
  }
}
