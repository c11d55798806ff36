package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** Whether a pronoun can stand for a phrase: number, gender, and whether it is a person. */
final class Agreement {
  private static final ImmutableSet<String> PLURAL =
      ImmutableSet.of("they", "them", "their", "theirs", "themselves");
  private static final ImmutableSet<String> PLURAL_DETERMINERS =
      ImmutableSet.of("those", "these", "many", "few", "several", "both");

  /** Singular nouns that may be "they": "the council confirmed they had visited". */
  private static final ImmutableSet<String> COLLECTIVES =
      ImmutableSet.of(
          "army",
          "club",
          "committee",
          "company",
          "council",
          "couple",
          "crew",
          "family",
          "firm",
          "gang",
          "government",
          "group",
          "ministry",
          "party",
          "police",
          "staff",
          "team",
          "union");

  /** Other bodies and writings that say something: "the report added that it". */
  private static final ImmutableSet<String> SPEAKING =
      ImmutableSet.of(
          "agency",
          "airline",
          "article",
          "association",
          "authority",
          "bank",
          "board",
          "body",
          "cabinet",
          "charity",
          "commission",
          "court",
          "department",
          "federation",
          "force",
          "hospital",
          "institute",
          "letter",
          "newspaper",
          "office",
          "organisation",
          "organization",
          "panel",
          "paper",
          "parliament",
          "regulator",
          "report",
          "review",
          "school",
          "statement",
          "study",
          "survey",
          "trust",
          "university",
          "watchdog");

  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("DATE", "TIME", "DURATION", "SET");

  /** Words for nobody or anybody, whom no pronoun takes up. */
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of(
          "no-one",
          "nobody",
          "nothing",
          "none",
          "someone",
          "somebody",
          "something",
          "anyone",
          "anybody",
          "anything",
          "everyone",
          "everybody",
          "everything");

  /** Nouns of persons that are firms as often. */
  private static final ImmutableSet<String> FIRMS =
      ImmutableSet.of(
          "bidder",
          "builder",
          "buyer",
          "carrier",
          "competitor",
          "contractor",
          "creditor",
          "developer",
          "distributor",
          "employer",
          "insurer",
          "lender",
          "maker",
          "manufacturer",
          "operator",
          "owner",
          "producer",
          "provider",
          "publisher",
          "retailer",
          "rival",
          "seller",
          "sponsor",
          "supplier");

  private final List<Sentence> sentences;
  private final Genders genders;

  Agreement(List<Sentence> sentences) {
    this.sentences = sentences;
    this.genders = new Genders(sentences);
  }

  /** Keeps that a pronoun of a person stood for the mention, for the pronouns that follow. */
  void learn(Token pronoun, Mention mention) {
    genders.learn(lower(pronoun), sentences.get(mention.sentence()), mention);
  }

  /** Whether the pronoun's gender is the mention's, where that is known. */
  boolean fits(Token pronoun, Mention mention) {
    return genders.agree(lower(pronoun), sentences.get(mention.sentence()), mention);
  }

  /** Whether it is known that the mention is a man's or a woman's. */
  boolean isGenderKnown(Mention mention) {
    return genders.isKnown(sentences.get(mention.sentence()), mention);
  }

  /** Whether the mention can be "he" or "she" where syntax says so. */
  boolean mayBePerson(Mention mention) {
    Token head = head(mention);
    return mention.type().equals("PERSON")
        || mention.type().equals("O")
            && !head.tag().equals("NNS")
            && !head.isPronoun()
            && !isCollective(head)
            && !Animacy.isThing(head);
  }

  /** Whether the mention is a person: by name, or by a noun that only persons have. */
  boolean isPerson(Mention mention) {
    return mention.type().equals("PERSON")
        || mention.type().equals("O")
            && !head(mention).tag().equals("NNS")
            && !isCollective(head(mention))
            && !INDEFINITE.contains(lower(head(mention)))
            && (Animacy.isPerson(head(mention)) || isDescribedPerson(mention));
  }

  /** "Her guitarist left; she": who has him, and not he. */
  boolean isOwn(Token pronoun, Mention mention) {
    boolean female = lower(pronoun).startsWith("she") || lower(pronoun).startsWith("her");
    return sentences.get(mention.sentence()).dependents(mention.head(), "nmod:poss").stream()
        .anyMatch(owner -> lower(owner).equals(female ? "her" : "his"));
  }

  /** Whether the mention can be "it". */
  boolean isThing(Mention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    Token head = head(mention);
    return !mention.type().equals("PERSON")
        && !TIMES.contains(mention.type())
        && !head.tag().endsWith("S")
        && !head.tag().equals("DT")
        && !head.isPronoun()
        && sentence.dependents(head.index(), "det").stream()
            .noneMatch(word -> lower(word).equals("no"))
        && !INDEFINITE.contains(lower(head))
        && !PLURAL_DETERMINERS.contains(lower(head))
        && (!Animacy.isPerson(head) || FIRMS.contains(head.lemma()))
        && !(mention.type().equals("O") && genders.isKnown(sentence, mention))
        && !isRelative(sentence, head)
        && !isDescribedPerson(mention)
        && !isNamedPerson(sentence, head)
        && (maySpeak(mention) || FIRMS.contains(head.lemma()) || !Clauses.speaks(sentence, head));
  }

  /** Whether the mention can be an "it" that speaks: a body of persons, or a country. */
  boolean maySpeak(Mention mention) {
    return !mention.type().equals("O")
        || isCollective(head(mention))
        || SPEAKING.contains(head(mention).lemma());
  }

  /** Whether the token can be "they". */
  static boolean isPlural(Sentence sentence, Token token) {
    return !isRelative(sentence, token)
        && (token.isNoun() || token.isPronoun() || token.tag().equals("JJR"))
        && (token.tag().endsWith("S")
            || token.tag().equals("JJR") && !sentence.dependents(token.index(), "nummod").isEmpty()
            || !sentence.dependents(token.index(), "conj").isEmpty()
            || PLURAL.contains(lower(token)));
  }

  /** "Their exploits": not they. */
  static boolean isTheirs(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index(), "nmod:poss").stream()
        .anyMatch(owner -> lower(owner).equals("their"));
  }

  /** Whether the token names one body of many: a council, a firm. */
  static boolean isCollective(Token token) {
    return token.entity().equals("ORGANIZATION") || isCollective(token.lemma());
  }

  /** Whether a common noun is one for such a body. */
  static boolean isCollective(String lemma) {
    return COLLECTIVES.contains(lemma);
  }

  /** "Whose leaders": no noun for a later sentence. */
  private static boolean isRelative(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index(), "nmod:poss").stream()
        .anyMatch(owner -> owner.tag().equals("WP$"));
  }

  /** "Neo, a spokesman for the group": a person by what is said of the name. */
  private boolean isDescribedPerson(Mention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    return Character.isUpperCase(head(mention).text().codePointAt(0))
        && sentence.dependents(mention.head(), "det").isEmpty()
        && sentence.dependents(mention.head(), "appos").stream().anyMatch(Animacy::isPerson);
  }

  /** "Her lawyer, Beatrix Holm": a person, though the noun alone is none. */
  private static boolean isNamedPerson(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index(), "appos").stream()
        .anyMatch(name -> name.entity().equals("PERSON"));
  }

  private Token head(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.head());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
