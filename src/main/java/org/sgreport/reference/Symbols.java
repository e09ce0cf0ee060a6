package org.sgreport.reference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The grammar of document symbols: organ, body, session or year, number, modifiers. From the
 * research guide of the Dag Hammarskjöld Library; tried on symbols of issued documents.
 */
public final class Symbols {
  private static final String MODIFIERS = "(?:/(?:Add|Rev|Corr|Amend)\\.\\d+|/Summary)*\\*{0,3}";
  private static final String TAIL =
      "(?:\\d+|(?:L|CRP|WP|SR|PV|BP|DC)\\.\\d+|(?:INF|NGO|G)/\\d+|INF\\.\\d+)";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String SESSION = "(?:(?:S|ES)-)?\\d{1,3}/";
  private static final String OLD_STYLE = "\\d{1,4} ?(?:[A-Z] )?\\([IVXL]+\\)";

  private static final List<Pattern> GRAMMAR =
      List.of(
          series(
              "A/"
                  + SESSION
                  + TAIL
                  + "(?: \\((?:Sect\\. \\d+[A-G]?|Income sect\\. \\d|Part (?:One|Two)|Plan outline|Introduction)\\))?"),
          series("A/\\d{1,5}"),
          series("A/C\\.[1-6]/" + SESSION + TAIL),
          series("A/(?:AC|CN|CONF)\\.\\d+/(?:[A-Z][A-Za-z0-9.]*/|" + YEAR + "/|\\d+/)*" + TAIL),
          series("A/BUR/\\d{1,3}/" + TAIL),
          series(
              "A/(?:RES|DEC)/(?:" + SESSION + "\\d{1,3}(?: [A-Z](?:-[A-Z])?)?|" + OLD_STYLE + ")"),
          series("A/HRC/(?:S-)?\\d{1,3}/" + TAIL),
          series("A/HRC/(?:RES|DEC|PRST|OM)/(?:S-)?\\d{1,3}/\\d+"),
          series("S/(?:" + YEAR + "/\\d+|\\d{1,5}|PV\\.\\d+)"),
          series("S/RES/\\d{1,4} ?\\(" + YEAR + "\\)"),
          series("S/PRST/" + YEAR + "/\\d+"),
          series("E/(?:" + YEAR + "/" + TAIL + "|\\d{1,4})"),
          series("E/(?:RES|DEC)/(?:" + YEAR + "/\\d+|" + OLD_STYLE + ")"),
          series(
              "E/CN\\.\\d{1,2}/(?:"
                  + YEAR
                  + "/(?:[A-Z][A-Za-z]*\\.?\\d*/)?"
                  + TAIL
                  + "|(?!"
                  + YEAR
                  + "(?:$|[/*]))\\d+)"),
          series("E/CN\\.\\d{1,2}/(?:RES|DEC)/\\d{1,3}/\\d+"),
          series(
              "(?:CTOC/COP|CAC/COSP)/(?:(?:WG|EG)\\.\\d+/)?(?:IRG/(?:I/\\d+/)?)?(?:"
                  + YEAR
                  + "/)?"
                  + TAIL),
          series("E/[A-Z]{2,6}/(?:(?:RES|DEC)/\\d{1,3}/\\d+|" + YEAR + "/\\d+|\\d{1,3}(?:/\\d+)?)"),
          series("ST/SG/AC\\.\\d+/(?:C\\.\\d+/)?\\d+"),
          series("ST/(?:[A-Z]+/)+(?:SER\\.[A-Z]+/)?(?:" + YEAR + "/)?\\d+"));

  /** One within a text, without the asterisk of a note. */
  private static final Pattern WITHIN =
      Pattern.compile(
          GRAMMAR.stream()
                  .map(p -> p.pattern().substring(0, p.pattern().length() - MODIFIERS.length()))
                  .collect(Collectors.joining("|", "(?<![\\w/.-])(?:", ")"))
              + MODIFIERS.replace("\\*{0,3}", "")
              + "(?![\\w/-])");

  private static final String ELEMENT =
      "(?:[A-Z][A-Za-z]{0,9}(?:[.-]\\d{1,4}[A-Z]?)?(?:-\\d+)?|\\d{1,5}(?: [A-Z])?)";
  private static final Pattern BUILT =
      Pattern.compile(
          "(?:A/(?:(?:S-|ES-)?\\d{1,3}|[A-Z][\\w.-]*)|(?:S|E)/(?:"
              + YEAR
              + "|[A-Z][\\w.-]*)|(?:ST|CTOC|CAC)/[A-Z][\\w.]*)(?:/"
              + ELEMENT
              + ")+");

  /** "A/5" can be a letter and a figure. */
  private static final Pattern SHORT = Pattern.compile("[A-Z]/\\d{1,2}");

  private static final String PLACE = "https://docs.un.org/en/";
  private static final Pattern PLACES =
      Pattern.compile("(?i)https?://(?:docs\\.un\\.org|(?:www\\.)?undocs\\.org)/(?:en/)?(.+)");

  private Symbols() {}

  private static Pattern series(String pattern) {
    return Pattern.compile(pattern + MODIFIERS);
  }

  /** A resolution as texts cite it: "67/145" for {@code A/RES/67/145}; another symbol as it is. */
  public static String resolution(String symbol) {
    return symbol.replaceFirst("^[A-Z]+(?:/[A-Z]+)?/RES/", "");
  }

  /** The symbols that a text cites, in their order. */
  public static List<MatchResult> in(String text) {
    return text.indexOf('/') < 0
        ? List.of()
        : WITHIN.matcher(text).results().filter(r -> !SHORT.matcher(r.group()).matches()).toList();
  }

  /** Where a document can be read. */
  public static String address(String symbol) {
    return PLACE + symbol.replace(" ", "");
  }

  /** Whether the words are a symbol, and the address that of its document. */
  public static boolean isAddress(String address, String words) {
    Matcher place = PLACES.matcher(address);
    return place.matches()
        && place.group(1).equalsIgnoreCase(words.replaceAll("[\\s\u00a0]", ""))
        && in(words).stream().anyMatch(r -> r.group().equals(words));
  }

  /** Whether the text is one symbol, such as {@code A/69/224} or {@code E/CN.15/2012/13/Add.1}. */
  public static boolean isSymbol(String text) {
    return GRAMMAR.stream().anyMatch(p -> p.matcher(text).matches());
  }

  /**
   * Whether the text is built as symbols are, of a body that need not be known: {@code A/INF/68/4}.
   * Behind an organ stands a session, a year, or a word for a body or a series.
   */
  public static boolean isPlausible(String text) {
    return BUILT.matcher(text.replaceFirst("\\*+$", "")).matches();
  }
}
