package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which slot of a refuted claim is named; the open signs are in {@code clashes.tsv}. */
final class ClashProbeTest {
  private static final String SENTENCE = "The council bought a ferry in Varde.";

  /** A model to which a claim is contradicted as long as it has a word, and entailed without it. */
  private record Offended(String word) implements EntailmentModel {
    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      return pairs.stream()
          .map(
              pair ->
                  pair.hypothesis().contains(word)
                      ? new Entailment(0.1, 0.8, 0.1, false, false)
                      : new Entailment(0.8, 0.1, 0.1, false, false))
          .toList();
    }

    @Override
    public void close() {}
  }

  @TestFactory
  Stream<DynamicTest> openSign_isNamed() {
    return DataFile.rows(ClashProbeTest.class, "clashes.tsv", 4).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1),
                    () -> {
                      SlotComparison clash =
                          clash(row.get(0), row.get(1), FixedModel.answering(0.1, 0.8));
                      assertEquals(
                          row.get(2) + ": " + row.get(3), clash.slot() + ": " + clash.why());
                    }));
  }

  @Test
  void placeThatOffends_isNamed() {
    SlotComparison clash =
        clash(SENTENCE, "The council bought a ferry in Orsk.", new Offended("Orsk"));
    assertEquals(List.of(Slot.PLACE, "in Orsk"), List.of(clash.slot(), clash.claimText()));
  }

  @Test
  void subjectThatOffends_isNamed() {
    assertEquals(
        Slot.SUBJECT,
        clash(SENTENCE, "Ana Costa bought a ferry in Varde.", new Offended("Costa")).slot());
  }

  @Test
  void objectThatOffends_isNamed() {
    assertEquals(
        Slot.OBJECT,
        clash(SENTENCE, "The council bought a crane in Varde.", new Offended("crane")).slot());
  }

  @Test
  void verbThatOffends_isThePredicate() {
    SlotComparison clash =
        clash(SENTENCE, "The council sold a ferry in Varde.", new Offended("sold"));
    assertEquals(List.of(Slot.PREDICATE, "sold"), List.of(clash.slot(), clash.claimText()));
  }

  @Test
  void clash_isShownWithPlacesOnBothSides() {
    String claim = "The council bought a ferry in Orsk.";
    SlotComparison clash = clash(SENTENCE, claim, new Offended("Orsk"));
    assertEquals(clash.claimText(), clash.claimSpan().orElseThrow().of(claim));
    assertEquals(SENTENCE, clash.evidenceSpan().orElseThrow().of(SENTENCE));
    assertEquals(Outcome.MISMATCH, clash.outcome());
  }

  @Test
  void modelThatNamesASlot_isTakenAtItsWord() {
    FixedModel model = naming(Map.of("PLACE", 0.6, "OBJECT", 0.4));
    SlotComparison clash = clash(SENTENCE, "The council bought a ferry in Orsk.", model);
    assertEquals(Slot.PLACE, clash.slot());
    assertTrue(clash.claimText().contains("Orsk"), clash.claimText());
  }

  @Test
  void number_isNotNamedWhereTheClaimHasNone() {
    FixedModel model = naming(Map.of("QUANTITY", 0.6, "OBJECT", 0.4));
    assertEquals(Slot.OBJECT, clash(SENTENCE, "The council bought a crane.", model).slot());
    assertEquals(Slot.QUANTITY, clash(SENTENCE, "The council bought more cranes.", model).slot());
  }

  @Test
  void timeThatAgrees_isNotNamed() {
    Map<String, Double> slots = Map.of("TIME", 0.6, "OBJECT", 0.4);
    String sentence = "The council bought a ferry in May 2010.";
    assertEquals(
        Slot.OBJECT,
        clash(sentence, "In May 2010 the council bought a pier.", naming(slots)).slot());
    assertEquals(
        Slot.TIME, clash(sentence, "In June the council bought a pier.", naming(slots)).slot());
    assertEquals(
        Slot.TIME, clash(sentence, "The council never bought a pier.", naming(slots)).slot());
  }

  @Test
  void negationThatOnlySetsAside_isNoSign() {
    FixedModel model = naming(Map.of("POLARITY", 0.4, "PLACE", 0.6));
    String claim = "The council did not buy a ferry in Varde but in Orsk.";
    assertEquals(Slot.PLACE, clash(SENTENCE, claim, model).slot());
    assertEquals(Slot.POLARITY, clash(SENTENCE, "The council bought no ferry.", model).slot());
  }

  @Test
  void negationThatSetsAsideBehindAComma_isNoSign() {
    FixedModel model = naming(Map.of("POLARITY", 0.4, "SUBJECT", 0.6));
    String claim = "It was Ana Costa, not the council, who bought a ferry.";
    assertEquals(Slot.SUBJECT, clash(SENTENCE, claim, model).slot());
  }

  @Test
  void polarityOfAnAlignment_yieldsWhereTheClaimOnlySetsSomethingAside() {
    FixedModel model = naming(Map.of("POLARITY", 0.3, "PLACE", 0.36, "TIME", 0.34));
    Voice denied = voice(Slot.POLARITY);
    String contrast = "The council did not buy a ferry in Varde but in Orsk.";
    PartReading aside = reading(SENTENCE, contrast, model);
    PartReading flat = reading(SENTENCE, "The council did not buy a ferry.", model);
    ClashProbe probe = new ClashProbe(model);
    assertEquals(Slot.PLACE, slot(probe.checked(aside, Passages.span(aside, 0), denied)));
    assertEquals(Slot.POLARITY, slot(probe.checked(flat, Passages.span(flat, 0), denied)));
  }

  private static Slot slot(Voice voice) {
    return voice.clash().orElseThrow().slot();
  }

  @Test
  void alignmentThatClashesElsewhere_yieldsToAModelThatIsSure() {
    assertEquals(Slot.OBJECT, checked(Map.of("OBJECT", 0.9, "PLACE", 0.1)));
  }

  @Test
  void alignment_standsWhereTheModelIsInDoubt() {
    assertEquals(
        Slot.SUBJECT, checked(Map.of("OBJECT", 0.3, "PLACE", 0.25, "TIME", 0.25, "SUBJECT", 0.2)));
  }

  @Test
  void speaker_isNotPutRight() {
    Voice voice = voice(Slot.SPEAKER);
    PartReading reading =
        reading(SENTENCE, "Ana Costa bought a ferry in Varde.", naming(Map.of("OBJECT", 1.0)));
    assertEquals(
        voice, new ClashProbe(naming(Map.of())).checked(reading, Passages.span(reading, 0), voice));
  }

  /** The slot that is shown for an alignment that clashes in the subject. */
  private static Slot checked(Map<String, Double> slots) {
    PartReading reading = reading(SENTENCE, "Ana Costa bought a ferry in Varde.", naming(slots));
    return new ClashProbe(naming(slots))
        .checked(reading, Passages.span(reading, 0), voice(Slot.SUBJECT))
        .clash()
        .orElseThrow()
        .slot();
  }

  private static Voice voice(Slot slot) {
    SlotComparison clash =
        new SlotComparison(
            slot, Outcome.MISMATCH, "a", Optional.empty(), "b", Optional.empty(), "they differ");
    return new Voice(Label.REFUTED, 1, List.of(clash), Optional.empty(), "slots: they differ");
  }

  @Test
  void openSign_outweighsAModelInDoubt() {
    FixedModel model = naming(Map.of("PLACE", 0.55, "POLARITY", 0.45));
    SlotComparison clash =
        clash("The council did not buy a ferry.", "The council bought a ferry in Orsk.", model);
    assertEquals(Slot.POLARITY, clash.slot());
  }

  @Test
  void slotThatTheParserFoundNoWordsFor_showsTheWholePart() {
    String claim = "The council bought a ferry.";
    SlotComparison clash = clash(SENTENCE, claim, naming(Map.of("MANNER", 1.0)));
    assertEquals(List.of(Slot.MANNER, claim), List.of(clash.slot(), clash.claimText()));
  }

  @Test
  void namesThatAreNoSlots_arePassedOver() {
    assertEquals(
        Slot.PREDICATE,
        clash(SENTENCE, "The council sold a ferry.", naming(Map.of("TOPIC", 0.9, "PREDICATE", 0.1)))
            .slot());
  }

  private static FixedModel naming(Map<String, Double> slots) {
    return new FixedModel(new Entailment(0.1, 0.8, 0.1, false, false, slots, 0));
  }

  @Test
  void openSign_needsNoFurtherReading() {
    FixedModel model = FixedModel.answering(0.1, 0.8);
    PartReading reading =
        reading("The council bought a ferry.", "The council did not buy a ferry.", model);
    int before = model.heard().size();
    new ClashProbe(model).find(reading, Passages.span(reading, 0));
    assertTrue(before > 0);
    assertEquals(before, model.heard().size());
  }

  private static SlotComparison clash(String sentence, String claim, EntailmentModel model) {
    PartReading reading = reading(sentence, claim, model);
    return new ClashProbe(model).find(reading, Passages.span(reading, 0)).clash().orElseThrow();
  }

  private static PartReading reading(String sentence, String claim, EntailmentModel model) {
    FactSheet article = Judged.article(sentence);
    return new PartReader(new PhraseComparer(WordNetRelations.load()), model)
        .read(
            ClaimSplitter.whole(Judged.claim(claim, article)), article, ImmutableList.of(), false);
  }
}
