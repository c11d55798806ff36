package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sentence with its tokens and its dependency tree.
 *
 * <p>The tree is in Universal Dependencies: content words govern, function words hang below them.
 * Punctuation may be left out of it.
 */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final Span span;
  private final SentenceRole role;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<Dependency> dependencies;
  private final ImmutableListMultimap<Integer, Dependency> byGovernor;
  private final Dependency[] byDependent;
  private final ImmutableMap<Integer, WordOpinion> opinions;

  /**
   * Creates a sentence.
   *
   * @param index position within the text, from 0
   * @param paragraph number of its paragraph, from 0; blank lines separate paragraphs
   * @param span its characters in the text
   * @param role what it is for
   * @param tokens its tokens in order, at least one
   * @param dependencies its tree; each token has at most one governor
   */
  public Sentence(
      int index,
      int paragraph,
      Span span,
      SentenceRole role,
      List<Token> tokens,
      List<Dependency> dependencies) {
    this(index, paragraph, span, role, tokens, dependencies, ImmutableMap.of());
  }

  private Sentence(
      int index,
      int paragraph,
      Span span,
      SentenceRole role,
      List<Token> tokens,
      List<Dependency> dependencies,
      Map<Integer, WordOpinion> opinions) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = Objects.requireNonNull(span, "span");
    this.role = Objects.requireNonNull(role, "role");
    this.tokens = ImmutableList.copyOf(tokens);
    this.dependencies = ImmutableList.copyOf(dependencies);
    ImmutableListMultimap.Builder<Integer, Dependency> governors = ImmutableListMultimap.builder();
    this.byDependent = new Dependency[this.tokens.size()];
    for (Dependency dependency : this.dependencies) {
      governors.put(dependency.governor(), dependency);
      byDependent[dependency.dependent()] = dependency;
    }
    this.byGovernor = governors.build();
    this.opinions = ImmutableMap.copyOf(opinions);
  }

  /** The same sentence with what a scorer thinks of its tokens. */
  Sentence withOpinions(Map<Integer, WordOpinion> ofTokens) {
    return new Sentence(index, paragraph, span, role, tokens, dependencies, ofTokens);
  }

  /**
   * The same sentence for a text that is read: without what its tokens may refer to, and with who
   * takes part only for its predicates.
   */
  Sentence afterReading() {
    return withOpinions(
        Maps.transformEntries(
            opinions, (token, opinion) -> opinion.afterReading(isPredicate(token))));
  }

  private boolean isPredicate(int token) {
    return tokens.get(token).tag().startsWith("VB") || !dependents(token, "cop").isEmpty();
  }

  /** Position within the text, from 0. */
  public int index() {
    return index;
  }

  /** Number of its paragraph, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Its characters in the text. */
  public Span span() {
    return span;
  }

  /** What it is for. */
  public SentenceRole role() {
    return role;
  }

  /** Its tokens in order. */
  public ImmutableList<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** All edges of the tree. */
  public ImmutableList<Dependency> dependencies() {
    return dependencies;
  }

  /** The edges from {@code token} to its dependents, in tree order. */
  public ImmutableList<Dependency> dependents(int token) {
    return byGovernor.get(token);
  }

  /** The dependents of {@code token} by any of the relations (or their subtypes). */
  public ImmutableList<Token> dependents(int token, String... relations) {
    ImmutableList.Builder<Token> found = ImmutableList.builder();
    for (Dependency dependency : byGovernor.get(token)) {
      for (String relation : relations) {
        if (dependency.is(relation)) {
          found.add(tokens.get(dependency.dependent()));
          break;
        }
      }
    }
    return found.build();
  }

  /** The first dependent of {@code token} by any of the relations. */
  public Optional<Token> dependent(int token, String... relations) {
    return dependents(token, relations).stream().findFirst();
  }

  /** The edge to {@code token} from its governor; empty for tokens outside the tree. */
  public Optional<Dependency> governor(int token) {
    return Optional.ofNullable(byDependent[token]);
  }

  /**
   * How the sentence presents the event of {@code token}, as a scorer sees it; empty without one.
   */
  public Optional<Factuality> factuality(int token) {
    return Optional.ofNullable(opinions.get(token)).map(WordOpinion::factuality);
  }

  /** Who takes part in what a predicate tells, as a scorer sees it; empty without one. */
  public Optional<Participants> participants(int token) {
    return Optional.ofNullable(opinions.get(token)).flatMap(WordOpinion::participants);
  }

  /**
   * What {@code token} may refer to, as a scorer sees it; empty without one, and once the text is
   * read.
   */
  Optional<ReferenceVectors> reference(int token) {
    return Optional.ofNullable(opinions.get(token)).flatMap(WordOpinion::reference);
  }

  /** The root tokens of the tree, usually one. */
  public ImmutableList<Token> roots() {
    return byGovernor.get(-1).stream()
        .map(edge -> tokens.get(edge.dependent()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Indices of {@code token} and all that hangs below it, ascending. */
  public NavigableSet<Integer> subtree(int token) {
    NavigableSet<Integer> reached = new TreeSet<>();
    collect(token, reached);
    return reached;
  }

  private void collect(int token, NavigableSet<Integer> reached) {
    if (!reached.add(token)) {
      return;
    }
    for (Dependency dependency : byGovernor.get(token)) {
      collect(dependency.dependent(), reached);
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder().append(index).append(':');
    tokens.forEach(token -> out.append(' ').append(token.text()));
    return out.toString();
  }
}
