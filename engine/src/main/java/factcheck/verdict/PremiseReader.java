package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.text.AnnotatedText;
import factcheck.text.Mention;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Token;
import factcheck.value.TimeValue;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses what a model reads as evidence for a claim part: the best sentences one by one, then the
 * best two and the best three together, in the order of the text.
 */
final class PremiseReader {
  /** Sentences read one by one. */
  static final int SINGLES = 4;

  private PremiseReader() {}

  /**
   * The premises, at most {@value #SINGLES} single sentences first in rank order, then groups.
   *
   * @param ranked sentences, best first
   */
  static ImmutableList<Premise> read(FactSheet article, List<Retriever.Ranked> ranked) {
    Set<NavigableSet<Integer>> groups = new LinkedHashSet<>();
    List<Integer> best = ranked.stream().limit(SINGLES).map(Retriever.Ranked::sentence).toList();
    for (int sentence : best) {
      groups.add(new TreeSet<>(List.of(sentence)));
    }
    if (best.size() > 1) {
      groups.add(new TreeSet<>(best.subList(0, 2)));
    }
    if (best.size() > 2) {
      groups.add(new TreeSet<>(best.subList(0, 3)));
    }
    ImmutableList.Builder<Premise> premises = ImmutableList.builder();
    for (NavigableSet<Integer> group : groups) {
      premises.add(new Premise(ImmutableList.copyOf(group), text(article.annotated(), group)));
    }
    return premises.build();
  }

  private static String text(AnnotatedText article, NavigableSet<Integer> sentences) {
    List<String> texts = new ArrayList<>();
    for (int sentence : sentences) {
      texts.add(resolved(article, article.sentences().get(sentence)));
    }
    return String.join(" ", texts);
  }

  /**
   * The sentence with "he" and "she" replaced by the person they stand for, and the calendar dates
   * of relative times in brackets: "on Thursday (October 7, 2010)".
   */
  static String resolved(AnnotatedText article, Sentence sentence) {
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      List<Mention> antecedents = article.antecedents(sentence, token.index());
      if (isHeOrShe(token)
          && antecedents.size() == 1
          && antecedents.get(0).type().equals("PERSON")
          && antecedents.get(0).sentence() != sentence.index()) {
        String names =
            String.join(
                " and ", antecedents.stream().map(m -> article.quote(article.span(m))).toList());
        edits.put(
            token.span().begin(),
            new Edit(token.span().end(), token.tag().equals("PRP$") ? names + "'s" : names));
      }
    }
    if (article.published().isPresent() && sentence.role() != SentenceRole.DATELINE) {
      for (Times.Found found : Times.of(sentence)) {
        String words = article.quote(found.span());
        date(found.time(), words)
            .ifPresent(
                date ->
                    edits.put(
                        found.span().begin(),
                        new Edit(found.span().end(), words + " (" + date + ")")));
      }
    }
    StringBuilder out = new StringBuilder();
    int at = sentence.span().begin();
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      if (edit.getKey() >= at) {
        out.append(article.text(), at, edit.getKey()).append(edit.getValue().replacement());
        at = edit.getValue().end();
      }
    }
    out.append(article.text(), at, sentence.span().end());
    return out.toString().replaceAll("\\s+", " ");
  }

  private static boolean isHeOrShe(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "his", "him" -> true;
      case "her" -> token.tag().equals("PRP$");
      default -> false;
    };
  }

  /** A replacement for the characters up to {@code end}. */
  private record Edit(int end, String replacement) {}

  /** The date in words; empty where the text already gives the year, or gives no year at all. */
  private static Optional<String> date(TimeValue time, String words) {
    if (time.year().isEmpty() || words.contains(time.year().get().toString())) {
      return Optional.empty();
    }
    StringBuilder date = new StringBuilder();
    time.month()
        .ifPresent(
            month -> date.append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    if (time.month().isPresent()) {
      time.day().ifPresent(day -> date.append(' ').append(day).append(','));
      date.append(' ');
    }
    return Optional.of(date.append(time.year().get()).toString());
  }
}
