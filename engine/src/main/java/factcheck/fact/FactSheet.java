package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and the facts that were read from it. Immutable, safe to share between threads.
 *
 * @param annotated the text with its sentences, tokens and parses
 * @param facts what its clauses state, sentence by sentence; within one, a clause comes before
 *     those that hang on it, and what appositions and titles say comes last
 * @param terms for each sentence its content words, references resolved
 */
public record FactSheet(AnnotatedText annotated, List<Fact> facts, List<List<Term>> terms) {
  public FactSheet {
    Objects.requireNonNull(annotated, "annotated");
    facts = ImmutableList.copyOf(facts);
    terms =
        terms.stream()
            .<List<Term>>map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
  }

  /** The text, character for character as it was given. */
  public String text() {
    return annotated.text();
  }

  /** The date from which the text's relative dates count; empty where it is not known. */
  public Optional<LocalDate> published() {
    return annotated.published();
  }
}
