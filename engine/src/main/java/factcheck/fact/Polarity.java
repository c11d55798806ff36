package factcheck.fact;

/** Whether a fact is asserted or denied. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** The other polarity. */
  public Polarity flip() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
