package factcheck.server;

import factcheck.text.Checkpoint;
import factcheck.v1.ErrorReason;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.Status;

/** Stops work that nobody waits for any more. */
final class Cancellation {
  private Cancellation() {}

  /**
   * Returns where the caller of the current call still waits.
   *
   * @throws ServiceException if the call was cancelled or its deadline has passed
   */
  static void check() {
    check(Context.current());
  }

  /**
   * Lets the engine find out, on whatever thread, whether the current call's caller still waits.
   */
  static Checkpoint ofCurrentCall() {
    Context call = Context.current();
    return () -> check(call);
  }

  private static void check(Context call) {
    Deadline deadline = call.getDeadline();
    if (deadline != null && deadline.isExpired()) {
      throw new ServiceException(
          Status.Code.DEADLINE_EXCEEDED,
          ErrorReason.ERROR_REASON_DEADLINE_PASSED,
          "the deadline passed before the answer was there");
    }
    if (call.isCancelled()) {
      throw new ServiceException(
          Status.Code.CANCELLED,
          ErrorReason.ERROR_REASON_CALL_CANCELLED,
          "the caller gave up before the answer was there");
    }
  }
}
