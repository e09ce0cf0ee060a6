package org.sgreport.model;

/** What report.yaml holds. */
public record ReportFile(Masthead masthead, Settings settings) {}
