package org.sgreport.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sgreport.compare.ChangeLine;

/** Compiles a report at every save, and says in a line what changed. */
public final class Watching<C extends Compilation> {
  private final Supplier<C> compilations;
  private final Path folder;
  private final Optional<String> templates;
  private Optional<Compiled> last = Optional.empty();

  /** Each time by a compilation of its own. */
  public Watching(Supplier<C> compilations, Path folder, Optional<String> templates) {
    this.compilations = compilations;
    this.folder = folder;
    this.templates = templates;
  }

  /** Hands the report over now and at every save, until the program is ended. */
  public void run(BiConsumer<Optional<Compiled>, C> write, Consumer<String> tell) {
    C compilation = compilations.get();
    List<Path> folders = new ArrayList<>(compilation.templateFolders(folder, templates));
    folders.add(compilation.workingDirectory().resolve("inputs/treaties"));
    try (Watch saves = new Watch(folders)) {
      compile(compilation, write, tell);
      tell.accept("watching " + compilation.sources().shown(folder) + "; end with Ctrl-C");
      while (saves.awaitSave()) {
        compile(compilations.get(), write, tell);
      }
    }
  }

  /** A state with errors is handed over as none, and skipped. */
  private void compile(
      C compilation, BiConsumer<Optional<Compiled>, C> write, Consumer<String> tell) {
    Optional<Compiled> now = compilation.compile(folder, templates);
    write.accept(now, compilation);
    if (now.isPresent()) {
      last.map(l -> ChangeLine.between(l.document(), now.get().document())).ifPresent(tell);
      last = now;
    }
  }
}
