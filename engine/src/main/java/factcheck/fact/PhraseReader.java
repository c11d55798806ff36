package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.ElidedNouns;
import factcheck.text.Mention;
import factcheck.text.Mentions;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Meaning;
import factcheck.value.Names;
import factcheck.value.Quantity;
import factcheck.value.QuantityReader;
import factcheck.value.Term;
import factcheck.value.Terms;
import factcheck.value.TimeReader;
import factcheck.value.TimeValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads phrases: from a head token to its words, names, number and time. */
final class PhraseReader {
  private static final ImmutableSet<String> DEGREES =
      ImmutableSet.of("well", "far", "just", "slightly", "way", "comfortably", "narrowly");

  private static final ImmutableSet<String> LEVELS =
      ImmutableSet.of("below", "above", "under", "over", "beyond", "behind", "outside", "beneath");

  private final AnnotatedText text;

  PhraseReader(AnnotatedText text) {
    this.text = text;
  }

  /** The text that the phrases stand in. */
  String text() {
    return text.text();
  }

  /** The phrase below {@code head} as a filler of {@code slot}. */
  Argument argument(Sentence sentence, int head, Slot slot, String role) {
    return argument(sentence, head, phrase(sentence, head), slot, role);
  }

  /** The noun that a clause hangs on as who does what the clause tells. */
  Argument doer(Sentence sentence, int noun) {
    NavigableSet<Integer> tokens = phrase(sentence, noun, false);
    return argument(sentence, noun, tokens, Slot.SUBJECT, "nsubj");
  }

  /** "One in eight patients taking the pill": all of them take it, and not eight. */
  private static boolean isWhole(Sentence sentence, int noun) {
    return ArgumentReader.preposition(sentence, sentence.token(noun)).equals("in")
        && sentence
            .governor(noun)
            .filter(edge -> edge.governor() >= 0 && edge.is("nmod"))
            .filter(edge -> sentence.token(edge.governor()).tag().equals("CD"))
            .isPresent();
  }

  private Argument argument(
      Sentence sentence, int head, NavigableSet<Integer> tokens, Slot slot, String role) {
    if (isWhole(sentence, head)) {
      sentence.dependents(head, "nummod").forEach(number -> tokens.remove(number.index()));
    }
    Span span = span(sentence, tokens);
    return new Argument(
        slot, words(sentence, head, tokens), span, role, meaning(sentence, head, tokens));
  }

  /**
   * The tokens of the phrase: what hangs below the head without its case marker, its coordinated
   * phrases and the clauses that only modify it.
   */
  static NavigableSet<Integer> phrase(Sentence sentence, int head) {
    return phrase(sentence, head, true);
  }

  private static NavigableSet<Integer> phrase(Sentence sentence, int head, boolean among) {
    NavigableSet<Integer> reached = new TreeSet<>();
    reached.add(head);
    // What is said of the subject stands after the copula: "after that, she was tired".
    int copula = sentence.dependent(head, "cop").map(Token::index).filter(i -> i < head).orElse(-1);
    boolean clause = isClausalSubject(sentence, head);
    for (Dependency edge : sentence.dependents(head)) {
      if (Negation.isClausal(sentence, edge)
          || edge.dependent() < copula
          || isBeforePreposition(sentence, edge)
          || isDegree(sentence, edge)
          || Ages.isAge(sentence, edge)) {
        continue;
      }
      if (clause && (edge.is("nsubj") || edge.is("aux") || edge.is("cop") || edge.is("ccomp"))) {
        collect(sentence, edge.dependent(), reached);
        continue;
      }
      if (among && (isAmong(sentence, edge) || HingedDeeds.is(sentence, edge))
          || isWithoutNoun(sentence, edge)
          || isComparison(sentence, edge)) {
        collect(sentence, edge.dependent(), reached);
        continue;
      }
      if (isSource(sentence, edge)
          || edge.is("case")
          || edge.is("cc")
          || edge.is("conj")
          || edge.is(Dependency.CONTRAST)
          || edge.is("punct")
          || edge.is("mark")
          || edge.is("appos")
          || edge.is("acl")
          || edge.is("parataxis")
          || edge.is("cop")
          || edge.is("nsubj")
          || edge.is("dep")
          || edge.is("advcl")
          || edge.is("aux")
          || edge.relation().equals("obl:tmod")
          || edge.is("ccomp")) {
        continue;
      }
      collect(sentence, edge.dependent(), reached);
    }
    return reached;
  }

