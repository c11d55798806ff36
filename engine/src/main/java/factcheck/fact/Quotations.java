package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.QuotedSpans;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages in quotation marks and who says them, which {@link QuotationSpeakers} finds. A
 * quotation may span sentences.
 */
final class Quotations {
  /** A quoted passage, marks left out, and its speaker where one was found. */
  record Quotation(Span span, Optional<Argument> speaker) {}

  private final ImmutableList<Quotation> all;

  private Quotations(ImmutableList<Quotation> all) {
    this.all = all;
  }

  static Quotations of(AnnotatedText text, PhraseReader phrases) {
    QuotationSpeakers speakers = new QuotationSpeakers(text, phrases);
    List<Quotation> all = new ArrayList<>();
    for (Span span : QuotedSpans.of(text.text())) {
      if (QuotedSpans.isUtterance(text.text(), span)) {
        Optional<Quotation> before =
            all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        all.add(new Quotation(span, speakers.of(span, before)));
      }
    }
    return new Quotations(ImmutableList.copyOf(all));
  }

  /** The utterance that holds the character at {@code offset}. */
  Optional<Quotation> at(int offset) {
    return all.stream()
        .filter(quotation -> quotation.span().begin() <= offset && offset < quotation.span().end())
        .findFirst();
  }
}
