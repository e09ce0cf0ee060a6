package org.sgreport.cli.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.serve.Secret;

/**
 * Shows pages on this machine alone, to whoever has the address with its secret: the page of a
 * report, and the events that tell of a newer one.
 */
public final class PreviewServer implements AutoCloseable {
  /** A connection that says nothing for longer is taken for dead by some. */
  private static final long PULSE_MILLISECONDS = 15_000;

  private final HttpServer http;
  private final Secret secret = Secret.fresh();
  private final Map<String, Preview> previews = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);

  private PreviewServer(Environment environment, List<Path> folders) throws IOException {
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    for (Path folder : folders) {
      Preview preview = new Preview(environment, folder);
      previews.put(free(preview.name()), preview);
    }
  }

  /** The name of a folder, with a number behind it where another report has the same. */
  private String free(String name) {
    String free = name;
    for (int number = 2; previews.containsKey(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "sgreport-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Compiles the reports and begins to show them. */
  public static PreviewServer open(Environment environment, List<Path> folders) throws IOException {
    PreviewServer server = new PreviewServer(environment, folders);
    server.previews.values().forEach(preview -> server.threads.execute(preview::run));
    server.http.start();
    return server;
  }

  /** The addresses of the pages, in the order of the reports. */
  public List<String> addresses() {
    return previews.keySet().stream()
        .map(name -> "http://" + host() + "/" + secret.word() + encoded("/" + name + "/"))
        .toList();
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String host() {
    return "127.0.0.1:" + http.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/", -1);
      Optional<Preview> preview =
          isAllowed(exchange, path) && path.length == 4
              ? Optional.ofNullable(previews.get(path[2]))
              : Optional.empty();
      if (preview.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
      } else if (path[3].equals("events")) {
        events(exchange, preview.get());
      } else if (path[3].equals("news")) {
        news(exchange, preview.get().state());
      } else {
        page(exchange, preview.get().first());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The secret first; then, that the browser means this server and not a name that was made to lead
   * here, and that no page of another origin asks.
   */
  private boolean isAllowed(HttpExchange exchange, String[] path) {
    String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    return path.length > 1
        && secret.is(path[1])
        && exchange.getRequestMethod().equals("GET")
        && host().equals(exchange.getRequestHeaders().getFirst("Host"))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  private static void headers(HttpExchange exchange, String type) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.sendResponseHeaders(200, 0);
  }

  /** What is wrong, asked for again each second, where there was no page yet. */
  private static void page(HttpExchange exchange, Preview.State state) throws IOException {
    if (state.page().isEmpty()) {
      exchange.getResponseHeaders().set("Refresh", "1");
      headers(exchange, "text/plain; charset=utf-8");
      write(exchange, state.trouble());
    } else {
      html(exchange, state.page());
    }
  }

  /** All of the page for whoever shows an older one than the last before it. */
  private static void news(HttpExchange exchange, Preview.State state) throws IOException {
    boolean isNext = ("" + (state.version() - 1)).equals(exchange.getRequestURI().getQuery());
    html(exchange, isNext ? state.news() : state.page());
  }

  private static void html(HttpExchange exchange, String text) throws IOException {
    headers(exchange, "text/html; charset=utf-8");
    write(exchange, text);
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void events(HttpExchange exchange, Preview preview)
      throws IOException, InterruptedException {
    headers(exchange, "text/event-stream");
    OutputStream out = exchange.getResponseBody();
    for (Preview.State seen = preview.state(); ; ) {
      out.write(event(seen).getBytes(StandardCharsets.UTF_8));
      out.flush();
      seen = preview.after(seen, PULSE_MILLISECONDS);
    }
  }

  private static String event(Preview.State state) {
    String lines = state.trouble().replace("\n", "\ndata: ");
    return state.trouble().isEmpty()
        ? "event: page\ndata: " + state.version() + "\n\n"
        : "event: trouble\ndata: " + lines + "\n\n";
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
