package factcheck.client.cli;

import factcheck.v1.Fact;
import factcheck.v1.FactArgument;
import factcheck.v1.Modality;
import factcheck.v1.Polarity;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Writes facts for an editor: place and quote, then what was made of it. */
final class FactText {
  /** Below it a fact is more likely misread than right. */
  private static final double LIKELY_RIGHT = 0.5;

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
          .append(argument.getText());
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
}
