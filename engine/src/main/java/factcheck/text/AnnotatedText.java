package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text with its sentences, tokens, parses, entities and references. Immutable.
 *
 * @param text the text, character for character as it was given; spans count its UTF-16 units
 * @param published the date from which relative dates count; empty where it is not known
 * @param sentences the sentences in order
 * @param references for each pronoun or similar short form that was resolved, what it stands for;
 *     several mentions where it stands for a group ("the two")
 */
public record AnnotatedText(
    String text,
    Optional<LocalDate> published,
    List<Sentence> sentences,
    Map<TokenRef, List<Mention>> references) {
  public AnnotatedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(published, "published");
    sentences = ImmutableList.copyOf(sentences);
    references = ImmutableMap.copyOf(references);
  }

  /** The exact characters at {@code span}. */
  public String quote(Span span) {
    return span.of(text);
  }

  /** What the token stands for; empty for tokens that stand for themselves. */
  public List<Mention> antecedents(Sentence sentence, int token) {
    return references.getOrDefault(new TokenRef(sentence.index(), token), ImmutableList.of());
  }

  /** The characters that a mention covers. */
  public Span span(Mention mention) {
    Sentence in = sentences.get(mention.sentence());
    return in.token(mention.begin()).span().cover(in.token(mention.end() - 1).span());
  }

  /**
   * The same text without what a scorer thinks of events and of who takes part in them; the trees
   * and references that it helped to choose stay.
   */
  public AnnotatedText withoutOpinions() {
    return new AnnotatedText(
        text,
        published,
        sentences.stream().map(sentence -> sentence.withOpinions(ImmutableMap.of())).toList(),
        references);
  }

  @Override
  public String toString() {
    return "AnnotatedText[" + text.length() + " units, " + sentences.size() + " sentences]";
  }
}
