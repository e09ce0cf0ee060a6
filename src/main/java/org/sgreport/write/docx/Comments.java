package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;
import org.sgreport.write.docx.tracked.Reviser;

/**
 * The evidence of computed spans, and doubts about claims, as comments in the margin. Word lets
 * none are in a note; those of a note are at its mark. What is one piece of evidence for many cells
 * has one comment.
 */
final class Comments {
  private static final String AUTHOR = "sgreport";

  private final boolean wanted;
  private final Optional<Draft> draft;
  private final List<Note> notes;
  private final String date;
  private final List<List<String>> written = new ArrayList<>();
  private final Set<Evidence> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Comments(List<Note> notes, String date, boolean wanted, Optional<Draft> draft) {
    this.draft = draft;
    this.notes = notes;
    this.date = date;
    this.wanted = wanted;
  }

  /** Those of a document: evidence where it is wanted, doubts where it is a draft. */
  static Comments of(Document document, boolean wanted, Optional<Draft> draft) {
    String date = Reviser.dateOf(document).toString();
    return new Comments(document.notes(), date, wanted, draft);
  }

  /** For where none can be. */
  static Comments none() {
    return new Comments(List.of(), "", false, Optional.empty());
  }

  boolean any() {
    return !written.isEmpty();
  }

  /** Writes computed words with their comment. */
  void around(Wml word, Inline.Computed computed, Runnable words) {
    around(word, List.of(computed.evidence()), words);
  }

  /** Writes the mark of a note, with the comments of the words that are computed in the note. */
  void aroundMark(Wml word, int number, Runnable mark) {
    List<Evidence> evidence =
        notes.stream()
            .filter(n -> n.number() == number)
            .map(Note::content)
            .flatMap(Comments::computed)
            .toList();
    around(word, evidence, mark);
  }

  private static Stream<Evidence> computed(List<Inline> content) {
    return content.stream()
        .flatMap(
            i ->
                i instanceof Inline.Computed computed
                    ? Stream.of(computed.evidence())
                    : computed(i.children()));
  }

  /** Doubts about the words of a paragraph that was drafted from this place. */
  List<Draft.Doubt> doubts(Span place) {
    return draft.map(d -> d.at(place)).orElse(List.of());
  }

  /** Writes a paragraph's words with a comment for each doubt. */
  void aroundDoubted(Wml word, List<Draft.Doubt> doubts, Runnable content) {
    int first = written.size();
    doubts.forEach(d -> written.add(List.of(d.reason())));
    write(word, first, content);
  }

  private void around(Wml word, List<Evidence> evidence, Runnable content) {
    int first = written.size();
    if (wanted) {
      evidence.stream().filter(seen::add).map(Comments::lines).forEach(written::add);
    }
    write(word, first, content);
  }

  /** Writes content with the comments from this one on around it. */
  private void write(Wml word, int first, Runnable content) {
    for (int id = first; id < written.size(); id++) {
      word.xml().empty("w:commentRangeStart", "w:id", "" + id);
    }
    int last = written.size();
    content.run();
    for (int id = first; id < last; id++) {
      String reference = "" + id;
      word.xml().empty("w:commentRangeEnd", "w:id", reference);
      word.run(() -> {}, () -> word.xml().empty("w:commentReference", "w:id", reference));
    }
  }

  /** The part that holds their text. */
  byte[] part() {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:comments");
    for (int id = 0; id < written.size(); id++) {
      xml.start(
          "w:comment",
          "w:id",
          "" + id,
          "w:author",
          AUTHOR,
          "w:date",
          date + "T00:00:00Z",
          "w:initials",
          "sg");
      written.get(id).forEach(line -> word.paragraph(Style.NORMAL, () -> word.run(line)));
      xml.end();
    }
    return xml.end().toBytes();
  }

  private static List<String> lines(Evidence evidence) {
    return Stream.concat(
            Stream.of(evidence.query(), place(evidence.place())),
            evidence.inputs().stream().map(Comments::place).distinct())
        .toList();
  }

  private static String place(Span span) {
    return span.isFile() ? span.path() : span.path() + ":" + span.line();
  }
}
