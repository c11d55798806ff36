package factcheck.fact;

/** How the text presents an event: as having happened, or as something short of that. */
public enum Modality {
  /** It happened, or holds. */
  ACTUAL,
  /** It is said to come: "will", "is to", "plans to", "is forecast to". */
  PLANNED,
  /** Parties agreed or promised to do it; that they did it is not said. */
  AGREED,
  /** It may be: "could", "might", "possibly", "is said to". */
  POSSIBLE,
  /** Somebody wants it, or tries: "wants", "hopes", "tried to", "in a bid to". */
  WANTED,
  /** It is required or advised: "must", "should". */
  REQUIRED,
  /** It hangs on a condition, or is only imagined: "if", "unless", "instead of". */
  CONDITIONAL
}
