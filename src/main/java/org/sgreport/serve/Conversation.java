package org.sgreport.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One client's turn. It says its secret, and is not listened to any further where that is wrong; it
 * is told the server's, since its port may be another's by now; then it hands over its call.
 */
final class Conversation {
  /** A client that knows the secret says it at once. */
  private static final int PATIENCE_MILLISECONDS = 2_000;

  private final Socket client;
  private final Notice notice;

  Conversation(Socket client, Notice notice) {
    this.client = client;
    this.notice = notice;
  }

  /** What the server decides of a call. */
  interface Host {
    /** Whether it is to be run, which must follow. */
    boolean takes(ServedCall call);

    int run(ServedCall call, PrintStream out, PrintStream err);

    /** The server is asked to end. */
    void end();
  }

  void hold(Host host) throws IOException {
    client.setSoTimeout(PATIENCE_MILLISECONDS);
    client.setTcpNoDelay(true);
    InputStream in = new BufferedInputStream(client.getInputStream());
    Requests requests = new Requests(in);
    if (!notice.client().is(requests.secret())) {
      return;
    }
    OutputStream out = new BufferedOutputStream(client.getOutputStream());
    out.write((notice.server().word() + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    AnswerFrames frames = new AnswerFrames(out);
    switch (requests.field()) {
      case "run" -> run(requests.call(), host, frames);
      case "end" -> {
        frames.end(0);
        host.end();
      }
      default -> frames.decline();
    }
  }

  private static void run(ServedCall call, Host host, AnswerFrames frames) throws IOException {
    if (!host.takes(call)) {
      frames.decline();
      return;
    }
    try (PrintStream out = frames.out();
        PrintStream err = frames.err()) {
      int status = host.run(call, out, err);
      out.flush();
      err.flush();
      frames.end(status);
    } catch (OutOfMemoryError e) {
      frames.failed();
      host.end();
    }
  }
}
