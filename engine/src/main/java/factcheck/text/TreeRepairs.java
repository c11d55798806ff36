package factcheck.text;

/**
 * Mends attachments that the parser often gets wrong. What comes later relies on what is mended
 * before: the voice of a verb says which noun is its subject, and the subject which clause it is.
 * Some shapes are the parser's alone, and are left only where no scorer has an opinion.
 */
final class TreeRepairs {
  private TreeRepairs() {}

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    HeadlineRepairs.apply(tree);
    VoiceRepairs.apply(tree);
    PastFormRepairs.apply(tree);
    ReducedRelativeRepairs.apply(tree);
    SpeechRepairs.apply(tree);
    InfinitiveRepairs.apply(tree);
    ContentRepairs.apply(tree);
    PredicateRepairs.apply(tree);
    AsRepairs.apply(tree);
    NamingRepairs.apply(tree);
    TimeRepairs.apply(tree);
    EventTimeRepairs.apply(tree);
    MeasureRepairs.apply(tree);
    TallyRepairs.apply(tree);
    SubjectRepairs.apply(tree);
    InvertedNameRepairs.apply(tree);
    ConjunctionRepairs.apply(tree);
    ClauseRepairs.apply(tree);
    AbsoluteRepairs.apply(tree);
    GerundRepairs.apply(tree);
    PriceRepairs.apply(tree);
    NounRepairs.apply(tree);
    NameRepairs.apply(tree);
    LabelledNameRepairs.apply(tree);
    AgeRepairs.apply(tree);
    RowRepairs.apply(tree);
    ListRepairs.apply(tree);
    AsideRepairs.apply(tree);
    AppositionRepairs.apply(tree);
    CoordinationRepairs.apply(tree);
    ReportRowRepairs.apply(tree);
    DeedRepairs.apply(tree);
    RowEndRepairs.apply(tree);
    RelativeRepairs.apply(tree);
    PiedRelativeRepairs.apply(tree);
    WhichRepairs.apply(tree);
    RelativeGapRepairs.apply(tree);
    ParticipleRepairs.apply(tree);
    SpeakingParticipleRepairs.apply(tree);
    ContrastRepairs.apply(tree);
  }
}
