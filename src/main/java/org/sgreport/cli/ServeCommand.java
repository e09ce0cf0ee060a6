package org.sgreport.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.preview.PreviewServer;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.serve.Client;
import org.sgreport.serve.Server;
import org.sgreport.serve.Site;
import org.sgreport.source.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport serve}: answers later command lines at once. */
@Command(
    name = "serve",
    description = "Keep a process that answers later command lines at once.",
    footer = {
      "",
      "Examples:",
      "  sgreport serve               until Ctrl-C, or half an hour without a command",
      "  sgreport serve inputs/a-69-224    and show a report in a browser",
      "  sgreport serve --always      start one by itself from now on, but in CI",
      "  SGREPORT_SERVER=off sgreport validate inputs/a-69-224    without it",
      "",
      "Exit status: 0 ended, 2 a wrong command line."
    })
final class ServeCommand implements Callable<Integer> {
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final Environment environment;

  @Parameters(
      paramLabel = "REPORT",
      arity = "0..*",
      description = "A report folder to show in a browser, renewed at every save.")
  private List<String> reports = List.of();

  @Option(names = "--stop", description = "End the server that runs.")
  private boolean stop;

  @Option(
      names = "--always",
      description = "From now on, the first command starts one; never in CI.")
  private boolean always;

  @Option(names = "--never", description = "Take --always back.")
  private boolean never;

  @Option(names = "--quietly", hidden = true, description = "Say nothing.")
  private boolean quietly;

  ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if ((stop ? 1 : 0) + (always ? 1 : 0) + (never ? 1 : 0) > 1) {
      throw new Refusal("--stop, --always and --never go one at a time");
    }
    try {
      if (always || never) {
        return remember();
      }
      return stop ? stop() : serve();
    } catch (IOException e) {
      throw new Refusal("cannot serve: " + Outputs.reason(e));
    }
  }

  private int stop() {
    boolean ended = client().map(Client::end).orElse(false);
    environment.err().println(ended ? "ended" : "no server runs");
    return 0;
  }

  private Optional<Client> client() {
    return Client.of(home(), environment.variables(), environment.out(), environment.err());
  }

  private int serve() throws IOException {
    if (client().filter(Client::isAnswered).isPresent()) {
      throw new Refusal("a server runs already; sgreport serve --stop ends it");
    }
    List<Path> folders = Reports.folders(reports, environment);
    Memory.begin();
    Duration idle = folders.isEmpty() ? IDLE : Duration.ofDays(1);
    try (Server server = Server.open(site(), new ServedWork(), idle);
        PreviewServer previews = PreviewServer.open(environment, folders)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      tell(previews);
      server.serve();
    }
    return 0;
  }

  private void tell(PreviewServer previews) {
    if (!quietly) {
      previews.addresses().forEach(environment.out()::println);
      environment.out().flush();
      environment.err().println("serving later command lines; end with Ctrl-C");
    }
  }

  private Site site() {
    try {
      return Site.of(home(), program(), environment.variables());
    } catch (IOException | UnsupportedOperationException e) {
      throw new Refusal("serve needs a file system in which a file can be its user's alone");
    }
  }

  /** The folder of the launcher, by which clients find the server of their program. */
  private Path home() {
    String launcher = environment.variables().getOrDefault("SGREPORT_COMMAND", "");
    if (launcher.isEmpty()) {
      throw new Refusal("serve is started by the launcher: ./sgreport serve");
    }
    return Path.of(launcher).getParent();
  }

  /** What is replaced when the program is built anew: its jar, or the modules of its runtime. */
  private static Path program() {
    var source = ServeCommand.class.getProtectionDomain().getCodeSource();
    return source != null && source.getLocation().getProtocol().equals("file")
        ? Path.of(URI.create(source.getLocation().toString()))
        : Path.of(System.getProperty("java.home"), "lib", "modules");
  }

  /** The file that the launcher looks for. */
  private Path marker() {
    String own = environment.variables().getOrDefault("XDG_CONFIG_HOME", "");
    Path settings =
        own.isEmpty()
            ? Path.of(environment.variables().getOrDefault("HOME", "/nowhere"), ".config")
            : Path.of(own);
    return settings.resolve("sgreport/serve");
  }

  private int remember() throws IOException {
    Path file = marker();
    if (always) {
      Outputs.write(environment, file, "");
      environment.err().println("from now on, the first command starts a server");
    } else {
      environment.err().println(Files.deleteIfExists(file) ? "no longer" : "it was not set");
    }
    return 0;
  }
}
