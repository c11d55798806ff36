package factcheck.text;

import java.util.Objects;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index position within its sentence, from 0
 * @param span its characters in the whole text
 * @param text exactly those characters
 * @param lemma base form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param entity entity type as the recogniser calls it (PERSON, DATE ...), "O" for none
 * @param value normalised value of a number or time expression (TIMEX3); empty for none
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, String entity, String value) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(value, "value");
  }

  /** The same token with another value. */
  Token withValue(String other) {
    return new Token(index, span, text, lemma, tag, entity, other);
  }

  /** Common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Verb in any form; modal verbs are not. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** Whether the recogniser gave it an entity type. */
  public boolean isEntity() {
    return !entity.equals("O");
  }

  /** Whether the token holds a letter or digit. */
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
