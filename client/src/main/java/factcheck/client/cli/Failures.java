package factcheck.client.cli;

import factcheck.client.CallFailure;
import factcheck.v1.ErrorReason;
import io.grpc.StatusRuntimeException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what a command throws into one line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine commandLine, ParseResult parsed) {
    return explain(thrown);
  }

  /** Says what was thrown and returns the exit code for it. */
  int explain(Throwable thrown) {
    if (thrown instanceof CommandFailure failure) {
      return say(failure.exit(), failure.getMessage());
    }
    if (thrown instanceof StatusRuntimeException status) {
      CallFailure failure = CallFailure.of(status);
      return say(exit(failure), describe(failure, status.getStatus().getCause()));
    }
    if (thrown instanceof InterruptedException) {
      return say(Exit.INTERNAL, "interrupted");
    }
    return say(Exit.INTERNAL, "internal error: " + thrown);
  }

  /** Explains a wrong command line. */
  static int usage(ParameterException wrong, String[] args) {
    CommandLine commandLine = wrong.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("factcheck: " + wrong.getMessage() + hint(wrong));
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
    }
    return Exit.USAGE;
  }

  /** What to do where a claim was taken for an option. */
  private static String hint(ParameterException wrong) {
    boolean perhapsClaim =
        wrong instanceof UnmatchedArgumentException unmatched
            && unmatched.isUnknownOption()
            && wrong.getCommandLine().getCommand() instanceof CheckCommand;
    return perhapsClaim ? "; put -- before claims that begin with -" : "";
  }

  /** The exit code for a failed call, or for one claim of it. */
  static int exit(CallFailure failure) {
    if (failure.reason().equals(Optional.of(ErrorReason.ERROR_REASON_SERVER_BUSY))) {
      return Exit.UNREACHABLE;
    }
    return switch (failure.code()) {
      case INVALID_ARGUMENT, OUT_OF_RANGE, FAILED_PRECONDITION, RESOURCE_EXHAUSTED ->
          Exit.BAD_INPUT;
      case NOT_FOUND, ALREADY_EXISTS -> Exit.NOT_FOUND;
      case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED -> Exit.UNREACHABLE;
      default -> Exit.INTERNAL;
    };
  }

  private static String describe(CallFailure failure, Throwable cause) {
    String message =
        switch (failure.code()) {
          // With a reason of its own, the server has been reached and is not ready.
          case UNAVAILABLE ->
              failure.reason().isPresent()
                  ? failure.message()
                  : "cannot reach the server: " + failure.message();
          case DEADLINE_EXCEEDED -> "the server did not answer in time";
          // Refused by gRPC itself, before the service sees it.
          case RESOURCE_EXHAUSTED ->
              failure.reason().isEmpty() && failure.message().contains("exceeds maximum size")
                  ? "the article or the claims are too long for one request (an article may have"
                      + " 200,000 characters)"
                  : failure.message();
          default -> failure.message();
        };
    return cause == null || cause.getMessage() == null
        ? message
        : message + " (" + cause.getMessage() + ")";
  }

  private int say(int exit, String message) {
    if (!message.isEmpty()) {
      terminal.err().println("factcheck: " + OneLine.of(message));
    }
    return exit;
  }
}
