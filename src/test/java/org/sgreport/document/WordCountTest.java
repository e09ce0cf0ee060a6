package org.sgreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.language.en.English;
import org.sgreport.load.Loader;
import org.sgreport.model.Masthead;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;

class WordCountTest {
  private static final Span PLACE = Span.ofFile("invented");
  private static final Masthead MASTHEAD =
      new Loader(new Sources(Folders.PROJECT), new Diagnostics())
          .load(Folders.PROJECT.resolve("inputs/a-69-224"), Folders.PROJECT)
          .report()
          .orElseThrow()
          .masthead();

  private static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(1, "", List.of(new Inline.Text(words)), PLACE);
  }

  private static Block.Heading heading(int level, String enumerator, String words) {
    return new Block.Heading(level, enumerator, "", List.of(new Inline.Text(words)), PLACE);
  }

  private static List<WordCount.Part> count(
      List<Block.Paragraph> summary, List<Block> body, List<Note> notes) {
    return WordCount.of(
        new Document(English.INSTANCE, MASTHEAD, summary, Contents.NONE, body, notes, List.of()));
  }

  @Test
  void wordsAreCountedByChapterWithItsTitle() {
    List<Block> body =
        List.of(
            paragraph("Before all."),
            heading(1, "I.", "Lamps"),
            paragraph("  Two   words "),
            heading(2, "A.", "Of oil"),
            heading(1, "II.", "Fires"),
            new Block.Annex("III", "", List.of(new Inline.Text("Invented annex")), PLACE),
            paragraph("One two three"));
    assertThat(count(List.of(), body, List.of()))
        .containsExactly(
            new WordCount.Part("", 2),
            new WordCount.Part("I. Lamps", 5),
            new WordCount.Part("II. Fires", 1),
            new WordCount.Part("Annex III Invented annex", 5));
  }

  @Test
  void summaryAndNotesArePartsWhereTheyHaveWords() {
    Note note = new Note(1, List.of(new Inline.Text("See above.")), PLACE);
    assertThat(count(List.of(paragraph("In short.")), List.of(), List.of(note)))
        .containsExactly(new WordCount.Part("Summary", 2), new WordCount.Part("Notes", 2));
    assertThat(count(List.of(paragraph("")), List.of(paragraph("")), List.of())).isEmpty();
  }
}
