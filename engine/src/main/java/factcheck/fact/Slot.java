package factcheck.fact;

/** The places of a fact that a claim can agree or clash with. */
public enum Slot {
  SUBJECT,
  PREDICATE,
  OBJECT,
  POLARITY,
  MODALITY,
  TIME,
  QUANTITY,
  PLACE,
  MANNER,
  SPEAKER
}
