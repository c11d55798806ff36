package factcheck.value;

/** Looks up how two words stand to each other. Safe for use by many threads. */
public interface WordRelations {
  /**
   * How {@code first} stands to {@code second}; {@link WordRelation#NONE} where nothing is known.
   */
  WordRelation relate(Term first, Term second);
}
