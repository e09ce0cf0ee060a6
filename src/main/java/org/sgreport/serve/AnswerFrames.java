package org.sgreport.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Sends what a run prints, in the order in which it was printed, progress at once: a line such as
 * {@code o 120} or {@code e 14}, then so many bytes of standard output or error; {@code O} and
 * {@code E} where there are zero bytes among them. At the end comes {@code x STATUS}, or {@code d}
 * alone where the client has to do the work itself.
 */
final class AnswerFrames {
  private static final int FULL = 1 << 15;

  private final OutputStream client;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private char kind = 'o';
  private boolean begun;

  AnswerFrames(OutputStream client) {
    this.client = client;
  }

  PrintStream out() {
    return stream('o');
  }

  PrintStream err() {
    return stream('e');
  }

  private PrintStream stream(char kind) {
    OutputStream bytes =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int count) throws IOException {
            add(kind, bytes, from, count);
          }
        };
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private synchronized void add(char now, byte[] bytes, int from, int count) throws IOException {
    if (now != kind || waiting.size() > FULL) {
      send();
    }
    kind = now;
    waiting.write(bytes, from, count);
    if (kind == 'e') {
      send();
    }
  }

  /** Sends what waits. */
  synchronized void send() throws IOException {
    if (waiting.size() > 0) {
      byte[] bytes = waiting.toByteArray();
      waiting.reset();
      begun = true;
      char shown = hasZero(bytes) ? Character.toUpperCase(kind) : kind;
      line(shown + " " + bytes.length);
      client.write(bytes);
      client.flush();
    }
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  synchronized void end(int status) throws IOException {
    send();
    line("x " + status);
    client.flush();
  }

  /** The client is to do the work itself; nothing of this run has been sent. */
  synchronized void decline() throws IOException {
    waiting.reset();
    line("d");
    client.flush();
  }

  /** The run came to nothing: it is the client's, unless the client has seen a part of it. */
  synchronized void failed() throws IOException {
    if (begun) {
      end(Client.LOST);
    } else {
      decline();
    }
  }

  private void line(String line) throws IOException {
    client.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
  }
}
