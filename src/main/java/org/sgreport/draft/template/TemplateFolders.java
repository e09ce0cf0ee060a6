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
import org.sgreport.source.Memory;
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
  private final Map<String, ShownTemplate> found = new HashMap<>();

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

  /** The template that FreeMarker calls by this name, as it is shown it. */
  ShownTemplate shown(String name) {
    return found.computeIfAbsent(name, n -> ShownTemplate.ofIncluded(new Source(n, ""), 0));
  }

  /** The template with which a run begins; empty where there is none of that name. */
  Optional<ShownTemplate> body(String name) {
    Optional<ShownTemplate> body =
        find(name)
            .map(s -> Memory.of(new Key(name, s.path(), s.text()), () -> ShownTemplate.ofBody(s)));
    body.ifPresent(b -> add(name, b));
    return body;
  }

  private record Key(String name, String path, String text) {}

  private ShownTemplate add(String name, ShownTemplate template) {
    found.put(name, template);
    places.addAll(template.places());
    return template;
  }

  private Optional<Source> find(String name) {
    return folders.find(name).map(this::read);
  }

  /** One that is there and cannot be read is not reported as missing, too. */
  private Source read(Path file) {
    return sources.read(file, diagnostics).orElseThrow(Sandbox.Refused::new);
  }

  @Override
  public Object findTemplateSource(String name) {
    ShownTemplate known = found.get(name);
    return known != null
        ? known
        : find(name).map(s -> add(name, ShownTemplate.ofIncluded(s, places.size()))).orElse(null);
  }

  @Override
  public long getLastModified(Object template) {
    return 0;
  }

  @Override
  public Reader getReader(Object template, String encoding) {
    return new StringReader(((ShownTemplate) template).text());
  }

  @Override
  public void closeTemplateSource(Object template) {}
}
