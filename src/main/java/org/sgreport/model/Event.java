package org.sgreport.model;

import java.time.LocalDate;
import java.util.Optional;
import org.sgreport.source.Located;

/** A day that a report cites, or the first and the last of several, such as those of a meeting. */
public record Event(Located<String> id, LocalDate date, Optional<LocalDate> until, String source) {}
