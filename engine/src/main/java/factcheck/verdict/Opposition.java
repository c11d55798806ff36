package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.value.WordRelation;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether two facts say opposite things of one thing or deed. */
final class Opposition {
  /** Nouns of deeds: "seizure", "decision", "payment". */
  private static final Pattern DEED = Pattern.compile("\\p{L}{2,}(?:ure|ion|ment|al|ance|ing)");

  private final PhraseComparer phrases;

  Opposition(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /**
   * Whether what the one says how something is or was done is the opposite of what the other says
   * of it: "acquired lawfully" and "the seizure was unlawful". The opposite of a word that is only
   * near, or of one that tells which thing is meant ("the new bridge"), opposes nothing.
   *
   * @param next whether the other fact follows in the next sentence, and so may name the deed anew
   */
  boolean between(Fact claim, Fact said, boolean next) {
    return qualities(claim).stream()
        .anyMatch(
            claimed ->
                qualities(said).stream()
                        .anyMatch(
                            other ->
                                phrases.headRelation(claimed.meaning(), other.meaning())
                                    == WordRelation.ANTONYM)
                    && (sharesAThing(claim, said)
                        || next && claimed.slot() == Slot.MANNER && isOfADeed(said)));
  }

  /** Whether two facts are about things that opposite words tell apart. */
  boolean tellsApart(Optional<Argument> claimed, Optional<Argument> said) {
    return claimed.isPresent()
        && said.isPresent()
        && claimed.get().meaning().terms().stream()
            .anyMatch(
                term ->
                    said.get().meaning().terms().stream()
                        .anyMatch(other -> phrases.relate(term, other) == WordRelation.ANTONYM));
  }

  private boolean sharesAThing(Fact claim, Fact said) {
    return things(claim).stream()
        .anyMatch(claimed -> things(said).stream().anyMatch(other -> isOne(claimed, other)));
  }

  private boolean isOne(Argument claimed, Argument said) {
    boolean same =
        phrases.headRelation(claimed.meaning(), said.meaning()) == WordRelation.SAME
            || PhraseComparer.shareName(claimed.meaning().names(), said.meaning().names());
    return same && !tellsApart(Optional.of(claimed), Optional.of(said));
  }

  /** "The seizure was unlawful": it is said of a deed, without a word for whose or which. */
  private static boolean isOfADeed(Fact said) {
    return said.subject()
        .map(Argument::text)
        .filter(text -> text.startsWith("the ") || text.startsWith("this "))
        .filter(text -> DEED.matcher(text.substring(text.indexOf(' ') + 1)).matches())
        .isPresent();
  }

  /** How something is or is done. */
  private static ImmutableList<Argument> qualities(Fact fact) {
    return fact.arguments().stream()
        .filter(Opposition::isQuality)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isQuality(Argument argument) {
    return argument.slot() == Slot.MANNER || argument.role().equals("be");
  }

  private static ImmutableList<Argument> things(Fact fact) {
    ImmutableList.Builder<Argument> things = ImmutableList.builder();
    fact.subject().ifPresent(things::add);
    return things
        .addAll(
            fact.arguments().stream()
                .filter(argument -> argument.slot() == Slot.OBJECT && !isQuality(argument))
                .toList())
        .build();
  }
}
