package org.sgreport.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Listens on this machine alone, and does the work of clients of the same user and build. Ends when
 * nobody has asked for long, when its program is replaced, and when it is told to.
 */
public final class Server implements AutoCloseable {
  /** So many runs at once; who comes beyond that does the work itself. */
  private static final int TOGETHER = 2;

  /** How often it is looked whether there is still a reason to be. */
  private static final int WATCH_MILLISECONDS = 1_000;

  private final ServerSocket door;
  private final Notice notice;
  private final Path place;
  private final Build build;
  private final Surroundings surroundings;
  private final Work work;
  private final Duration idle;
  private final Semaphore seats = new Semaphore(TOGETHER);
  private final AtomicLong asked = new AtomicLong(System.nanoTime());
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::daemon);

  private Server(ServerSocket door, Site site, Work work, Duration idle) {
    this.door = door;
    this.build = Build.of(site.program());
    this.place = site.notice();
    this.surroundings = site.surroundings();
    this.work = work;
    this.idle = idle;
    this.notice =
        new Notice(
            door.getLocalPort(), Secret.fresh(), Secret.fresh(), ProcessHandle.current().pid());
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "sgreport-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Opens a port and says so to this user's clients of this program. */
  public static Server open(Site site, Work work, Duration idle) throws IOException {
    ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Server server = new Server(door, site, work, idle);
    server.notice.write(server.place);
    return server;
  }

  /** Serves until there is a reason to end. */
  public void serve() throws IOException {
    door.setSoTimeout(WATCH_MILLISECONDS);
    while (isWanted()) {
      try {
        Socket client = door.accept();
        threads.execute(() -> hold(client));
      } catch (java.net.SocketTimeoutException e) {
        // Nobody asked in this time.
      } catch (java.net.SocketException e) {
        return;
      }
    }
  }

  /**
   * The notice is that of this server, the program is the one that was started, and not all sleep.
   */
  private boolean isWanted() {
    boolean mine = Notice.read(place).filter(notice::equals).isPresent();
    boolean awake = System.nanoTime() - asked.get() < idle.toNanos();
    return mine && build.stands() && (awake || seats.availablePermits() < TOGETHER);
  }

  private void hold(Socket client) {
    try (client) {
      new Conversation(client, notice).hold(new Seats());
    } catch (IOException | RuntimeException e) {
      // A client that went away, or that was none: nobody is there to be told.
    }
  }

  /** Takes calls as long as there is room; each that is taken is run. */
  private final class Seats implements Conversation.Host {
    @Override
    public boolean takes(ServedCall call) {
      asked.set(System.nanoTime());
      return build.stands()
          && Surroundings.of(call).equals(surroundings)
          && work.takes(call)
          && seats.tryAcquire();
    }

    @Override
    public int run(ServedCall call, PrintStream out, PrintStream err) {
      try {
        return work.run(call, out, err);
      } finally {
        asked.set(System.nanoTime());
        seats.release();
      }
    }

    @Override
    public void end() {
      close();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      notice.remove(place);
    } catch (IOException e) {
      // The notice leads nowhere then, and clients find that out.
    }
  }
}
