/**
 * Client library for the fact-checking service.
 *
 * <p>Start with {@link factcheck.client.FactCheckClient}: it takes messages of {@code factcheck.v1}
 * and returns their answers, {@link factcheck.client.Articles} does so for stored articles, and
 * {@link factcheck.client.ClaimStream} for any number of claims. What a failed call says is in
 * {@link factcheck.client.CallFailure}. {@link factcheck.client.LocalServer} is where a server that
 * runs within this process comes from, if one is there.
 *
 * <p>The package knows the contract and nothing of the engine or the server behind it.
 */
package factcheck.client;
