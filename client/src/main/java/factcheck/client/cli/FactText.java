package factcheck.client.cli;

import com.google.common.collect.ImmutableSet;
import factcheck.v1.Fact;
import factcheck.v1.FactArgument;
import factcheck.v1.Modality;
import factcheck.v1.Polarity;
import factcheck.v1.Slot;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Writes facts for an editor: place and quote, then what was made of it. */
final class FactText {
  /** Below it a fact is more likely misread than right. */
  private static final double LIKELY_RIGHT = 0.5;

  /** Roles that name a grammatical function; all others are prepositions. */
  private static final ImmutableSet<String> FUNCTIONS =
      ImmutableSet.of("nsubj", "obj", "iobj", "xcomp", "be", "appos", "then");

  private final PrintStream out;
  private final ArticleText article;

  FactText(PrintStream out, ArticleText article) {
    this.out = out;
    this.article = article;
  }

  void print(Fact fact) {
    out.println(article.place(fact.getSpan()));
    out.println("  > " + OneLine.of(fact.getSpan().getText()));
    StringBuilder line = new StringBuilder("  ");
    line.append(fact.hasSubject() ? fact.getSubject().getText() : "-");
    line.append(" | ").append(fact.getPredicate());
    for (FactArgument argument : fact.getArgumentsList()) {
      line.append(" | ")
          .append(VerdictNames.words(argument.getSlot()))
          .append(": ")
          .append(phrase(argument));
    }
    if (fact.getPolarity() == Polarity.POLARITY_NEGATIVE) {
      line.append(" | denied");
    }
    if (fact.getModality() != Modality.MODALITY_ACTUAL) {
      line.append(" | ").append(VerdictNames.words(fact.getModality()));
    }
    if (fact.getSpeakersCount() > 0) {
      line.append(" | said by ")
          .append(
              fact.getSpeakersList().stream()
                  .map(FactArgument::getText)
                  .collect(Collectors.joining(" > ")));
    }
    if (fact.getCertainty() < LIKELY_RIGHT) {
      line.append(" | uncertain reading");
    }
    out.println(OneLine.of(line.toString()));
  }

  /** The filler behind its preposition: "during phone talks". */
  private static String phrase(FactArgument argument) {
    String role = argument.getRole();
    // "By" before a further subject only says that the clause was a passive.
    boolean bare =
        role.isEmpty() || FUNCTIONS.contains(role) || argument.getSlot() == Slot.SLOT_SUBJECT;
    return bare ? argument.getText() : role + " " + argument.getText();
  }
}
