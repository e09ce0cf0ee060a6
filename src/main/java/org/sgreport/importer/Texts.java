package org.sgreport.importer;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableNote;

/** All that a document says below its summary, text by text. */
final class Texts {
  private Texts() {}

  static List<String> of(Document document) {
    return Stream.concat(
            document.body().stream().flatMap(Texts::of),
            document.notes().stream().map(Note::content))
        .map(PlainText::withMarksAlone)
        .toList();
  }

  private static Stream<List<Inline>> of(Block block) {
    Stream<List<Inline>> own = Stream.of(block.content());
    return block instanceof Block.Table table
        ? Stream.of(
                own,
                table.rows().all().stream().flatMap(List::stream).map(Cell::content),
                table.notes().stream().map(TableNote::content))
            .flatMap(s -> s)
        : Stream.concat(own, block.blocks().stream().flatMap(Texts::of));
  }
}
