package org.sgreport.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.document.Writer;
import org.sgreport.write.docx.PlainDocxWriter;
import org.sgreport.write.html.HtmlWriter;
import org.sgreport.write.markdown.MarkdownWriter;
import org.sgreport.write.text.TextWriter;

/** Every format of documents, in alphabetical order. */
public final class Writers {
  public static final List<Writer> ALL =
      List.of(new PlainDocxWriter(), new HtmlWriter(), new MarkdownWriter(), new TextWriter());

  private Writers() {}

  public static Optional<Writer> find(String name) {
    return ALL.stream().filter(w -> w.name().equals(name)).findFirst();
  }

  /** The format of a file of this name, by its ending. */
  public static Optional<Writer> ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(w -> name.endsWith(w.ending())).findFirst();
  }
}
