package org.sgreport.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.read.Arrived;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.Passage;
import org.sgreport.read.ReadRules;
import org.sgreport.reference.DocumentLanguage;
import org.sgreport.text.Figures;
import org.sgreport.write.text.TextWriter;

/** Says what of a file of others did not arrive in the tree that was read of it. */
public final class LeftOut {
  /** Enough to see what kind of thing is missing. */
  private static final int MOST = 20;

  private LeftOut() {}

  /** The sum of what was read; everything, where nobody counted. */
  public static Arrived sum(ForeignDocument read, Document document) {
    String first = String.join("\n", TextWriter.firstPage(read.document()));
    return Arrived.of(
        read.passages(), TextWriter.print(document) + "\n" + first + "\n" + masthead(document));
  }

  private static final Pattern PAGE = Pattern.compile("page (\\d{1,4})");

  /** What the first page is made of again, whatever a text prints of it. */
  private static String masthead(Document document) {
    return String.valueOf(document.masthead()) + " United Nations Distr Original Summary Contents";
  }

  /** What is known to be left out, the kinds with their numbers and the first of each. */
  private static void named(String shown, List<Passage> leftOut, Diagnostics diagnostics) {
    Map<String, List<Passage>> kinds = new LinkedHashMap<>();
    leftOut.forEach(p -> kinds.computeIfAbsent(p.kind(), k -> new ArrayList<>()).add(p));
    kinds.forEach(
        (kind, all) -> {
          Passage first = all.get(0);
          String others = all.size() > 1 ? ", and " + (all.size() - 1) + " more of its kind" : "";
          String words = Arrived.beginning(first);
          diagnostics.add(
              ReadRules.LEFT_OUT.at(
                  place(shown, first),
                  named(first)
                      + "a "
                      + kind
                      + " is left out"
                      + (words.isEmpty() ? "" : " (“" + words + "”)")
                      + others,
                  "carry over by hand what matters"));
        });
  }

  private static Span place(String shown, Passage passage) {
    Matcher page = PAGE.matcher(passage.place());
    return page.matches() ? Span.onPage(shown, Figures.parse(page.group(1))) : Span.ofFile(shown);
  }

  /** Where the file has no pages, the place in words. */
  private static String named(Passage passage) {
    return PAGE.matcher(passage.place()).matches() ? "" : passage.place() + ": ";
  }

  /** Says that little of a document in another language is understood. */
  private static void language(String shown, Document document, Diagnostics diagnostics) {
    String language = DocumentLanguage.of(TextWriter.print(document));
    if (!language.equals("English")) {
      diagnostics.add(
          ReadRules.OTHER_LANGUAGE.at(
              Span.ofFile(shown),
              "the document is in " + language + ", and only English is understood",
              "use the English version, or expect words and numbers alone to be right"));
    }
  }

  static void tell(String shown, ForeignDocument read, Diagnostics diagnostics) {
    language(shown, read.document(), diagnostics);
    named(shown, read.leftOut(), diagnostics);
    List<Arrived.Lost> lost = sum(read, read.document()).lost();
    lost.stream()
        .limit(MOST)
        .forEach(
            l ->
                diagnostics.add(
                    ReadRules.LEFT_OUT.at(
                        place(shown, l.passage()),
                        named(l.passage())
                            + l.words()
                            + " of "
                            + l.passage().words().size()
                            + " words of a "
                            + l.passage().kind()
                            + " were not read: “"
                            + Arrived.beginning(l.passage())
                            + "”",
                        "look at the place in the file, and carry over by hand what matters")));
    if (lost.size() > MOST) {
      int words = lost.stream().skip(MOST).mapToInt(Arrived.Lost::words).sum();
      diagnostics.add(
          ReadRules.LEFT_OUT.at(
              Span.ofFile(shown),
              words + " words more in " + (lost.size() - MOST) + " passages were not read",
              "look for what is missing in the file, and carry over by hand what matters"));
    }
  }
}
