package org.sgreport.compile;

import org.sgreport.document.Document;
import org.sgreport.model.Report;

/** A report as it is or was, and what it renders to. */
public record Compiled(Report report, Document document) {}
