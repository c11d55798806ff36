package factcheck.text;

/** Tells which words of a sentence stand in quotation marks, by the marks in the sentence alone. */
final class QuotationMarks {
  private QuotationMarks() {}

  /** Whether quotation marks of the sentence stand around the token, as far as they show. */
  static boolean surround(Sentence sentence, int token) {
    int before = 0;
    for (int i = 0; i < token; i++) {
      before += isMark(sentence.token(i)) ? 1 : 0;
    }
    if (before > 0) {
      return before % 2 == 1;
    }
    return sentence.tokens().stream()
        .skip(token)
        .filter(QuotationMarks::isMark)
        .findFirst()
        .map(mark -> mark.tag().equals("''"))
        .orElse(false);
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }
}
