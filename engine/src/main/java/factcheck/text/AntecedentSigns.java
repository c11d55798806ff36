package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Antecedents.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs that a pronoun stands for a noun phrase before it: syntax, distance, agreement, how often
 * the text speaks of it, what rules of syntax say, and what a scorer thinks. Most are those of
 * Lappin and Leass (1994) and of Ng and Cardie (2002). The text is read from its beginning, and
 * {@link #learn} keeps what earlier pronouns stood for.
 */
final class AntecedentSigns {
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("DATE", "TIME", "DURATION", "SET");
  private static final ImmutableSet<String> AMOUNTS =
      ImmutableSet.of("NUMBER", "MONEY", "PERCENT", "ORDINAL");
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "some", "another", "no", "each", "every", "any");
  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "these", "those");
  private static final ImmutableSet<String> CLAUSES =
      ImmutableSet.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis");

  /** Words between where the candidate stands in another sentence. */
  private static final int FAR = 60;

  /** More mentions than these say no more. */
  private static final int OFTEN = 6;

  private static final int FEW_PARAGRAPHS = 4;

  private final List<Sentence> sentences;
  private final Agreement agreement;
  private final Utterances utterances;
  private final Pairs pairs;
  private final Map<String, Integer> meant = new HashMap<>();
  private final Map<String, List<Integer>> words = new HashMap<>();

  AntecedentSigns(
      List<Sentence> sentences, Agreement agreement, Utterances utterances, Pairs pairs) {
    this.sentences = sentences;
    this.agreement = agreement;
    this.utterances = utterances;
    this.pairs = pairs;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.isNoun()) {
          words.computeIfAbsent(lower(token), key -> new ArrayList<>()).add(sentence.index());
        }
      }
    }
  }

  /** Keeps what a pronoun stood for. */
  void learn(List<Mention> mentions) {
    for (Mention mention : mentions) {
      meant.merge(key(mention), 1, Integer::sum);
    }
  }

  /**
   * The signs of every candidate, in their order.
   *
   * @param rule what rules of syntax take the pronoun to stand for; empty where they leave it open
   * @param speakers who says the words that the pronoun stands in; empty outside quotations
   */
  ImmutableList<SignValues> of(
      Sentence sentence,
      Token pronoun,
      List<Mention> rule,
      List<Mention> speakers,
      List<Place> candidates) {
    Asked asked = new Asked(sentence, pronoun, rule, speakers, candidates);
    ImmutableList.Builder<SignValues> all = ImmutableList.builder();
    for (int i = 0; i < candidates.size(); i++) {
      SignValues signs = new SignValues();
      asked.pronounSigns(signs);
      asked.syntax(signs, candidates.get(i));
      asked.distance(signs, i);
      asked.kind(signs, i);
      asked.fit(signs, i);
      asked.topic(signs, candidates.get(i));
      all.add(signs);
    }
    return all.build();
  }

  private Token noun(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.head());
  }

  private String key(Mention mention) {
    return lower(sentences.get(mention.sentence()).token(mention.end() - 1));
  }

  private double named(Mention mention, int sentence) {
    return words.getOrDefault(key(mention), ImmutableList.of()).stream()
        .filter(index -> index <= sentence)
        .count();
  }

  private static String relation(Sentence sentence, Token token) {
    return sentence.governor(token.index()).map(Dependency::relation).orElse("root");
  }

  private static int governor(Sentence sentence, Token token) {
    return sentence.governor(token.index()).map(Dependency::governor).orElse(-1);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** One pronoun with its candidates. */
  private final class Asked {
    private final Sentence sentence;
    private final Token pronoun;
    private final PronounKind kind;
    private final String relation;
    private final List<Mention> rule;
    private final List<Place> candidates;
    private final List<Boolean> agreeing = new ArrayList<>();
    private final List<Mention> speakers;
    private final boolean quoted;
    private final int utterance;
    private final double mostNamed;
    private final List<Mention> lastSpeaker;
    private final Optional<Token> above;
    private final Optional<Token> own;
    private final Optional<Token> objectAbove;
    private final Optional<Token> shared;
    private final ReferenceFits fits;

    Asked(
        Sentence sentence,
        Token pronoun,
        List<Mention> rule,
        List<Mention> speakers,
        List<Place> candidates) {
      this.sentence = sentence;
      this.pronoun = pronoun;
      this.kind = PronounKind.of(pronoun).orElseThrow();
      this.relation = relation(sentence, pronoun);
      this.rule = rule;
      this.speakers = speakers;
      this.candidates = candidates;
      this.quoted = utterances.hold(sentence, pronoun.index());
      this.utterance = quoted ? utterances.first(sentence, pronoun.index()) : sentence.index();
      this.above = Clauses.subjectAbove(sentence, pronoun.index());
      this.own = Clauses.ownSubject(sentence, pronoun.index());
      this.objectAbove = Clauses.objectAbove(sentence, pronoun.index());
      this.shared = Clauses.sharedObject(sentence, pronoun.index());
      this.lastSpeaker =
          candidates.stream()
              .filter(place -> Clauses.speaks(place.sentence(), place.head()))
              .filter(place -> !utterances.hold(place.sentence(), place.head().index()))
              .findFirst()
              .map(Place::mentions)
              .orElse(ImmutableList.of());
      double most = 1;
      for (Place place : candidates) {
        boolean agrees = agrees(place);
        agreeing.add(agrees);
        if (agrees) {
          most = Math.max(most, named(place.mentions().get(0), sentence.index()));
        }
      }
      this.mostNamed = most;
      this.fits =
          ReferenceFits.of(
              sentence.reference(pronoun.index()),
              candidates.stream().map(place -> reference(place.mentions().get(0))).toList());
    }

    private Optional<ReferenceVectors> reference(Mention mention) {
      return sentences.get(mention.sentence()).reference(mention.head());
    }

    private boolean agrees(Place place) {
      Mention mention = place.mentions().get(0);
      return switch (kind) {
        case PERSON ->
            place.mentions().size() == 1
                && agreement.isPerson(mention)
                && agreement.fits(pronoun, mention)
                && !agreement.isOwn(pronoun, mention);
        case THING ->
            place.mentions().size() == 1
                && agreement.isThing(mention)
                && (agreement.maySpeak(mention) || !Clauses.speaks(sentence, pronoun));
        case GROUP ->
            place.mentions().size() > 1
                || Agreement.isPlural(sentences.get(mention.sentence()), noun(mention))
                || Agreement.isCollective(noun(mention));
      };
    }

    void pronounSigns(SignValues signs) {
      int verb = governor(sentence, pronoun);
      signs.set(AntecedentSign.ASKS_PERSON, kind == PronounKind.PERSON);
      signs.set(AntecedentSign.ASKS_GROUP, kind == PronounKind.GROUP);
      signs.set(AntecedentSign.POSSESSIVE, pronoun.tag().equals("PRP$"));
      signs.set(AntecedentSign.PRONOUN_SUBJECT, relation.startsWith("nsubj"));
      signs.set(AntecedentSign.PRONOUN_OBJECT, Clauses.isObject(sentence, pronoun.index()));
      signs.set(AntecedentSign.PRONOUN_QUOTED, quoted);
      signs.set(AntecedentSign.PRONOUN_SPEAKS, Clauses.speaks(sentence, pronoun));
      signs.set(AntecedentSign.PRONOUN_PLACE, pronoun.index());
      signs.set(AntecedentSign.EXPLETIVE, Expletives.mayBe(sentence, pronoun));
      signs.set(AntecedentSign.DONE, verb >= 0 && sentence.token(verb).lemma().equals("do"));
      signs.set(AntecedentSign.COPULAR, verb >= 0 && !sentence.dependents(verb, "cop").isEmpty());
      signs.set(AntecedentSign.RULE_OPEN, rule.isEmpty());
    }

    void syntax(SignValues signs, Place place) {
      Sentence at = place.sentence();
      Token head = place.head();
      boolean here = at.index() == sentence.index();
      String role = relation(at, head);
      int verb = governor(at, head);
      signs.set(AntecedentSign.RULE, rule.equals(place.mentions()));
      signs.set(AntecedentSign.RULE_NAME, isSameName(rule, place.mentions()));
      signs.set(AntecedentSign.ABOVE, here && above.filter(head::equals).isPresent());
      signs.set(AntecedentSign.OWN_SUBJECT, here && own.filter(head::equals).isPresent());
      signs.set(AntecedentSign.OBJECT_ABOVE, here && objectAbove.filter(head::equals).isPresent());
      signs.set(AntecedentSign.SHARED_OBJECT, here && shared.filter(head::equals).isPresent());
      signs.set(
          AntecedentSign.SAME_VERB,
          here && verb >= 0 && verb == governor(sentence, pronoun) && !relation.startsWith("nmod"));
      signs.set(AntecedentSign.MAIN_SUBJECT, Clauses.mainSubjects(at).contains(head));
      signs.set(AntecedentSign.SUBJECT, role.startsWith("nsubj"));
      signs.set(AntecedentSign.OBJECT, role.equals("obj") || role.equals("iobj"));
      signs.set(AntecedentSign.OBLIQUE, role.startsWith("obl"));
      signs.set(AntecedentSign.OF_NOUN, role.startsWith("nmod") && !role.equals("nmod:poss"));
      signs.set(AntecedentSign.OWNER, role.equals("nmod:poss"));
      signs.set(AntecedentSign.APPOSITION, role.equals("appos"));
      signs.set(AntecedentSign.PARALLEL, role.equals(relation) && isCore(role));
      signs.set(AntecedentSign.DEPTH, depth(at, head));
      signs.set(AntecedentSign.SPEAKS, Clauses.speaks(at, head));
      signs.set(
          AntecedentSign.LAST_SPEAKER,
          lastSpeaker.equals(place.mentions()) || isSameName(lastSpeaker, place.mentions()));
      boolean within = utterances.hold(at, head.index());
      signs.set(AntecedentSign.QUOTED, within);
      signs.set(AntecedentSign.SAME_QUOTATION, quoted && within && at.index() >= utterance);
      signs.set(AntecedentSign.TITLE_LINE, isTitleLine(at));
      signs.set(
          AntecedentSign.SAME_GOVERNOR,
          verb >= 0
              && governor(sentence, pronoun) >= 0
              && at.token(verb)
                  .lemma()
                  .equals(sentence.token(governor(sentence, pronoun)).lemma()));
    }

    private boolean isCore(String role) {
      return role.startsWith("nsubj") || role.equals("obj");
    }

    /** How many clauses a word stands below the main one. */
    private int depth(Sentence at, Token word) {
      int depth = 0;
      Optional<Dependency> edge = at.governor(word.index());
      for (int steps = 0; edge.isPresent() && steps < at.tokens().size(); steps++) {
        if (CLAUSES.stream().anyMatch(edge.get()::is)) {
          depth++;
        }
        int up = edge.get().governor();
        edge = up < 0 ? Optional.empty() : at.governor(up);
      }
      return depth;
    }

    void distance(SignValues signs, int order) {
      Place place = candidates.get(order);
      Sentence at = place.sentence();
      boolean here = at.index() == sentence.index();
      signs.set(AntecedentSign.SENTENCES, sentence.index() - at.index());
      signs.set(AntecedentSign.WORDS, here ? pronoun.index() - place.head().index() : FAR);
      signs.set(
          AntecedentSign.PARAGRAPHS,
          Math.min(FEW_PARAGRAPHS, sentence.paragraph() - at.paragraph()));
      signs.set(AntecedentSign.BETWEEN, order);
      signs.set(
          AntecedentSign.FITS_BETWEEN, Collections.frequency(agreeing.subList(0, order), true));
      signs.set(
          AntecedentSign.FITS_FIRST,
          agreeing.get(order) && !agreeing.subList(0, order).contains(true));
      signs.set(AntecedentSign.FITS_ALL, Collections.frequency(agreeing, true));
      signs.set(AntecedentSign.NEAREST_SUBJECT, isNearestSubject(order));
      int before = 0;
      for (int i = order + 1; i < candidates.size(); i++) {
        before += candidates.get(i).sentence().index() == at.index() ? 1 : 0;
      }
      signs.set(AntecedentSign.RANK, before);
    }

    private boolean isNearestSubject(int order) {
      for (int i = 0; i <= order; i++) {
        Place place = candidates.get(i);
        if (agreeing.get(i) && relation(place.sentence(), place.head()).startsWith("nsubj")) {
          return i == order;
        }
      }
      return false;
    }

    void kind(SignValues signs, int order) {
      Place place = candidates.get(order);
      Mention mention = place.mentions().get(0);
      Sentence in = sentences.get(mention.sentence());
      Token noun = noun(mention);
      signs.set(AntecedentSign.PERSON_NAME, mention.type().equals("PERSON"));
      signs.set(AntecedentSign.ORGANISATION, mention.type().equals("ORGANIZATION"));
      signs.set(AntecedentSign.PLACE, PLACES.contains(mention.type()));
      signs.set(AntecedentSign.OTHER_NAME, mention.type().equals("O") && noun.isProperNoun());
      signs.set(AntecedentSign.TIME, TIMES.contains(mention.type()));
      signs.set(AntecedentSign.AMOUNT, AMOUNTS.contains(mention.type()));
      signs.set(AntecedentSign.PERSON_NOUN, Animacy.isPerson(noun));
      signs.set(AntecedentSign.THING_NOUN, Animacy.isThing(noun));
      signs.set(AntecedentSign.COLLECTIVE, Agreement.isCollective(noun));
      signs.set(AntecedentSign.PLURAL, Agreement.isPlural(in, noun));
      signs.set(AntecedentSign.LIST, place.mentions().size());
      signs.set(AntecedentSign.LENGTH, mention.end() - mention.begin());
      signs.set(
          AntecedentSign.PARTITIVE,
          in.dependents(mention.head(), "nmod").stream().anyMatch(of -> of.tag().equals("NNS")));
      signs.set(AntecedentSign.INDEFINITE, hasDeterminer(in, mention, INDEFINITE));
      signs.set(AntecedentSign.DEFINITE, hasDeterminer(in, mention, DEFINITE));
      signs.set(
          AntecedentSign.OWNED_BY_PRONOUN,
          in.dependents(mention.head(), "nmod:poss").stream().anyMatch(Token::isPronoun));
      signs.set(AntecedentSign.AGREES, agreeing.get(order));
      signs.set(AntecedentSign.GENDER, gender(mention));
      Token head = place.head();
      signs.set(AntecedentSign.IS_PRONOUN, head.isPronoun());
      signs.set(
          AntecedentSign.SAME_PRONOUN,
          head.isPronoun() && PronounKind.of(head).equals(PronounKind.of(pronoun)));
      signs.set(
          AntecedentSign.QUOTED_SPEAKER,
          place.mentions().stream()
              .anyMatch(m -> speakers.stream().anyMatch(other -> pairs.sameName(other, m))));
    }

    private double gender(Mention mention) {
      if (kind != PronounKind.PERSON) {
        return 0;
      }
      if (!agreement.fits(pronoun, mention)) {
        return -1;
      }
      return agreement.isGenderKnown(mention) ? 1 : 0;
    }

    void fit(SignValues signs, int order) {
      double fit = fits.fit(order);
      signs.set(AntecedentSign.FIT, fit);
      signs.set(AntecedentSign.FIT_LEAD, fits.lead(order));
      signs.set(AntecedentSign.FIT_NOTHING, fits.nothing());
      signs.set(AntecedentSign.FIT_OVER_NOTHING, fit - fits.nothing());
    }

    void topic(SignValues signs, Place place) {
      Mention mention = place.mentions().get(0);
      double named = named(mention, sentence.index());
      signs.set(AntecedentSign.NAMED_BEFORE, Math.min(OFTEN, named));
      signs.set(AntecedentSign.SHARE, named / mostNamed);
      signs.set(AntecedentSign.MEANT_BEFORE, Math.min(OFTEN, meant.getOrDefault(key(mention), 0)));
      signs.set(
          AntecedentSign.IN_FIRST_SENTENCE,
          words.getOrDefault(key(mention), ImmutableList.of()).contains(0));
    }

    private boolean isSameName(List<Mention> a, List<Mention> b) {
      return a.size() == 1 && b.size() == 1 && pairs.sameName(a.get(0), b.get(0));
    }

    /** A line without an end: a title, a caption, a teaser. */
    private boolean isTitleLine(Sentence at) {
      return at.role() != SentenceRole.BODY
          || !at.tokens().isEmpty() && at.token(at.tokens().size() - 1).isWord();
    }

    private boolean hasDeterminer(Sentence in, Mention mention, ImmutableSet<String> determiners) {
      return in.dependents(mention.head(), "det").stream()
          .anyMatch(token -> determiners.contains(lower(token)));
    }
  }
}
