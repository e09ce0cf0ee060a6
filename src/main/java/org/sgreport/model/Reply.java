package org.sgreport.model;

import java.time.LocalDate;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/** That a reply came, and when, where that is known. */
public record Reply(Optional<Located<LocalDate>> received, Span at) {}
