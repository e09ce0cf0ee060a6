package org.sgreport.draft.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.text.Similar;

/**
 * The running text of one block: Markdown's inlines, with marked words gathered as computed spans.
 */
final class InlineBuilder {
  private static final Pattern UNDEFINED_NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(paragraphs?|paras?\\.?|chapters?|chaps?\\.?|sections?|sects?\\.?|annex(?:es)?|tables?) $");

  private final List<Evidence> evidence;
  private final Notes notes;
  private final References references;
  private final StrayMarks stray;
  private final Places places;
  private final Diagnostics diagnostics;

  InlineBuilder(
      List<Evidence> evidence,
      Notes notes,
      References references,
      StrayMarks stray,
      Places places,
      Diagnostics diagnostics) {
    this.evidence = evidence;
    this.notes = notes;
    this.references = references;
    this.stray = stray;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** The children of a node, neighbouring words joined. */
  List<Inline> children(Node parent) {
    Frames frames = new Frames();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, frames);
    }
    return frames.close();
  }

  private void add(Node node, Frames frames) {
    if (node instanceof Text text) {
      checkNotes(text);
      stray.text(text);
      words(Marks.withBraces(text.getLiteral()), frames);
    } else if (node instanceof SoftLineBreak) {
      frames.words(" ");
    } else if (node instanceof Emphasis) {
      frames.add(new Inline.Emphasis(children(node)));
    } else if (node instanceof StrongEmphasis) {
      frames.add(new Inline.Strong(children(node)));
    } else if (node instanceof FootnoteReference reference) {
      noteMark(reference, frames);
    } else if (node instanceof Link link && isReference(link)) {
      repeatedWord(link, frames);
      boolean abbreviated = frames.inParentheses() || isIn(link, FootnoteDefinition.class);
      references
          .inlines(
              link.getDestination().substring(1),
              abbreviated,
              places.of(link, "[](" + link.getDestination() + ")"))
          .forEach(frames::add);
    } else if (node instanceof Link link && isBareAddress(link)) {
      frames.words(link.getDestination());
    } else if (node instanceof Link link && Address.leadsOut(link)) {
      frames.add(new Inline.Link(children(node), Address.of(link)));
    } else {
      unsupported(node);
    }
  }

  /** {@code [](#key)}. */
  private static boolean isReference(Link link) {
    return link.getFirstChild() == null && link.getDestination().startsWith("#");
  }

  /** A reference prints its word itself. */
  private void repeatedWord(Link link, Frames frames) {
    Matcher word = LABEL.matcher(frames.lastWords());
    if (word.find()) {
      diagnostics.add(
          MarkdownRules.REPEATED_WORD.at(
              places.of(link, word.group(1)),
              "`" + word.group(1) + "` would be printed twice",
              "delete it: [](" + link.getDestination() + ") prints the word and the number"));
    }
  }

  private static boolean isIn(Node node, Class<? extends Node> kind) {
    return node != null && (kind.isInstance(node) || isIn(node.getParent(), kind));
  }

  /** {@code <https://…>}, whose text is the address. */
  private static boolean isBareAddress(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && text.getLiteral().equals(link.getDestination());
  }

  private void words(String literal, Frames frames) {
    int from = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == Marks.COMPUTED || c == Marks.END) {
        frames.words(literal.substring(from, i));
        from = i + 1;
      }
      if (c == Marks.COMPUTED) {
        int words = literal.indexOf(Marks.WORDS, i);
        frames.open(evidence.get(Integer.parseInt(literal.substring(i + 1, words))));
        from = words + 1;
        i = words;
      } else if (c == Marks.END) {
        frames.closeComputed();
      }
    }
    frames.words(literal.substring(from));
  }

  private void noteMark(FootnoteReference reference, Frames frames) {
    String label = reference.getLabel();
    if (isIn(reference, FootnoteDefinition.class)) {
      diagnostics.add(Unsupported.markInNote(places.of(reference)));
    } else if (!notes.defines(label)) {
      unknownNote(reference, label);
    } else {
      mark(reference, label)
          .ifPresentOrElse(
              frames::add,
              () ->
                  diagnostics.add(
                      MarkdownRules.NOTE_TWICE.at(
                          places.of(reference, "[^" + label + "]"),
                          "the note `[^" + label + "]` is marked twice",
                          "give the second mark a note of its own")));
    }
  }

  /**
   * A letter in a table and its title, a number elsewhere; empty where the note has been marked
   * before.
   */
  private Optional<Inline> mark(Node node, String label) {
    return isIn(node, TableCell.class) || Caption.isCaption(node.getParent())
        ? notes.letter(label).map(Inline.TableMark::new)
        : notes.number(label).map(Inline.NoteMark::new);
  }

  private void checkNotes(Text text) {
    if (text.getLiteral().contains("[^")) {
      UNDEFINED_NOTE
          .matcher(text.getLiteral())
          .results()
          .forEach(undefined -> unknownNote(text, undefined.group(1)));
    }
  }

  private void unknownNote(Node node, String label) {
    Optional<Span> definition =
        Stream.of("^" + label + "]:", "[" + label + "]:", "[^" + label + ":")
            .flatMap(broken -> places.first(broken, "[" + broken).stream())
            .findFirst();
    if (definition.isPresent()) {
      diagnostics.add(
          MarkdownRules.UNKNOWN_MARK.at(
              definition.get(),
              "the definition of the note `[^" + label + "]` is not complete",
              "write [^" + label + "]: at the margin, before its text"));
      return;
    }
    diagnostics.add(
        MarkdownRules.UNKNOWN_NOTE.at(
            places.of(node, "[^" + label + "]"),
            "no note is called `[^" + label + "]`",
            Similar.closest(label, notes.labels())
                .map(l -> "write [^" + l + "], the note with the most similar name")
                .orElse(
                    "define it on a line of its own, at the margin: [^" + label + "]: Its text.")));
  }

  private void unsupported(Node node) {
    diagnostics.add(Unsupported.at(places.of(node, Unsupported.beginning(node)), node));
  }
}
