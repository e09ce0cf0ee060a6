package org.sgreport.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.output.WriterOutputStream;

/**
 * Standard output and error. Both are UTF-8 but where they lead to a console of another code page,
 * as on Windows: it gets what it can show, and question marks for the rest.
 */
public final class StandardStreams {
  private StandardStreams() {}

  public static PrintStream out(Terminal terminal) {
    return of(FileDescriptor.out, terminal, "stdout.encoding");
  }

  public static PrintStream err(Terminal terminal) {
    return of(FileDescriptor.err, terminal, "stderr.encoding");
  }

  /** The property of Java 19 and later, or the one of Java 17, which it has on Windows alone. */
  private static PrintStream of(FileDescriptor descriptor, Terminal terminal, String property) {
    Optional<String> codePage =
        Stream.of(property, "sun." + property)
            .filter(p -> terminal.present())
            .map(System::getProperty)
            .filter(name -> name != null && Charset.isSupported(name))
            .findFirst();
    OutputStream bytes = new FileOutputStream(descriptor);
    return codePage
        .map(Charset::forName)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> shownIn(charset, bytes))
        .orElseGet(() -> new PrintStream(bytes, false, StandardCharsets.UTF_8));
  }

  /** A stream of UTF-8 that writes in another character set. */
  static PrintStream shownIn(Charset charset, OutputStream bytes) {
    try {
      OutputStream recoded =
          WriterOutputStream.builder()
              .setWriter(new OutputStreamWriter(bytes, charset))
              .setCharset(StandardCharsets.UTF_8)
              .setWriteImmediately(true)
              .get();
      return new PrintStream(recoded, false, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
