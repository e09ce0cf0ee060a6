package org.sgreport.write.html;

import java.util.Optional;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.MastheadLines;
import org.sgreport.document.SessionBlock;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.model.Masthead;

/** Writes masthead, sessions, titles, cover notes and summary. What is not known is not written. */
final class FirstPageHtml {
  private final Html html;
  private final Document document;
  private final Masthead masthead;
  private final FirstPageWords words;
  private final Optional<String> emblem;

  FirstPageHtml(Html html, Document document, Optional<String> emblem) {
    this.html = html;
    this.document = document;
    this.masthead = document.masthead();
    this.words = document.language().firstPage();
    this.emblem = emblem;
  }

  void write(InlineHtml runs) {
    CoverNotes cover = CoverNotes.of(masthead, words);
    masthead();
    html.start("div", "class", "sessions");
    cover.sessions().forEach(this::session);
    html.end();
    html.unlessEmpty("h1", cover.titleLine());
    html.unlessEmpty("p", cover.kindLine(), "class", "kind");
    if (!document.summary().isEmpty()) {
      summary(runs);
    }
    cover
        .notes()
        .forEach(n -> html.element("p", n.mark() + " " + n.text(), "class", "small cover"));
  }

  /** The letters before the first stroke are large. */
  private void masthead() {
    String symbol = masthead.symbols();
    int stroke = symbol.indexOf('/') < 0 ? symbol.length() : symbol.indexOf('/');
    html.start("div", "class", "masthead");
    html.element("p", masthead.organ().isEmpty() ? "" : words.unitedNations(), "class", "un");
    html.start("p", "class", "symbol").element("span", symbol.substring(0, stroke));
    html.text(symbol.substring(stroke)).end();
    html.start("div", "class", "organ");
    emblem.ifPresent(address -> html.empty("img", "src", address, "alt", "", "class", "emblem"));
    masthead.receivers().forEach(r -> html.unlessEmpty("p", r.organ()));
    html.end();
    release();
    html.end();
  }

  private void release() {
    html.start("div", "class", "release");
    MastheadLines lines = MastheadLines.of(masthead, document.language());
    html.unlessEmpty("p", lines.distribution());
    html.unlessEmpty("p", lines.date());
    html.unlessEmpty("p", lines.original());
    lines.status().forEach(line -> html.start("p").element("strong", line).end());
    html.end();
  }

  private void session(SessionBlock session) {
    html.start("div");
    html.unlessEmpty("p", session.organ(), "class", "b");
    html.unlessEmpty("p", session.body(), "class", "b");
    html.unlessEmpty("p", session.session().name(), "class", "b");
    html.unlessEmpty("p", session.session().placeAndDates());
    html.unlessEmpty("p", session.itemLine());
    html.unlessEmpty("p", session.itemTitle(), "class", "b");
    html.end();
  }

  private void summary(InlineHtml runs) {
    html.start("div", "class", "box").element("p", words.summary(), "class", "summary");
    for (Block.Paragraph paragraph : document.summary()) {
      html.start("p");
      runs.write(paragraph.content());
      html.end();
    }
    html.end();
  }
}
