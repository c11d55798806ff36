package factcheck.bench;

import factcheck.check.InvalidInputException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A claim with its answer.
 *
 * @param example the claim
 * @param scale when the answer counts as right
 * @param answer what was answered; empty where the claim or its article was refused, or the
 *     answerer failed
 * @param fault why there is no answer; empty where there is one
 */
record Scored(Example example, Scale scale, Optional<Answer> answer, Optional<Throwable> fault) {
  Scored {
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(scale, "scale");
    if (answer.isPresent() == fault.isPresent()) {
      throw new IllegalArgumentException("either an answer or a fault: " + answer + ", " + fault);
    }
  }

  static Scored of(Example example, Scale scale, Answer answer) {
    return new Scored(example, scale, Optional.of(answer), Optional.empty());
  }

  static Scored failed(Example example, Scale scale, Throwable fault) {
    return new Scored(example, scale, Optional.empty(), Optional.of(fault));
  }

  /** The human label as the scale sees it. */
  Gold gold() {
    return scale.fold(example.gold());
  }

  /** The answer as the scale sees it. */
  Optional<Gold> answered() {
    return answer.map(a -> scale.fold(a.label()));
  }

  /** Whether the two agree; never without an answer. */
  boolean right() {
    return answered().filter(gold()::equals).isPresent();
  }

  /**
   * The stated probability of being right, 0 to 1. On a two-way scale that is the probability of
   * the two-way answer, where the answerer says how probable support is.
   */
  OptionalDouble confidence() {
    if (answer.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble support = answer.get().support();
    if (scale != Scale.TWO_WAY || support.isEmpty()) {
      return OptionalDouble.of(answer.get().confidence());
    }
    double supported = support.getAsDouble();
    return OptionalDouble.of(says(Gold.SUPPORTED) ? supported : 1 - supported);
  }

  /** What the answer shows for itself; empty where it does not, or there is no answer. */
  Optional<Explanation> explanation() {
    return answer.flatMap(Answer::explanation);
  }

  /** Whether the answerer did its job: it answered, or it refused what it says it refuses. */
  boolean sound() {
    return fault.isEmpty() || fault.get() instanceof InvalidInputException;
  }

  /** Whether the unfolded answer is {@code label}. */
  boolean says(Gold label) {
    return answer.filter(a -> a.label() == label).isPresent();
  }
}
