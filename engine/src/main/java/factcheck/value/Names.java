package factcheck.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares proper names: short and full forms ("Suga", "Yoshihide Suga"), initials, countries with
 * their adjectives, and capitals that stand for a government. Safe for use by many threads.
 */
public final class Names {
  private static final Splitter SPACES = Splitter.onPattern("[\\s\\-]+").omitEmptyStrings();
  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "the", "of", "and", "for", "in", "a", "an", "'s", "’s", "former", "republic", "federal");
  private static final Pattern CAPITALS_ONLY = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

  /** Words before a place's name that make it another place: "West Virginia". */
  private static final ImmutableSet<String> APART =
      ImmutableSet.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "new",
          "old",
          "great",
          "greater",
          "upper",
          "lower",
          "inner",
          "outer");

  /** Initials of so many letters are also written as a word: "Nato". */
  private static final int AS_A_WORD = 4;

  private static final ImmutableMap<String, String> COUNTRIES = countries(1);
  private static final ImmutableMap<String, String> CAPITALS = countries(2);

  private Names() {}

  private static ImmutableMap<String, String> countries(int column) {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : DataFile.rows(DataFile.class, "countries.tsv", 3)) {
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
   * The country that a name or adjective belongs to ("Russian": "russia"); else the name itself, in
   * lower case unless it is a short word in capitals, which can be initials.
   */
  public static String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    String country = COUNTRIES.get(bare);
    if (country != null) {
      return country;
    }
    String own = lower.startsWith("the ") ? name.strip().substring(4) : name.strip();
    return CAPITALS_ONLY.matcher(own).matches() ? own : bare;
  }

  /** Whether the name is a country or its adjective. */
  public static boolean isCountry(String name) {
    return COUNTRIES.containsKey(canonical(name));
  }

  /** Whether two names can mean the same. */
  public static boolean same(String a, String b) {
    String one = canonical(a).toLowerCase(Locale.ROOT);
    String two = canonical(b).toLowerCase(Locale.ROOT);
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
    return isPart(left, right)
        || isPart(right, left)
        || initials(canonical(a), two)
        || initials(canonical(b), one);
  }

  /** "Fischer" of "Lena Fischer"; "Virginia" is none of "West Virginia". */
  private static boolean isPart(Set<String> part, Set<String> whole) {
    Set<String> rest = new LinkedHashSet<>(whole);
    for (String word : whole) {
      if (!APART.contains(word)) {
        break;
      }
      rest.remove(word);
    }
    return whole.containsAll(part) && (part.size() == whole.size() || !part.equals(rest));
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : SPACES.split(name)) {
      if (!EMPTY_WORDS.contains(word)) {
        words.add(word.replace(".", ""));
      }
    }
    return words;
  }

  private static boolean initials(String shortForm, String longForm) {
    String letters = shortForm.replace(".", "");
    if (letters.length() > 6
        || letters.indexOf(' ') >= 0
        || letters.length() < AS_A_WORD && !CAPITALS_ONLY.matcher(shortForm).matches()) {
      return false;
    }
    StringBuilder first = new StringBuilder();
    for (String word : SPACES.split(longForm)) {
      if (!EMPTY_WORDS.contains(word)) {
        first.append(word.charAt(0));
      }
    }
    return first.length() > 1 && letters.toLowerCase(Locale.ROOT).contentEquals(first);
  }
}
