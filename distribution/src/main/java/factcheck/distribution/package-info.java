/**
 * Joins the command to the engine.
 *
 * <p>The command asks for a {@link factcheck.client.LocalServer}; {@code EmbeddedServer} is the one
 * that is found. Nothing else is here: the command is in {@code factcheck.client.cli}, the server
 * in {@link factcheck.server}.
 */
package factcheck.distribution;
