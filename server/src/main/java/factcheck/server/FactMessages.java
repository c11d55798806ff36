package factcheck.server;

import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.v1.FactArgument;
import factcheck.v1.Modality;
import factcheck.v1.Polarity;
import factcheck.v1.Slot;

/** Writes the facts of one article as messages. */
final class FactMessages {
  private final TextOffsets article;
  private final ArticleName name;

  FactMessages(TextOffsets article, ArticleName name) {
    this.article = article;
    this.name = name;
  }

  factcheck.v1.Fact fact(Fact fact) {
    factcheck.v1.Fact.Builder message =
        factcheck.v1.Fact.newBuilder()
            .setName(name + "/facts/" + fact.id())
            .setSentence(fact.sentence())
            .setSpan(article.span(fact.span()))
            .setPredicate(fact.predicate())
            .setPredicateSpan(article.span(fact.predicateSpan()))
            .setPolarity(Polarity.valueOf("POLARITY_" + fact.polarity().name()))
            .setModality(Modality.valueOf("MODALITY_" + fact.modality().name()))
            .setCertainty(fact.certainty());
    fact.subject().ifPresent(subject -> message.setSubject(argument(subject)));
    fact.arguments().forEach(argument -> message.addArguments(argument(argument)));
    fact.speakers().forEach(speaker -> message.addSpeakers(argument(speaker)));
    return message.build();
  }

  private FactArgument argument(Argument argument) {
    return FactArgument.newBuilder()
        .setSlot(Slot.valueOf("SLOT_" + argument.slot().name()))
        .setText(argument.text())
        .setSpan(article.span(argument.span()))
        .setRole(argument.role())
        .build();
  }
}
