package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.value.Meaning;
import factcheck.value.Names;
import factcheck.value.Term;
import factcheck.value.WordRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a fact of a claim beside a fact of an article and compares them slot by slot. Two facts
 * align where their predicates are related and enough of the claim's places are filled; only then
 * can a slot clash.
 */
final class FactAligner {
  private final PhraseComparer phrases;
  private final PredicateComparer predicates;
  private final FillerComparer comparer;
  private final TimeComparer times;

  FactAligner(PhraseComparer phrases) {
    this.phrases = phrases;
    this.predicates = new PredicateComparer(phrases);
    this.comparer = new FillerComparer(phrases);
    this.times = new TimeComparer(phrases);
  }

  /**
   * The alignments of a fact, as it is told and from its other side, with the facts of an article.
   */
  ImmutableList<Alignment> align(Fact claim, FactSheet article) {
    ImmutableList.Builder<Alignment> all = ImmutableList.builder();
    List<Fact> converses = Converses.of(claim);
    for (Fact evidence : article.facts()) {
      align(claim, evidence, article).ifPresent(all::add);
      for (Fact converse : converses) {
        if (converse.predicate().equals(evidence.predicate())) {
          align(converse, evidence, article).ifPresent(all::add);
        }
      }
    }
    return all.build();
  }

  /** The alignment; empty where the predicates have nothing to do with each other. */
  private Optional<Alignment> align(Fact claim, Fact evidence, FactSheet article) {
    WordRelation relation = predicates.relate(claim, evidence);
    boolean opposite = relation == WordRelation.ANTONYM;
    double predicate = opposite ? 0.9 : relation.similarity();
    if (predicate < 0.4) {
      return Optional.empty();
    }
    List<SlotComparison> slots = new ArrayList<>();
    double filled = 0;
    int places = 0;
    List<Argument> offered = offered(evidence);
    Optional<Exchange> exchange = Exchange.find(claim, evidence, offered, comparer);
    for (Argument argument : fillers(claim)) {
      if (argument.slot() == Slot.TIME || argument.role().equals("be") && opposite) {
        continue;
      }
      if (bothSpeakOfThemselves(argument, claim, evidence)) {
        filled++;
        places++;
        continue;
      }
      places++;
      if (exchange.isPresent() && exchange.get().contains(argument)) {
        filled++;
        continue;
      }
      List<SlotComparison> compared =
          comparer.compare(argument, offered, evidence, nearTerms(evidence, article));
      Outcome outcome = compared.get(0).outcome();
      if (outcome == Outcome.MATCH) {
        filled++;
      } else if (outcome == Outcome.MISSING
          && compared.get(0).slot() != Slot.QUANTITY
          && !claim.predicate().equals("be")
          && phrases.inSentence(argument, evidence, article) >= 0.99) {
        filled += 0.6;
        continue;
      }
      slots.addAll(compared);
    }
    exchange.ifPresent(one -> slots.addAll(one.slots()));
    double arguments = places == 0 ? 0.5 : filled / places;
    slots.addAll(times.compare(claim, evidence, article));
    slots.add(polarity(claim, evidence, opposite));
    modality(claim, evidence).ifPresent(slots::add);
    speaker(claim, evidence, article).ifPresent(slots::add);
    return Optional.of(new Alignment(claim, evidence, predicate, arguments, slots));
  }

  /**
   * The words around a fact: "the seizure" can be that of the islands named one sentence before.
   */
  private static List<Term> nearTerms(Fact evidence, FactSheet article) {
    List<Term> near = new ArrayList<>(article.terms().get(evidence.sentence()));
    if (evidence.sentence() > 0) {
      near.addAll(article.terms().get(evidence.sentence() - 1));
    }
    return near;
  }

  private static ImmutableList<Argument> fillers(Fact fact) {
    ImmutableList.Builder<Argument> all = ImmutableList.builder();
    fact.subject().ifPresent(all::add);
    return all.addAll(fact.arguments()).build();
  }

  private static ImmutableList<Argument> offered(Fact fact) {
    return fillers(fact).stream()
        .filter(argument -> argument.slot() != Slot.TIME)
        .collect(ImmutableList.toImmutableList());
  }

