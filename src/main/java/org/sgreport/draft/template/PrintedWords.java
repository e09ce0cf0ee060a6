package org.sgreport.draft.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.draft.markdown.Marks;
import org.sgreport.source.Characters;
import org.sgreport.text.HiddenSigns;

/**
 * The computed words that directives have printed. What a template has printed in the end is held
 * against them: words that a template has changed or cut are computed no more.
 */
final class PrintedWords {
  private final Set<String> printed = new HashSet<>();

  /** The words with their marks. */
  String marked(int evidence, String words) {
    String marked = Marks.computed(evidence, words);
    printed.add(marked);
    return marked;
  }

  /**
   * Whether the text is fit for a document; adds a diagnostic for each line with a character that
   * no document can hold, or with computed words that are not as they were printed.
   */
  boolean fit(MarkedText text, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    check(text, found);
    diagnostics.addAll(found);
    return !found.hasErrors();
  }

  private void check(MarkedText text, Diagnostics diagnostics) {
    List<String> lines = List.of(text.markdown().split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      Span place = text.linePlaces().get(i);
      String plain = withoutComputed(lines.get(i), place, diagnostics);
      Characters.firstRefused(plain)
          .ifPresent(
              character ->
                  diagnostics.add(
                      TemplateRules.BAD_CHARACTER.at(
                          place,
                          "the template prints the character "
                              + HiddenSigns.name(character)
                              + ", which is not allowed in a document",
                          "look for words that are cut within a character, and print them whole")));
    }
  }

  private String withoutComputed(String line, Span place, Diagnostics diagnostics) {
    if (Marks.spans(line).stream().allMatch(printed::contains)) {
      return Marks.without(line);
    }
    diagnostics.add(
        TemplateRules.CHANGED_WORDS.at(
            place,
            "computed words are changed after they were printed",
            "write the directive where its words are needed, or type the words"));
    return "";
  }
}
