package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says what pronouns and "the two" stand for, from the first sentence to the last: an {@link
 * AntecedentChooser} chooses among the {@link Antecedents} of a pronoun of the third person, of
 * which {@link PronounRules} has an opinion and bars some; "I" is who speaks, "himself" who does
 * it.
 */
final class ReferenceResolver {
  private static final ImmutableSet<String> SPEAKER = ImmutableSet.of("i", "me", "my", "myself");

  private final List<ImmutableList<Mention>> names = new ArrayList<>();
  private final Agreement agreement;
  private final Pairs pairs;
  private final PronounRules rules;
  private final Map<TokenRef, List<Mention>> resolved = new HashMap<>();
  private final AntecedentSigns signs;
  private final Antecedents antecedents;
  private final AntecedentChooser chooser;

  private ReferenceResolver(String text, List<Sentence> sentences, AntecedentChooser chooser) {
    this.chooser = chooser;
    this.agreement = new Agreement(sentences);
    for (Sentence sentence : sentences) {
      names.add(Mentions.names(sentence));
    }
    this.pairs = new Pairs(sentences, names);
    Utterances utterances = new Utterances(text, sentences);
    this.rules = new PronounRules(sentences, names, agreement, pairs, utterances, this::refer);
    this.signs = new AntecedentSigns(sentences, agreement, utterances, pairs);
    this.antecedents = new Antecedents(sentences, names, this::refer, signs);
  }

  static Map<TokenRef, List<Mention>> resolve(
      String text, List<Sentence> sentences, AntecedentChooser chooser) {
    ReferenceResolver resolver = new ReferenceResolver(text, sentences, chooser);
    for (Sentence sentence : sentences) {
      if (sentence.role() == SentenceRole.BODY || sentence.role() == SentenceRole.HEADLINE) {
        resolver.resolve(sentence);
      }
    }
    return resolver.resolved;
  }

  private void resolve(Sentence sentence) {
    // Pronouns of first person look at the speech verb, whose own subject may be a pronoun: later.
    for (Token token : sentence.tokens()) {
      List<Mention> found = find(sentence, token);
      if (!found.isEmpty()) {
        resolved.put(new TokenRef(sentence.index(), token.index()), found);
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.isPronoun() && SPEAKER.contains(lower(token))) {
        Clauses.speakerOf(sentence, token.index())
            .map(subject -> refer(sentence, subject))
            .filter(found -> !found.isEmpty())
            .ifPresent(found -> resolved.put(new TokenRef(sentence.index(), token.index()), found));
      }
    }
  }

  private List<Mention> find(Sentence sentence, Token token) {
    if (Clauses.isReflexive(token)) {
      return Clauses.doer(sentence, token.index())
          .map(subject -> refer(sentence, subject))
          .orElse(ImmutableList.of());
    }
    Optional<PronounKind> kind = PronounKind.of(token);
    return kind.isPresent() ? choose(sentence, token, kind.get()) : pairs.of(sentence, token);
  }

  /** Of what the pronoun may stand for, what most speaks for. */
  private List<Mention> choose(Sentence sentence, Token token, PronounKind kind) {
    List<Mention> rule = rules.find(sentence, token, kind);
    List<Mention> speakers = rules.speakersOf(sentence, token);
    List<Mention> barred = new ArrayList<>(rules.barred(sentence, token.index()));
    if (kind == PronounKind.PERSON) {
      barred.addAll(speakers);
    }
    List<Antecedents.Candidate> candidates =
        antecedents.of(sentence, token, rule, speakers).stream()
            .filter(candidate -> candidate.mentions().stream().noneMatch(m -> isIn(barred, m)))
            .toList();
    List<Mention> found = nearest(chooser.choose(sentence, token, rule, candidates), candidates);
    if (kind == PronounKind.PERSON && found.size() == 1) {
      agreement.learn(token, found.get(0));
    }
    signs.learn(found);
    return found;
  }

  /** The nearest mention of the person that was chosen. */
  private List<Mention> nearest(List<Mention> chosen, List<Antecedents.Candidate> candidates) {
    return candidates.stream()
        .map(Antecedents.Candidate::mentions)
        .filter(other -> isPerson(chosen) && isPerson(other))
        .filter(other -> pairs.sameName(chosen.get(0), other.get(0)))
        .findFirst()
        .orElse(chosen);
  }

  private static boolean isPerson(List<Mention> mentions) {
    return mentions.size() == 1 && mentions.get(0).type().equals("PERSON");
  }

  private boolean isIn(List<Mention> mentions, Mention one) {
    return mentions.stream().anyMatch(mention -> pairs.sameName(mention, one));
  }

  /** What a token refers to: its antecedents, or the names it heads, or the phrase itself. */
  private List<Mention> refer(Sentence sentence, Token token) {
    List<Mention> known = resolved.get(new TokenRef(sentence.index(), token.index()));
    if (known != null) {
      return known;
    }
    if (token.isPronoun() || token.tag().startsWith("W")) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Mention> all = ImmutableList.builder();
    all.add(Mentions.of(sentence, token, names.get(sentence.index())));
    for (Token other : sentence.dependents(token.index(), "conj")) {
      all.add(Mentions.of(sentence, other, names.get(sentence.index())));
    }
    return all.build();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