  /** "X said he would pay" beside "Y said he would pay": that X is not Y is the speaker's slot. */
  private static boolean bothSpeakOfThemselves(Argument argument, Fact claim, Fact evidence) {
    return argument.slot() == Slot.SUBJECT && speaksOfItself(claim) && speaksOfItself(evidence);
  }

  private static boolean speaksOfItself(Fact fact) {
    return fact.subject().isPresent()
        && !fact.speakers().isEmpty()
        && !fact.subject().get().meaning().names().isEmpty()
        && PhraseComparer.shareName(
            fact.subject().get().meaning().names(),
            fact.speakers().get(fact.speakers().size() - 1).meaning().names());
  }

  private SlotComparison polarity(Fact claim, Fact evidence, boolean opposite) {
    boolean same = (claim.polarity() == evidence.polarity()) != opposite;
    Outcome outcome = same ? Outcome.MATCH : Outcome.MISMATCH;
    Optional<PredicateComparer.Opposites> complements = predicates.opposites(claim, evidence);
    if (complements.isPresent()) {
      Argument claimed = complements.get().claimed();
      Argument said = complements.get().said();
      return same
          ? SlotComparison.of(Slot.PREDICATE, Outcome.MATCH, claimed, said, "both say so")
          : SlotComparison.clash(Slot.PREDICATE, claimed, said);
    }
    String why =
        same
            ? "both say so"
            : opposite
                ? "claimed " + claim.predicate() + ", the article says " + evidence.predicate()
                : claim.polarity() == Polarity.POSITIVE
                    ? "the article denies it"
                    : "the article says that it is so";
    return new SlotComparison(
        opposite ? Slot.PREDICATE : Slot.POLARITY,
        outcome,
        claim.predicate(),
        Optional.of(claim.predicateSpan()),
        evidence.predicate(),
        Optional.of(evidence.predicateSpan()),
        why);
  }

  private static Optional<SlotComparison> modality(Fact claim, Fact evidence) {
    if (claim.modality() == evidence.modality()
        || evidence.modality() == Modality.ACTUAL
        || claim.modality() != Modality.ACTUAL) {
      return Optional.empty();
    }
    // What will not be done has not been done.
    if (evidence.polarity() == Polarity.NEGATIVE
        && claim.polarity() == Polarity.POSITIVE
        && evidence.modality() == Modality.PLANNED) {
      return Optional.empty();
    }
    return Optional.of(
        new SlotComparison(
            Slot.MODALITY,
            Outcome.MISSING,
            claim.predicate(),
            Optional.of(claim.predicateSpan()),
            evidence.predicate(),
            Optional.of(evidence.predicateSpan()),
            "claimed as fact, the article has it as "
                + evidence.modality().name().toLowerCase(Locale.ROOT)));
  }

  private static Optional<SlotComparison> speaker(Fact claim, Fact evidence, FactSheet article) {
    if (claim.speakers().isEmpty()) {
      return Optional.empty();
    }
    Argument wanted = claim.speakers().get(claim.speakers().size() - 1);
    if (evidence.speakers().isEmpty()) {
      return Optional.of(
          SlotComparison.missing(Slot.SPEAKER, wanted, "the article names no speaker here"));
    }
    for (Argument speaker : evidence.speakers()) {
      if (sameSpeaker(wanted.meaning(), speaker.meaning())) {
        return Optional.of(
            SlotComparison.of(
                Slot.SPEAKER, Outcome.MATCH, wanted, speaker, "said by " + speaker.text()));
      }
    }
    Argument other = evidence.speakers().get(evidence.speakers().size() - 1);
    boolean named =
        PhraseComparer.isName(wanted.meaning())
            && PhraseComparer.isName(other.meaning())
            && !Spokespeople.maySpeakFor(article, other, wanted);
    return Optional.of(
        SlotComparison.of(
            Slot.SPEAKER,
            named ? Outcome.MISMATCH : Outcome.MISSING,
            wanted,
            other,
            "claimed of " + wanted.text() + ", the article gives it to " + other.text()));
  }

  private static boolean sameSpeaker(Meaning a, Meaning b) {
    Set<String> one = a.names();
    Set<String> two = b.names();
    return one.isEmpty() || two.isEmpty()
        ? Names.same(a.head(), b.head()) || a.terms().stream().anyMatch(b.terms()::contains)
        : PhraseComparer.shareName(one, two);
  }
}
