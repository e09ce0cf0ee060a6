package org.sgreport.write.html;

import java.util.Optional;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.model.Masthead;

/** Writes a whole document as one article, from its masthead to its notes. */
public final class DocumentHtml {
  private final Html html;
  private final Document document;
  private final Anchors anchors;
  private final SpanMarker marker;
  private final InlineHtml runs;

  public DocumentHtml(Html html, Document document, Anchors anchors, SpanMarker marker) {
    this.html = html;
    this.document = document;
    this.anchors = anchors;
    this.marker = marker;
    this.runs = new InlineHtml(html, anchors, marker);
  }

  /** With a picture in the masthead, whose address is given. */
  public void write(Optional<String> emblem) {
    boolean letter = document.masthead().paper() == Masthead.Paper.LETTER;
    String language = document.language().tag();
    html.start("article", "class", letter ? "sheet" : "sheet a4", "lang", language);
    marker.at("summary");
    new FirstPageHtml(html, document, emblem).write(runs);
    if (!document.contents().isEmpty()) {
      contents();
    }
    new BodyHtml(html, anchors, marker, document.language().labels()).write(document.body());
    if (!document.notes().isEmpty()) {
      html.start("section", "class", "notes", "aria-label", "Notes");
      document.notes().forEach(this::note);
      html.end();
    }
    html.end();
  }

  /** Pages are not known here; a line leads to its heading. */
  private void contents() {
    Contents contents = document.contents();
    String title = document.language().labels().contents();
    html.start("nav", "class", "contents", "aria-label", title).element("h2", title).start("ul");
    var headings = document.body().stream().filter(contents::lists).iterator();
    for (Contents.Entry entry : contents.entries()) {
      html.start("li", "class", "l" + entry.level());
      html.start("a", "href", "#" + anchors.of(headings.next()));
      html.element("span", entry.enumerator(), "class", "n").text(" ");
      runs.plain().write(entry.title());
      html.end();
      if (contents.paragraphs() && !entry.paragraphs().isEmpty()) {
        html.text(" ").element("span", entry.paragraphs(), "class", "paras");
      }
      html.end();
    }
    html.end().end();
  }

  private void note(Note note) {
    marker.at("note " + note.number());
    html.start("p", "id", "note-" + note.number());
    html.element(
        "a",
        "" + note.number(),
        "class",
        "n",
        "href",
        "#mark-" + note.number(),
        "aria-label",
        "Back to the mark of note " + note.number());
    html.text(" ");
    runs.write(note.content());
    html.end();
  }
}
