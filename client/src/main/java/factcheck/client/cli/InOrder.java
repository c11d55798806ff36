package factcheck.client.cli;

import com.google.common.collect.ImmutableList;
import factcheck.client.CallFailure;
import factcheck.v1.StreamCheckClaimsResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings answers, which may overtake each other, into the order of the claims, and keeps the exit
 * code. Answers name their claim by its index. Safe for use by many threads: answers may still come
 * on one while another breaks off.
 */
final class InOrder {
  private final ImmutableList<Claim> claims;
  private final Results results;
  private final Map<Integer, StreamCheckClaimsResponse> early = new HashMap<>();
  private int next;
  private int exit = Exit.SUPPORTED;
  private boolean over;

  InOrder(ImmutableList<Claim> claims, Results results) {
    this.claims = claims;
    this.results = results;
  }

  synchronized void take(StreamCheckClaimsResponse answer) {
    if (over) {
      return;
    }
    early.put(Integer.valueOf(answer.getId()), answer);
    for (StreamCheckClaimsResponse due; (due = early.remove(next)) != null; next++) {
      results.add(claims.get(next), due);
      exit = worse(exit, exitOf(due));
    }
  }

  /** Writes what is left when every claim is answered. */
  synchronized void finish() {
    over = true;
    results.finish();
  }

  /**
   * Ends what is written where not every claim is answered; answers that still come are left out.
   */
  synchronized void breakOff() {
    over = true;
    results.breakOff();
  }

  /** The exit code for all claims: that of the worst. */
  synchronized int exit() {
    return exit;
  }

  private static int exitOf(StreamCheckClaimsResponse answer) {
    if (!answer.hasResult()) {
      return Failures.exit(CallFailure.of(answer.getError()));
    }
    return switch (answer.getResult().getVerdict()) {
      case VERDICT_SUPPORTED -> Exit.SUPPORTED;
      case VERDICT_REFUTED, VERDICT_CONFLICTING_EVIDENCE -> Exit.REFUTED;
      default -> Exit.NOT_ENOUGH_INFO;
    };
  }

  /** Errors over refuted, refuted over undecided, undecided over supported. */
  private static int worse(int one, int other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(int exit) {
    return switch (exit) {
      case Exit.SUPPORTED -> 0;
      case Exit.NOT_ENOUGH_INFO -> 1;
      case Exit.REFUTED -> 2;
      default -> exit;
    };
  }
}
