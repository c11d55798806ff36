package factcheck.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of money: a sign or the word for it, after the country whose it is where that is said ("$",
 * "A$", "swiss franc").
 */
final class Currencies {
  private static final Pattern SIGN = Pattern.compile("((?:[A-Z]\\.?){0,3})([$£€¥₹₩₽])");

  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.of(
          "dollar", "$", "euro", "€", "yen", "¥", "pound", "£", "ruble", "₽", "rouble", "₽",
          "rupee", "₹", "won", "₩");

  /** Currencies that more than one country has, but for those with a sign. */
  private static final ImmutableSet<String> SHARED =
      ImmutableSet.of(
          "franc",
          "peso",
          "dinar",
          "krone",
          "krona",
          "crown",
          "lira",
          "rial",
          "riyal",
          "real",
          "shilling");

  private static final ImmutableSet<String> OTHERS = ImmutableSet.of("yuan", "rand", "baht");

  /** The letters before the sign of a country's dollar. */
  private static final ImmutableMap<String, String> DOLLARS =
      ImmutableMap.<String, String>builder()
          .put("united states", "US")
          .put("australia", "A")
          .put("canada", "C")
          .put("new zealand", "NZ")
          .put("hong kong", "HK")
          .put("singapore", "S")
          .put("taiwan", "NT")
          .buildOrThrow();

  private static final ImmutableMap<String, String> LETTERS =
      ImmutableMap.of("AU", "A", "CA", "C", "NZD", "NZ", "U", "US");

  private Currencies() {}

  /** A currency's unit and the last token of its words. */
  record Found(String unit, int last) {}

  /** Whether a token is the sign of a currency. */
  static boolean isSign(Token token) {
    return SIGN.matcher(token.text()).matches();
  }

  /** The unit that a sign stands for. */
  static String ofSign(Token token) {
    Matcher sign = SIGN.matcher(token.text());
    if (!sign.matches()) {
      throw new IllegalArgumentException("no sign of a currency: " + token.text());
    }
    return ofSign(sign);
  }

  private static String ofSign(Matcher sign) {
    String letters = sign.group(1).replace(".", "");
    return LETTERS.getOrDefault(letters, letters) + sign.group(2);
  }

  /** The currency whose words begin at a token; its unit is empty where none does. */
  static Found read(Sentence sentence, int begin) {
    StringBuilder country = new StringBuilder();
    for (int i = begin; i < Math.min(begin + 3, sentence.tokens().size()); i++) {
      Token token = sentence.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (isCurrency(token, lemma)) {
        return new Found(unit(country.toString(), lemma), i);
      }
      if (!Character.isUpperCase(token.text().charAt(0))) {
        break;
      }
      country.append(country.length() == 0 ? "" : " ").append(token.text());
    }
    return new Found("", begin - 1);
  }

  private static boolean isCurrency(Token token, String lemma) {
    if (!token.isNoun() || token.isProperNoun()) {
      return false;
    }
    // "Five pounds" can be a weight; "crown" and "real" can be anything.
    boolean money = token.entity().equals("MONEY");
    return lemma.equals("pound") || SHARED.contains(lemma)
        ? money
        : WORDS.containsKey(lemma) || OTHERS.contains(lemma);
  }

  private static String unit(String country, String lemma) {
    String sign = WORDS.getOrDefault(lemma, lemma);
    if (country.isEmpty()) {
      return sign;
    }
    String letters = sign.equals("$") ? DOLLARS.get(Names.canonical(country)) : null;
    return letters != null ? letters + sign : country.toLowerCase(Locale.ROOT) + " " + sign;
  }

  /** Whether a unit is one of money. */
  static boolean isMoney(String unit) {
    String base = base(unit);
    return WORDS.containsValue(base)
        || SIGN.matcher(base).matches()
        || SHARED.contains(base)
        || OTHERS.contains(base);
  }

  /** Whether two units of money can be the same currency: "$" and "A$", not "US$" and "A$". */
  static boolean canBeSame(String a, String b) {
    return isMoney(a)
        && base(a).equals(base(b))
        && (a.equals(b) || a.equals(base(a)) || b.equals(base(b)));
  }

  /** Whether they are the same, as far as anybody would read them: a plain "$" is the "US$". */
  static boolean isSame(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String unit) {
    return unit.equals("US$") ? "$" : unit;
  }

  /** Whether a word or sign in lower case only says the unit, or the country whose it is. */
  static boolean says(String unit, String lemma) {
    String base = base(unit);
    String letters = unit.substring(0, unit.length() - base.length()).strip();
    Matcher sign = SIGN.matcher(lemma.toUpperCase(Locale.ROOT));
    return isMoney(unit)
        && (sign.matches() && ofSign(sign).equals(unit)
            || WORDS.getOrDefault(lemma, lemma).equals(base)
            || !letters.isEmpty()
                && (letters.equals(DOLLARS.get(Names.canonical(lemma)))
                    || Names.canonical(letters).equals(Names.canonical(lemma))));
  }

  /** The currency without its country. */
  private static String base(String unit) {
    return unit.endsWith("$") ? "$" : unit.substring(unit.lastIndexOf(' ') + 1);
  }
}
