package org.sgreport.cli.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Session;
import org.sgreport.compare.Summary;
import org.sgreport.compile.Compiled;

/** {@code render --watch}: a report is rendered at every save, and a line tells what changed. */
public final class Watching {
  private final Environment environment;
  private final Path folder;
  private final Optional<String> templates;
  private Optional<Compiled> last = Optional.empty();

  public Watching(Environment environment, Path folder, Optional<String> templates) {
    this.environment = environment;
    this.folder = folder;
    this.templates = templates;
  }

  /** Has the report written now and at every save, until the program is told to end. */
  public void run(BiConsumer<Optional<Compiled>, Session> write) {
    List<Path> folders =
        new ArrayList<>(new Session(environment).templateFolders(folder, templates));
    folders.add(environment.path("inputs/treaties"));
    try (Watch saves = new Watch(folders)) {
      tell(written(write));
      environment.err().println("watching " + environment.shown(folder) + "; end with Ctrl-C");
      while (saves.awaitSave()) {
        tell(written(write));
      }
    }
  }

  private Optional<Compiled> written(BiConsumer<Optional<Compiled>, Session> write) {
    Session session = new Session(environment);
    Optional<Compiled> now = session.compile(folder, templates);
    write.accept(now, session);
    return now;
  }

  /** A state with errors, which have been told, is passed over. */
  private void tell(Optional<Compiled> now) {
    if (now.isPresent()) {
      last.map(l -> Summary.between(l.document(), now.get().document()))
          .ifPresent(environment.err()::println);
      last = now;
    }
  }
}
