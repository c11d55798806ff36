package factcheck.text;

/**
 * A token's place in a text.
 *
 * @param sentence index of the sentence
 * @param token index of the token within it
 */
public record TokenRef(int sentence, int token) {}
