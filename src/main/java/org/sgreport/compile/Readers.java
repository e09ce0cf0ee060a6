package org.sgreport.compile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sgreport.read.Reader;
import org.sgreport.read.docx.WordFileReader;
import org.sgreport.read.markdown.MarkdownFileReader;
import org.sgreport.read.pdf.PdfFileReader;
import org.sgreport.read.text.TextFileReader;

/** Every format in which documents of others are read, by their endings. */
public final class Readers {
  private static final Reader MARKDOWN = new MarkdownFileReader();

  public static final List<Reader> ALL =
      List.of(new WordFileReader(), MARKDOWN, new PdfFileReader(), new TextFileReader());

  /** Of kinds that people take for documents and that no reader knows. */
  private static final Pattern OTHER_KIND =
      Pattern.compile(".*\\.(?:doc|dot|odt|rtf|html?|pages|pptx?|wpd)");

  private Readers() {}

  /** Whether the ending says that no reader can read the file. */
  public static boolean isOfOtherKind(String file) {
    return OTHER_KIND.matcher(file.toLowerCase(Locale.ROOT)).matches();
  }

  /** By the ending of the file's name, whatever its case; Markdown where it is that of none. */
  public static Reader ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(r -> r.endings().stream().anyMatch(name::endsWith))
        .findFirst()
        .orElse(MARKDOWN);
  }
}
