package org.sgreport.write.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.write.html.Html;

/** Which computed words rest on an input, and which ask for a measure. */
final class Uses {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private final Map<Span, List<MarkedSpans.Marked>> byInput = new HashMap<>();
  private final Map<String, List<MarkedSpans.Marked>> byMeasure = new TreeMap<>();

  /** The measures are those whose ids queries can name. */
  Uses(MarkedSpans spans, Set<String> measures) {
    for (MarkedSpans.Marked span : spans.all()) {
      span.evidence().inputs().stream().distinct().forEach(input -> add(byInput, input, span));
      asked(span, measures).forEach(id -> add(byMeasure, id, span));
    }
  }

  /** The measures that a query names. */
  static List<String> asked(MarkedSpans.Marked span, Set<String> measures) {
    return WORD.matcher(span.evidence().query())
        .results()
        .map(r -> r.group())
        .filter(measures::contains)
        .distinct()
        .toList();
  }

  private static <K> void add(
      Map<K, List<MarkedSpans.Marked>> uses, K key, MarkedSpans.Marked span) {
    uses.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
  }

  List<MarkedSpans.Marked> of(Span input) {
    return byInput.getOrDefault(input, List.of());
  }

  List<MarkedSpans.Marked> ofMeasure(String id) {
    return byMeasure.getOrDefault(id, List.of());
  }

  /** "Used in paras. 18 and 23", each leading to the first words there. */
  static void write(Html html, List<MarkedSpans.Marked> spans) {
    if (spans.isEmpty()) {
      html.element("p", "Not used in the text.", "class", "uses");
      return;
    }
    Map<String, Integer> first = new LinkedHashMap<>();
    spans.forEach(s -> first.putIfAbsent(s.where(), s.number()));
    html.start("p", "class", "uses").text("Used in");
    String before = " ";
    for (Map.Entry<String, Integer> place : first.entrySet()) {
      html.text(before).element("a", place.getKey(), "href", "#s" + place.getValue());
      before = ", ";
    }
    html.end();
  }
}
