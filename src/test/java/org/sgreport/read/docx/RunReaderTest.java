package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.ooxml.Dom;

/** A paragraph whose changes were tracked, as it is and as it was. */
class RunReaderTest {
  private static String of(String wrapper, String text, boolean original) throws IOException {
    String run = "<w:r><w:t>%s</w:t></w:r>";
    String xml =
        "<w:p xmlns:w='"
            + Dom.W
            + "'>"
            + run.formatted("a")
            + "<w:"
            + wrapper
            + "><w:r><w:"
            + text
            + ">b</w:"
            + text
            + "></w:r></w:"
            + wrapper
            + ">"
            + run.formatted("c")
            + "</w:p>";
    RunReader reader = new RunReader(new NoteOrder(), Map.of(), original);
    return reader.plain(Dom.root("a", xml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "ins, t, abc, ac",
    "moveTo, t, abc, ac",
    "del, delText, ac, abc",
    "moveFrom, t, ac, abc",
    "moveFrom, delText, ac, abc",
    "hyperlink, t, abc, abc",
    "smartTag, t, abc, abc"
  })
  void whatCameAndWhatWentIsRead(String wrapper, String text, String now, String before)
      throws IOException {
    assertThat(of(wrapper, text, false)).isEqualTo(now);
    assertThat(of(wrapper, text, true)).isEqualTo(before);
  }
}
