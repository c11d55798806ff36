package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;

/**
 * The bare entailment model: the whole article is the premise, the claim the hypothesis, the
 * likeliest relation the answer. On a two-way scale entailment has to be likelier than the two
 * others together, and the confidence is that of the two-way answer.
 */
final class ModelAnswerer implements Answerer {
  private final EntailmentModel model;

  ModelAnswerer(EntailmentModel model) {
    this.model = model;
  }

  @Override
  public ArticleAnswerer read(String article, Scale scale) {
    return claim -> {
      Entailment answer = model.infer(ImmutableList.of(new Pair(article, claim))).get(0);
      return scale == Scale.TWO_WAY ? twoWay(answer) : threeWay(answer);
    };
  }

  private static Answer threeWay(Entailment answer) {
    if (answer.entailed() >= Math.max(answer.contradicted(), answer.neutral())) {
      return Answer.bare(Gold.SUPPORTED, answer.entailed());
    }
    return answer.contradicted() >= answer.neutral()
        ? Answer.bare(Gold.REFUTED, answer.contradicted())
        : Answer.bare(Gold.NOT_ENOUGH_INFO, answer.neutral());
  }

  private static Answer twoWay(Entailment answer) {
    if (answer.entailed() >= 0.5) {
      return Answer.bare(Gold.SUPPORTED, answer.entailed());
    }
    Gold label = answer.contradicted() >= answer.neutral() ? Gold.REFUTED : Gold.NOT_ENOUGH_INFO;
    return Answer.bare(label, 1 - answer.entailed());
  }
}
