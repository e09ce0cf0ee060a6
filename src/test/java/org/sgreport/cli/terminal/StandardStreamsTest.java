package org.sgreport.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a console of another code page gets. */
class StandardStreamsTest {
  @ParameterizedTest
  @CsvSource({
    "IBM850, Côte d'Ivoire and Türkiye: 27 ? 28",
    "windows-1252, Côte d'Ivoire and Türkiye: 27 ? 28",
    "US-ASCII, C?te d'Ivoire and T?rkiye: 27 ? 28",
    "UTF-8, Côte d'Ivoire and Türkiye: 27 → 28"
  })
  void aConsoleGetsWhatItCanShow(String codePage, String shown) {
    Charset charset = Charset.forName(codePage);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = StandardStreams.shownIn(charset, bytes);
    PrintWriter writer = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    stream.print("Côte d'Ivoire and ");
    writer.print("Türkiye: 27 → 28");
    writer.flush();
    stream.flush();
    assertThat(bytes.toString(charset)).isEqualTo(shown);
  }
}
