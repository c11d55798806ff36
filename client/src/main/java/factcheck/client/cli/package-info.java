/**
 * The {@code factcheck} command.
 *
 * <p>Arguments, files and standard input come in; text, JSON or JSON lines go out, and an exit code
 * of {@link factcheck.client.cli.Exit}. Start with {@link factcheck.client.cli.Main}; {@code
 * CheckCommand} is the command that the others are modelled on. Commands throw {@code
 * CommandFailure}, and {@code Failures} alone turns what is thrown into a line on standard error.
 * Everything is printed by {@code Output}, which tells when it cannot be written.
 *
 * <p>Nothing here judges a claim: every answer comes from a server, in this process or elsewhere.
 */
package factcheck.client.cli;
