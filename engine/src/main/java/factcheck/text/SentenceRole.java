package factcheck.text;

/** What a sentence is for in an article. */
public enum SentenceRole {
  /** The title line above the text. */
  HEADLINE,
  /** A line that only says when (or where) the article was written. */
  DATELINE,
  /** Running text. */
  BODY,
  /** A line that names another work: title, publisher, date. */
  SOURCE,
  /** Words of the publisher about itself: subscription and copyright notices. */
  BOILERPLATE;

  /** Whether such a sentence can carry facts and evidence. */
  public boolean carriesFacts() {
    return this == HEADLINE || this == BODY;
  }
}
