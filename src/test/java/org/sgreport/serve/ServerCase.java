package org.sgreport.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server in a folder of its own, whose work is to say what it was given. */
abstract class ServerCase {
  static final Work TELLING =
      new Work() {
        @Override
        public boolean takes(ServedCall call) {
          return !call.words().contains("decline");
        }

        @Override
        public int run(ServedCall call, PrintStream out, PrintStream err) {
          out.println(call.words() + " in " + call.folder());
          err.println(
              "terminal " + call.terminal() + ", colours " + call.variables().get("NO_COLOR"));
          out.write(0);
          out.print("é".repeat(40_000));
          err.print("last");
          return 7;
        }
      };

  @TempDir Path folder;
  Map<String, String> variables = new HashMap<>(Map.of("LANG", "C.UTF-8"));
  Path home;
  Path program;
  Server server;
  Thread serving;

  @BeforeEach
  void place() throws IOException {
    home = folder.resolve("program");
    program = Files.writeString(Files.createDirectories(home).resolve("a.jar"), "classes");
    variables.put("XDG_RUNTIME_DIR", folder.resolve("session").toString());
  }

  void serve(Work work, Duration idle) throws IOException {
    server = Server.open(Site.of(home, program, variables), work, idle);
    serving = new Thread(() -> untilItEnds(server));
    serving.start();
  }

  private static void untilItEnds(Server server) {
    try (server) {
      server.serve();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void serve() throws IOException {
    serve(TELLING, Duration.ofMinutes(1));
  }

  Path notice() {
    return Notice.place(home, variables);
  }

  /** Whether the server ends by itself within ten seconds. */
  boolean ends() throws InterruptedException {
    serving.join(TimeUnit.SECONDS.toMillis(10));
    return !serving.isAlive();
  }

  /** Leaves the notice behind, as a server that was killed does. */
  void kill() throws Exception {
    byte[] kept = Files.readAllBytes(notice());
    stop();
    Files.createDirectories(notice().getParent());
    Files.write(notice(), kept);
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.close();
      serving.join();
    }
  }

  /** What a client printed, and its exit status. */
  record Answer(int status, String out, String err) {}

  ServedCall call(String... words) throws IOException {
    String mask = Site.of(home, program, variables).surroundings().mask();
    return new ServedCall(List.of(words), folder, variables, false, mask);
  }

  Answer ask(ServedCall call) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Client.of(home, variables, out, err).map(c -> c.ask(call)).orElse(Client.NOT_DONE);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
