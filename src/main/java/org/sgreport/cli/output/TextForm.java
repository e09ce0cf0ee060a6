package org.sgreport.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file begins and how its lines end; {@code \r\n} where one of them does. */
record TextForm(String mark, String lineEnd) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static TextForm of(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new TextForm(
        text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "",
        text.contains("\r\n") ? "\r\n" : "\n");
  }

  byte[] bytes(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return (mark + plain.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
  }
}
