package factcheck.check;

import java.util.Objects;

/** The caller's text cannot be checked; the message says why in one line. */
public final class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, for programs. */
  public enum Fault {
    /** No text, or nothing but white space, control and format characters (U+200B). */
    BLANK,
    /** Longer than {@link Limits} allows. */
    TOO_LONG,
    /** A surrogate without its partner: not valid Unicode text. */
    LONE_SURROGATE
  }

  private final String field;
  private final Fault fault;

  /**
   * Creates the exception.
   *
   * @param field which input is at fault: "claim" or "article"
   * @param fault what is wrong with it
   * @param message one line for a person
   */
  public InvalidInputException(String field, Fault fault, String message) {
    super(message);
    this.field = Objects.requireNonNull(field, "field");
    this.fault = Objects.requireNonNull(fault, "fault");
  }

  /** Which input is at fault: "claim" or "article". */
  public String field() {
    return field;
  }

  /** What is wrong with it. */
  public Fault fault() {
    return fault;
  }
}