  /** "Mainly from Spain": a word of how much, before the preposition, is no part of the name. */
  private static boolean isBeforePreposition(Sentence sentence, Dependency edge) {
    int next = edge.dependent() + 1;
    return edge.is("advmod")
        && next < edge.governor()
        && sentence.token(edge.dependent()).text().endsWith("ly")
        && sentence
            .dependent(edge.governor(), "case")
            .filter(preposition -> preposition.index() == next)
            .isPresent();
  }

  /** "Well below the target": the target, and how far below belongs to the preposition. */
  private static boolean isDegree(Sentence sentence, Dependency edge) {
    return edge.is("advmod")
        && DEGREES.contains(sentence.token(edge.dependent()).lemma())
        && sentence
            .dependent(edge.governor(), "case")
            .filter(preposition -> preposition.index() == edge.dependent() + 1)
            .filter(preposition -> LEVELS.contains(preposition.lemma()))
            .isPresent();
  }

  /** "The first of its kind to be certified": without the rest it would be the first of all. */
  private static boolean isAmong(Sentence sentence, Dependency edge) {
    return edge.relation().equals("acl")
        && sentence.dependents(edge.dependent(), "mark").stream()
            .anyMatch(mark -> mark.tag().equals("TO"))
        && Ranks.has(sentence, edge.governor());
  }

  /** "Work longer than the law allows": not just longer. */
  private static boolean isComparison(Sentence sentence, Dependency edge) {
    return edge.is("advcl")
        && sentence.token(edge.governor()).tag().matches("JJR|RBR")
        && sentence.governor(edge.governor()).filter(above -> above.is("advmod")).isPresent()
        && sentence.dependents(edge.dependent(), "mark").stream()
            .anyMatch(mark -> mark.text().equals("than"));
  }

  /** "Orlo's shares rose while Varde's fell": without the rest the firm itself would have. */
  private static boolean isWithoutNoun(Sentence sentence, Dependency edge) {
    return edge.is("case")
        && sentence.token(edge.dependent()).tag().equals("POS")
        && sentence.governor(edge.governor()).filter(above -> above.is("nsubj")).isPresent();
  }

  /** "What had happened was a disaster", "got what he wanted": a clause that names a thing. */
  private static boolean isClausalSubject(Sentence sentence, int head) {
    return sentence.token(head).isVerb()
        && sentence
            .governor(head)
            .map(edge -> edge.is("csubj") || edge.is("nsubj") || FreeRelatives.is(sentence, edge))
            .orElse(false);
  }

  /** "According to X" and the like name who says it, wherever the parser hangs it. */
  private static boolean isSource(Sentence sentence, Dependency edge) {
    return (edge.is("nmod") || edge.is("obl"))
        && Sources.speaker(sentence, sentence.token(edge.dependent())).isPresent();
  }

  private static void collect(Sentence sentence, int token, NavigableSet<Integer> reached) {
    if (!reached.add(token)) {
      return;
    }
    for (Dependency edge : sentence.dependents(token)) {
      if (isSource(sentence, edge)
          || edge.is("appos")
          || edge.relation().equals("acl:relcl")
          || edge.is("parataxis")
          || edge.is("punct")
          || edge.is(Dependency.CONTRAST)
          || edge.is("dep")) {
        continue;
      }
      collect(sentence, edge.dependent(), reached);
    }
  }

  static Span span(Sentence sentence, NavigableSet<Integer> tokens) {
    return sentence.token(tokens.first()).span().cover(sentence.token(tokens.last()).span());
  }

  private String words(Sentence sentence, int head, NavigableSet<Integer> tokens) {
    List<Mention> antecedents = text.antecedents(sentence, head);
    if (!antecedents.isEmpty()) {
      return String.join(" and ", antecedents.stream().map(m -> text.quote(text.span(m))).toList());
    }
    String written = closed(span(sentence, tokens).of(text.text()).replaceAll("\\s+", " "));
    String own =
        ElidedNouns.afterNumber(sentence, head)
            .map(noun -> written + " " + noun.text())
            .orElse(written);
    return owner(sentence, head, tokens)
        .map(owner -> owner + (owner.endsWith("s") ? "’" : "’s") + own.substring("whose".length()))
        .orElse(own);
  }

  /** Words without a quotation mark that has no partner among them. */
  private static String closed(String words) {
    long marks = words.chars().filter(c -> "\"“”".indexOf(c) >= 0).count();
    return marks % 2 == 0 ? words : words.replaceAll("[\"“”]", "").strip();
  }

