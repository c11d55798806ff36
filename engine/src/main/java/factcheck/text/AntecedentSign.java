package factcheck.text;

/**
 * What is asked of a pronoun and of a noun phrase that it may stand for; {@link AntecedentSigns}
 * says how each is read. The trees of {@code antecedents.tsv} ask by these names.
 */
enum AntecedentSign {
  // Of the pronoun: its kind, its place in the clause, and what the rules say of it.
  ASKS_PERSON,
  ASKS_GROUP,
  POSSESSIVE,
  PRONOUN_SUBJECT,
  PRONOUN_OBJECT,
  PRONOUN_QUOTED,
  PRONOUN_SPEAKS,
  PRONOUN_PLACE,
  EXPLETIVE,
  DONE,
  COPULAR,
  RULE_OPEN,

  // Of the two together: what the rules choose, and where one stands to the other in the tree.
  RULE,
  RULE_NAME,
  ABOVE,
  OWN_SUBJECT,
  OBJECT_ABOVE,
  SHARED_OBJECT,
  SAME_VERB,

  // Of the candidate in its clause, and of quotations.
  MAIN_SUBJECT,
  SUBJECT,
  OBJECT,
  OBLIQUE,
  OF_NOUN,
  OWNER,
  APPOSITION,
  PARALLEL,
  DEPTH,
  SPEAKS,
  LAST_SPEAKER,
  QUOTED,
  SAME_QUOTATION,
  TITLE_LINE,
  SAME_GOVERNOR,

  // How far apart they are, and what stands between.
  SENTENCES,
  WORDS,
  PARAGRAPHS,
  BETWEEN,
  FITS_BETWEEN,
  FITS_FIRST,
  FITS_ALL,
  NEAREST_SUBJECT,
  RANK,

  // What the candidate is, and whether it agrees.
  PERSON_NAME,
  ORGANISATION,
  PLACE,
  OTHER_NAME,
  TIME,
  AMOUNT,
  PERSON_NOUN,
  THING_NOUN,
  COLLECTIVE,
  PLURAL,
  LIST,
  LENGTH,
  PARTITIVE,
  INDEFINITE,
  DEFINITE,
  OWNED_BY_PRONOUN,
  AGREES,
  GENDER,
  IS_PRONOUN,
  SAME_PRONOUN,
  QUOTED_SPEAKER,

  // What a scorer thinks they mean.
  FIT,
  FIT_LEAD,
  FIT_NOTHING,
  FIT_OVER_NOTHING,

  // How much the text speaks of it.
  NAMED_BEFORE,
  SHARE,
  MEANT_BEFORE,
  IN_FIRST_SENTENCE
}
