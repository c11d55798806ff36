package factcheck.verdict;

/** Whether the article reports a thing itself, or reports that somebody said it. */
public enum Basis {
  REPORTED,
  ATTRIBUTED
}