  /** Who "whose" stands for in a phrase that begins with it: the noun of the relative clause. */
  private Optional<String> owner(Sentence sentence, int head, NavigableSet<Integer> tokens) {
    if (!sentence.token(tokens.first()).tag().equals("WP$")) {
      return Optional.empty();
    }
    Optional<Dependency> edge = sentence.governor(head);
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int above = edge.get().governor();
      if (above >= 0 && edge.get().is("acl")) {
        return Optional.of(words(sentence, above, phrase(sentence, above)));
      }
      edge = above < 0 ? Optional.empty() : sentence.governor(above);
    }
    return Optional.empty();
  }

  private Meaning meaning(Sentence sentence, int head, NavigableSet<Integer> tokens) {
    List<Term> terms = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Optional<TimeValue> time =
        TimeReader.read(sentence).stream()
            .filter(found -> !tokens.subSet(found.first(), true, found.last(), true).isEmpty())
            .map(TimeReader.Found::time)
            .findFirst();
    for (int i : tokens) {
      Token token = sentence.token(i);
      for (Mention mention : text.antecedents(sentence, i)) {
        addMention(mention, terms, names);
      }
      Terms.of(token).ifPresent(terms::add);
    }
    Optional<Token> elided = ElidedNouns.of(sentence, head);
    elided.flatMap(Terms::of).ifPresent(terms::add);
    for (Mention name : Mentions.names(sentence)) {
      if (tokens.contains(name.head())) {
        names.add(Names.canonical(text.quote(text.span(name))));
      }
    }
    Optional<Quantity> quantity = quantity(sentence, head, tokens);
    if (elided.isPresent()) {
      String noun = elided.get().lemma().toLowerCase(Locale.ROOT);
      return new Meaning(noun, terms, names, quantity.map(q -> q.withUnit(noun)), time);
    }
    return new Meaning(headLemma(sentence, head), terms, names, quantity, time);
  }

  private String headLemma(Sentence sentence, int head) {
    List<Mention> antecedents = text.antecedents(sentence, head);
    if (antecedents.size() == 1) {
      Mention mention = antecedents.get(0);
      return text.sentences()
          .get(mention.sentence())
          .token(mention.head())
          .lemma()
          .toLowerCase(Locale.ROOT);
    }
    return sentence.token(head).lemma().toLowerCase(Locale.ROOT);
  }

  private void addMention(Mention mention, List<Term> terms, Set<String> names) {
    Sentence in = text.sentences().get(mention.sentence());
    for (int i = mention.begin(); i < mention.end(); i++) {
      Terms.of(in.token(i)).ifPresent(terms::add);
    }
    if (in.token(mention.head()).isProperNoun()) {
      names.add(Names.canonical(text.quote(text.span(mention))));
    }
  }

  private static Optional<Quantity> quantity(
      Sentence sentence, int head, NavigableSet<Integer> tokens) {
    return QuantityReader.read(sentence).stream()
        .filter(found -> tokens.contains(found.last()))
        .filter(
            found ->
                found.last() == head
                    || counts(sentence, found.last(), head)
                    || found.quantity().unit().equals("%"))
        .map(QuantityReader.Found::quantity)
        .findFirst();
  }

  /** Whether a number says how many or how much: "12 buses", "12 metres high". */
  private static boolean counts(Sentence sentence, int number, int head) {
    Optional<Dependency> counted = sentence.governor(number).filter(edge -> edge.governor() >= 0);
    return counted
        .filter(
            edge ->
                edge.governor() == head
                    || sentence
                        .governor(edge.governor())
                        .filter(above -> above.relation().equals("obl:npmod"))
                        .map(above -> above.governor() == head)
                        .orElse(false))
        .isPresent();
  }

  /**
   * The content words of a whole sentence, references resolved, relative times with their dates.
   */
  ImmutableList<Term> terms(Sentence sentence) {
    List<Term> terms = new ArrayList<>();
    for (TimeReader.Found found : TimeReader.read(sentence)) {
      terms.addAll(DateTerms.unsaid(found.time(), text.quote(found.span())));
    }
    for (Token token : sentence.tokens()) {
      for (Mention mention : text.antecedents(sentence, token.index())) {
        addMention(mention, terms, new LinkedHashSet<>());
      }
      Terms.of(token).ifPresent(terms::add);
    }
    return ImmutableList.copyOf(terms);
  }
}
