package factcheck.text;

/** On which side of the day of publication a clause puts what it tells. */
enum Tense {
  /** It has happened: "closed", "has closed", "had been closed", "a letter sent". */
  PAST,
  /** It has not: "will close", "is to close", "opens". */
  AHEAD,
  /** It had not when it was planned, and may have come to nothing: "a vote planned for May". */
  PLANNED
}
