package org.sgreport.collect;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.collect.Collected.Change;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.file.Edit;
import org.sgreport.collect.file.EntryLines;
import org.sgreport.collect.file.Ledger;
import org.sgreport.collect.file.StateFile;
import org.sgreport.collect.head.Questionnaire;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.CellSum;
import org.sgreport.collect.row.KnownStatuses;
import org.sgreport.collect.row.SheetReader;
import org.sgreport.collect.row.SkippedNames;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Form;
import org.sgreport.model.Inputs;
import org.sgreport.read.sheet.SheetFiles;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** Collects what spreadsheets say into the files of States of one report. */
public final class Collecting {
  /** What a user can ask for. */
  public record Wishes(
      boolean replace, List<String> skip, Optional<Charset> encoding, String header) {
    public Wishes {
      skip = List.copyOf(skip);
    }
  }

  private final List<Contribution> there;
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final Wishes wishes;
  private final Ledger ledger;
  private final CellComplaints complaints = new CellComplaints();
  private final SkippedNames skipped;
  private final Gathering gathering;

  /** The inputs have a code frame. */
  public Collecting(
      Inputs inputs,
      Form form,
      Ledger ledger,
      Wishes wishes,
      Sources sources,
      Diagnostics diagnostics) {
    this.ledger = ledger;
    this.there = inputs.states();
    this.wishes = wishes;
    this.sources = sources;
    this.diagnostics = diagnostics;
    this.skipped = new SkippedNames(wishes.skip());
    CodeFrame frame = inputs.codeFrame().orElseThrow();
    this.gathering =
        new Gathering(
            frame,
            new Questionnaire(form, frame),
            KnownStatuses.of(there),
            new SheetReader.Reading(complaints, skipped, new CellSum()),
            diagnostics);
  }

  /** Empty, with diagnostics, where anything has no place or contradicts. */
  public Optional<Collected> collect(List<Path> files) {
    for (Path file : files) {
      SheetFiles.read(file, wishes.encoding(), sources, diagnostics).ifPresent(gathering::file);
    }
    complaints.tell(diagnostics);
    List<Change> changes =
        diagnostics.hasErrors()
            ? List.of()
            : gathering.states().values().stream().flatMap(g -> change(g).stream()).toList();
    complaints.tell(diagnostics);
    if (!diagnostics.hasErrors()) {
      changes.forEach(this::written);
      gathering
          .remarks()
          .addAll(Kept.of(there, ledger, gathering.states(), gathering.asked(), wishes.replace()));
    }
    if (!diagnostics.hasErrors() && !skipped.unused().isEmpty()) {
      throw new Refusal("nothing is called " + String.join(", ", skipped.unused()) + " to skip");
    }
    if (!diagnostics.hasErrors() && gathering.sum().lost() != 0) {
      diagnostics.add(
          CollectRules.NOT_ARRIVED.at(
              Span.ofFile(sources.shown(files.get(0))),
              gathering.sum().lost() + " cells of " + gathering.sum().typed() + " are in no count",
              "report this, with the file; nothing was written"));
    }
    int entries = gathering.states().values().stream().mapToInt(g -> g.entries().size()).sum();
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Collected(
                changes,
                gathering.remarks(),
                gathering.states().size(),
                entries,
                ledger,
                gathering.sum()));
  }

  private Optional<Change> change(Gathered gathered) {
    Optional<Contribution> reply =
        there.stream().filter(s -> s.key().equals(gathered.state())).findFirst();
    return reply.map(r -> changed(r, gathered)).orElseGet(() -> Optional.of(begun(gathered)));
  }

  /** Looks at what will be written, and takes note of it. */
  private void written(Change change) {
    Gathered gathered = gathering.states().get(change.state());
    Arrival.of(change, gathered, diagnostics)
        .ifPresent(reply -> note(reply, gathered, change.typed()));
  }

  /** Entries of the sheet that are new or replaced are the collection's; others are the user's. */
  private void note(Contribution reply, Gathered gathered, List<Answered> written) {
    ledger.keepOnly(reply);
    for (Answered entry : written) {
      reply.replied().stream()
          .filter(m -> Arrival.arrived(m, entry))
          .findFirst()
          .ifPresent(m -> ledger.note(gathered.state(), m, entry.place().source()));
    }
  }

  private Change begun(Gathered gathered) {
    Optional<String> day = gathered.received().map(r -> r.day().toString());
    List<Answered> entries = gathered.entries();
    String text = EntryLines.begun(wishes.header(), gathered.state(), day, entries);
    return new Change(
        gathered.state(), Optional.empty(), text, entries.size(), List.of(), 0, entries);
  }

  private static Stream<Answered> entry(Edit edit) {
    if (edit instanceof Edit.Add add) {
      return Stream.of(add.entry());
    }
    return edit instanceof Edit.Replace replace ? Stream.of(replace.entry()) : Stream.of();
  }

  private Optional<Change> changed(Contribution reply, Gathered gathered) {
    Source file = sources.find(reply.contributor().at().path()).orElseThrow();
    Optional<Span> sample = reply.sample();
    if (sample.isPresent()) {
      diagnostics.add(
          CollectRules.SAMPLE.at(
              sample.get(),
              "this file is a sample, and the sheet has a reply of `" + gathered.state() + "`",
              "delete the file"));
      return Optional.empty();
    }
    Reconciliation reconciliation =
        new Reconciliation(reply, ledger, gathering.asked(), wishes.replace(), complaints);
    reconciliation.with(gathered);
    List<Edit> edits = reconciliation.edits();
    Optional<String> day = reconciliation.received();
    if (edits.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    int added =
        (int)
            edits.stream().filter(e -> e instanceof Edit.Add || e instanceof Edit.Complete).count();
    return Optional.of(
        new Change(
            gathered.state(),
            Optional.of(file),
            StateFile.edited(file, edits, day),
            added,
            reconciliation.replaced(),
            reconciliation.moved(),
            edits.stream().flatMap(Collecting::entry).toList()));
  }
}
