package org.sgreport.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.draft.Drafter;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.load.Loader;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.source.Sources;
import org.sgreport.tally.Tally;
import org.sgreport.write.docx.DocxWriter;
import org.sgreport.write.docx.ReferenceStyles;

/** The stages of a render, each with what the one before it gave, in a JVM that has warmed up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class Stages {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** A report folder. */
  @Param("inputs/a-69-224")
  public String folder;

  private Drafter drafter;
  private Report report;
  private MarkedText text;
  private Document document;

  @Setup
  public void prepare() {
    List<Path> templates = List.of(HERE.resolve(folder), HERE.resolve("templates"));
    drafter = new Drafter(templates, new Sources(HERE), new Diagnostics());
    report = load().report().orElseThrow();
    text = template().orElseThrow();
    document = tree();
  }

  @Benchmark
  public Inputs load() {
    return new Loader(new Sources(HERE), new Diagnostics()).load(HERE.resolve(folder), HERE);
  }

  @Benchmark
  public Tally tally() {
    return new Tally(report);
  }

  @Benchmark
  public Optional<MarkedText> template() {
    return drafter.markdown(report);
  }

  @Benchmark
  public Document tree() {
    return drafter.document(report, text);
  }

  @Benchmark
  public void write() throws IOException {
    DocxWriter.write(
        document, DocxWriter.Options.USUAL, ReferenceStyles.standard(), OutputStream.nullOutputStream());
  }
}
