package org.sgreport.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who may ask a server, and what comes back. */
class ServerTest extends ServerCase {
  @Test
  void aClientGetsWhatWasPrintedAndTheExitStatus() throws Exception {
    serve();
    variables.put("NO_COLOR", "1");
    Answer answer = ask(call("render", "--to", "a b"));
    assertThat(answer.status()).isEqualTo(7);
    assertThat(answer.out())
        .isEqualTo("[render, --to, a b] in " + folder + "\n\0" + "é".repeat(40_000));
    assertThat(answer.err()).isEqualTo("terminal false, colours 1\nlast");
  }

  @Test
  void theNoticeIsItsUsersAlone() throws Exception {
    serve();
    assertThat(rights(notice())).isEqualTo("rw-------");
    assertThat(rights(notice().getParent())).isEqualTo("rwx------");
    server.close();
    assertThat(notice().getParent()).doesNotExist();
  }

  private static String rights(java.nio.file.Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** Whoever can put a link there could have the secret written into a folder of theirs. */
  @Test
  void noNoticeIsWrittenThroughALink() throws Exception {
    java.nio.file.Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(notice().getParent().getParent());
    Files.createSymbolicLink(notice().getParent(), elsewhere);
    assertThatThrownBy(this::serve).isInstanceOf(IOException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  /** What a server says to bytes that begin otherwise than with its client's secret. */
  private String said(String bytes) throws IOException {
    int port = Notice.read(notice()).orElseThrow().port();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException e) {
      return "";
    }
  }

  @Test
  void nobodyIsAnsweredWithoutTheSecret() throws Exception {
    serve();
    assertThat(said("0".repeat(64) + "\0run\0")).isEmpty();
    assertThat(said("x".repeat(100_000))).isEmpty();
    assertThat(said("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://example.org\r\n\r\n"))
        .isEmpty();
    assertThat(ask(call("validate")).status()).isEqualTo(7);
  }

  @Test
  void itListensOnThisMachineAlone() throws Exception {
    serve();
    int port = Notice.read(notice()).orElseThrow().port();
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new java.net.InetSocketAddress("127.0.0.2", port));
      assertThat(other.isBound()).isTrue();
    }
  }

  @Test
  void whatItDoesNotTakeIsLeftToTheClient() throws Exception {
    serve();
    assertThat(ask(call("decline"))).isEqualTo(new Answer(Client.DECLINED, "", ""));
  }

  @Test
  void otherSurroundingsAreLeftToTheClient() throws Exception {
    serve();
    ServedCall call = call("validate");
    variables.put("LC_ALL", "de_DE.UTF-8");
    assertThat(ask(call("validate")).status()).isEqualTo(Client.DECLINED);
    variables.remove("LC_ALL");
    ServedCall masked = new ServedCall(call.words(), call.folder(), variables, false, "0077");
    assertThat(ask(masked).status()).isEqualTo(Client.DECLINED);
    variables.put("COLUMNS", "120");
    assertThat(ask(call("validate")).status()).isEqualTo(7);
  }

  @Test
  void itEndsWithItsBuild() throws Exception {
    serve();
    Files.writeString(program, "other classes");
    assertThat(ask(call("validate")).status()).isIn(Client.DECLINED, Client.NOT_DONE);
    assertThat(ends()).isTrue();
    assertThat(notice()).doesNotExist();
  }

  @Test
  void itEndsWhenNobodyAsks() throws Exception {
    serve(TELLING, Duration.ofMillis(200));
    assertThat(ends()).isTrue();
    assertThat(ask(call("validate")).status()).isEqualTo(Client.NOT_DONE);
  }

  @Test
  void itEndsWhenItIsTold() throws Exception {
    serve();
    Client client = Client.of(home, variables, System.out, System.err).orElseThrow();
    assertThat(client.isAnswered()).isTrue();
    assertThat(client.end()).isTrue();
    assertThat(ends()).isTrue();
    assertThat(client.isAnswered()).isFalse();
  }

  /** The notice of a server that was killed leads to a port that nobody listens at. */
  @Test
  void aServerThatWasKilledIsNone() throws Exception {
    serve();
    kill();
    assertThat(ask(call("validate")).status()).isEqualTo(Client.NOT_DONE);
    Files.writeString(notice(), "1\n");
    assertThat(ask(call("validate")).status()).isEqualTo(Client.NOT_DONE);
  }

  /** Who took the port is told the old secret, and nothing of the command line. */
  @Test
  void whoTookThePortLearnsNothing() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Notice old = new Notice(other.getLocalPort(), new Secret("a"), new Secret("b"), 1);
      old.write(notice());
      CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> hear(other));
      assertThat(ask(call("validate", "secret-report")).status()).isEqualTo(Client.NOT_DONE);
      assertThat(heard.get()).isEqualTo("a\0");
    }
  }

  private static String hear(ServerSocket other) {
    try (Socket client = other.accept()) {
      client.getOutputStream().write("x 0\n".getBytes(StandardCharsets.US_ASCII));
      InputStream in = client.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void aRunWithoutMemoryIsLeftToTheClient() throws Exception {
    serve(
        new Work() {
          @Override
          public boolean takes(ServedCall call) {
            return true;
          }

          @Override
          public int run(ServedCall call, PrintStream out, PrintStream err) {
            out.print("not sent");
            throw new OutOfMemoryError("made by the test");
          }
        },
        Duration.ofMinutes(1));
    assertThat(ask(call("validate"))).isEqualTo(new Answer(Client.DECLINED, "", ""));
    assertThat(ends()).isTrue();
  }

  /** A third run at once is its client's; once one is done, there is room again. */
  @Test
  void noMoreThanTwoRunAtOnce() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch done = new CountDownLatch(1);
    serve(
        new Work() {
          @Override
          public boolean takes(ServedCall call) {
            return true;
          }

          @Override
          public int run(ServedCall call, PrintStream out, PrintStream err) {
            running.countDown();
            await(done);
            return 0;
          }
        },
        Duration.ofMinutes(1));
    ServedCall call = call("validate");
    CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> ask(call));
    CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> ask(call));
    await(running);
    assertThat(ask(call).status()).isEqualTo(Client.DECLINED);
    done.countDown();
    assertThat(first.get().status()).isZero();
    assertThat(second.get().status()).isZero();
    assertThat(ask(call).status()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
