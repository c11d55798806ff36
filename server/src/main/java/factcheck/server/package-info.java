/**
 * The service at the network: gRPC in, engine calls in the middle, gRPC out.
 *
 * <p>What comes in are messages of {@code factcheck.v1}; what goes out are their answers, or errors
 * with one {@code ErrorInfo} each. Start with {@link factcheck.server.FactCheckServer}, which ties
 * the parts together. Then follow a claim: {@code FactCheckEndpoint} takes the call, {@code
 * EvidenceSources} finds its article, {@code ArticleChecker} asks the {@code Engine}, {@code
 * VerdictMessages} writes the answer. Whatever is thrown on the way becomes a status in {@code
 * ErrorInterceptor} and nowhere else. {@code EngineCalls} sends what needs the engine to the {@code
 * WorkerPool}, or refuses it while too many wait; {@code Cancellation} ends work that nobody waits
 * for.
 *
 * <p>The package decides nothing about claims and parses no text: that is the engine's.
 */
package factcheck.server;
