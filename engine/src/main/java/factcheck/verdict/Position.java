package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.text.Span;

/**
 * Words of an article that take a position on a claim part.
 *
 * @param sentence the sentence that they stand in
 * @param strength how clearly, 0 to 1
 * @param speakers whose words they are, outermost first; empty where it cannot be told
 * @param words their clause
 */
record Position(int sentence, double strength, ImmutableList<Argument> speakers, Span words) {}
