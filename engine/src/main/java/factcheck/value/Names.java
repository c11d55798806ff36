package factcheck.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares proper names: short and full forms ("Suga", "Yoshihide Suga"), initials, countries with
 * their adjectives, and capitals that stand for a government. Safe for use by many threads.
 */
public final class Names {
  private static final Splitter SPACES = Splitter.onPattern("[\\s\\-]+").omitEmptyStrings();
  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "the", "of", "and", "for", "in", "a", "an", "'s", "’s", "former", "republic", "federal");
  private static final ImmutableMap<String, String> COUNTRIES = countries(1);
  private static final ImmutableMap<String, String> CAPITALS = countries(2);

  private Names() {}

  private static ImmutableMap<String, String> countries(int column) {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : DataFile.rows(Names.class, "countries.tsv", 3)) {
      String country = row.get(0).toLowerCase(Locale.ROOT);
      if (column == 1) {
        names.put(country, country);
      }
      for (String form : Splitter.on(',').split(row.get(column))) {
        names.putIfAbsent(form.toLowerCase(Locale.ROOT), country);
      }
    }
    return ImmutableMap.copyOf(names);
  }

  /**
   * The country that a name or adjective belongs to ("Russian": "russia"); else the name itself.
   */
  public static String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    String country = COUNTRIES.get(bare);
    return country != null ? country : bare;
  }

  /** Whether the name is a country or its adjective. */
  public static boolean isCountry(String name) {
    return COUNTRIES.containsKey(canonical(name));
  }

  /** Whether two names can mean the same. */
  public static boolean same(String a, String b) {
    String one = canonical(a);
    String two = canonical(b);
    if (one.equals(two)) {
      return true;
    }
    if (one.equals(CAPITALS.get(two)) || two.equals(CAPITALS.get(one))) {
      return true;
    }
    if (COUNTRIES.containsKey(one) && COUNTRIES.containsKey(two)) {
      return false;
    }
    Set<String> left = words(one);
    Set<String> right = words(two);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return left.containsAll(right)
        || right.containsAll(left)
        || initials(one, two)
        || initials(two, one);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : SPACES.split(name)) {
      if (!EMPTY_WORDS.contains(word)) {
        words.add(word.replace(".", ""));
      }
    }
    return words;
  }

  private static boolean initials(String shortForm, String longForm) {
    String letters = shortForm.replace(".", "");
    if (letters.length() < 2 || letters.length() > 6 || letters.indexOf(' ') >= 0) {
      return false;
    }
    StringBuilder first = new StringBuilder();
    for (String word : SPACES.split(longForm)) {
      if (!EMPTY_WORDS.contains(word)) {
        first.append(word.charAt(0));
      }
    }
    return first.length() > 1 && letters.contentEquals(first);
  }
}
