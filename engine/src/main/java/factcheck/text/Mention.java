package factcheck.text;

/**
 * A stretch of tokens that names or describes somebody or something.
 *
 * @param sentence index of the sentence
 * @param begin index of its first token
 * @param end index after its last token
 * @param head index of its head token
 * @param type entity type of the head, "O" for none
 */
public record Mention(int sentence, int begin, int end, int head, String type) {}
