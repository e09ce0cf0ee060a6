package org.sgreport.draft.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.draft.markdown.Marks;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/**
 * Finds templates in some folders, in their order, and nowhere else. Hands them to FreeMarker with
 * their lines marked.
 */
final class TemplateFolders implements TemplateLoader {
  private final NamedFiles folders;
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final List<Span> places = new ArrayList<>();
  private final Map<String, Source> found = new HashMap<>();

  TemplateFolders(List<Path> folders, Sources sources, Diagnostics diagnostics) {
    this.folders = new NamedFiles(folders);
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The places that the line marks of the templates loaded so far point to. */
  List<Span> places() {
    return places;
  }

  /** Markdown of an input, each line marked with its own place. */
  String marked(Located<String> markdown) {
    MarkedText text = MarkedText.ofField(markdown);
    StringBuilder marked = new StringBuilder();
    List<String> lines = List.of(text.markdown().split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      marked.append(lines.get(i)).append(Marks.line(places.size())).append('\n');
      places.add(text.linePlaces().get(i));
    }
    return marked.toString();
  }

  /** A line that comes from one place. */
  String marked(String line, Span place) {
    places.add(place);
    return line + Marks.line(places.size() - 1);
  }

  /** The file that FreeMarker calls by this name. */
  Source source(String name) {
    return found.getOrDefault(name, new Source(name, ""));
  }

  private Optional<Source> find(String name) {
    return NamedFiles.isPlain(name) ? folders.find(name).map(this::read) : Optional.empty();
  }

  /** One that is there and cannot be read is not reported as missing, too. */
  private Source read(Path file) {
    return sources.read(file, diagnostics).orElseThrow(Sandbox.Refused::new);
  }

  @Override
  public Object findTemplateSource(String name) {
    Optional<Source> source = find(name);
    source.ifPresent(s -> found.put(name, s));
    return source.orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    Source template = (Source) source;
    places.add(Span.ofFile(template.path()));
    return new StringReader(LineMarker.mark(template, places));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
