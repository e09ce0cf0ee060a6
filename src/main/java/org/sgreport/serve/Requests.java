package org.sgreport.serve;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a client sends: fields that end in a zero byte. After the secret come terminal (yes or
 * no), mask, folder, the number of words and the words, the number of variables and the variables
 * as NAME=VALUE.
 */
final class Requests {
  /** Longer than any command line that a system lets through. */
  private static final int LONGEST = 4 << 20;

  private final InputStream in;
  private int left = LONGEST;

  Requests(InputStream in) {
    this.in = in;
  }

  ServedCall call() throws IOException {
    boolean terminal = field().equals("yes");
    String mask = field();
    Path folder = Path.of(field());
    List<String> words = fields();
    Map<String, String> variables = new HashMap<>();
    for (String variable : fields()) {
      int sign = variable.indexOf('=');
      variables.put(variable.substring(0, sign), variable.substring(sign + 1));
    }
    return new ServedCall(words, folder, variables, terminal, mask);
  }

  private List<String> fields() throws IOException {
    int count = Integer.parseInt(field());
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fields.add(field());
    }
    return fields;
  }

  /** The first field; one that is too long is none, and not read to its end. */
  String secret() throws IOException {
    left = Notice.LONGEST_SECRET;
    String secret = field();
    left = LONGEST;
    return secret;
  }

  /** Up to the next zero byte. */
  String field() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b != 0; b = in.read()) {
      if (b < 0 || left-- <= 0) {
        throw new EOFException("a request that does not end");
      }
      bytes.write(b);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
