package org.sgreport.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Has a server do a command line, where one runs; for systems without bash, which asks sooner. */
public final class Client {
  /** The exit status where no server did the work. */
  public static final int NOT_DONE = 125;

  /** The exit status where the server leaves the work to its client. */
  static final int DECLINED = 124;

  /** The exit status where the server went away in the middle. */
  static final int LOST = 3;

  private final Notice notice;
  private final OutputStream out;
  private final OutputStream err;

  private Client(Notice notice, OutputStream out, OutputStream err) {
    this.notice = notice;
    this.out = out;
    this.err = err;
  }

  /** Of the server of a program whose launcher is in that folder; empty where none has said so. */
  public static Optional<Client> of(
      Path home, Map<String, String> variables, OutputStream out, OutputStream err) {
    return Notice.read(Notice.place(home, variables)).map(n -> new Client(n, out, err));
  }

  /** The exit status; {@link #NOT_DONE} where nothing was done. */
  public int ask(ServedCall call) {
    boolean begun = false;
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), notice.port())) {
      InputStream answer = new BufferedInputStream(server.getInputStream());
      OutputStream request = new BufferedOutputStream(server.getOutputStream());
      field(request, notice.client().word());
      request.flush();
      if (!notice.server().is(line(answer))) {
        return NOT_DONE;
      }
      send(request, call);
      for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
        String[] parts = line.split(" ");
        switch (parts[0]) {
          case "o", "O" -> copy(answer, Integer.parseInt(parts[1]), out);
          case "e", "E" -> copy(answer, Integer.parseInt(parts[1]), err);
          case "x" -> {
            return Integer.parseInt(parts[1]);
          }
          default -> {
            return DECLINED;
          }
        }
        begun = true;
      }
    } catch (IOException e) {
      // As if it had said nothing more.
    }
    return begun ? LOST : NOT_DONE;
  }

  /** Has the server end; false where there was none. */
  public boolean end() {
    return tell("end");
  }

  /** Whether the server is there. */
  public boolean isAnswered() {
    return tell("");
  }

  private boolean tell(String word) {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), notice.port())) {
      OutputStream request = server.getOutputStream();
      field(request, notice.client().word());
      InputStream answer = server.getInputStream();
      if (!notice.server().is(line(answer))) {
        return false;
      }
      field(request, word);
      return !line(answer).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void send(OutputStream request, ServedCall call) throws IOException {
    field(request, "run");
    field(request, call.terminal() ? "yes" : "no");
    field(request, call.mask());
    field(request, call.folder().toString());
    field(request, "" + call.words().size());
    for (String word : call.words()) {
      field(request, word);
    }
    field(request, "" + call.variables().size());
    for (Map.Entry<String, String> variable : call.variables().entrySet()) {
      field(request, variable.getKey() + "=" + variable.getValue());
    }
    request.flush();
  }

  private static void field(OutputStream request, String field) throws IOException {
    request.write(field.getBytes(StandardCharsets.UTF_8));
    request.write(0);
  }

  /** Empty at the end. */
  private static String line(InputStream answer) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = answer.read(); b >= 0 && b != '\n'; b = answer.read()) {
      line.append((char) b);
    }
    return line.toString();
  }

  private static void copy(InputStream answer, int count, OutputStream to) throws IOException {
    to.write(answer.readNBytes(count));
    to.flush();
  }
}
