package org.sgreport;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * The tests of validate, tally, render, fmt, add and lint, for suites that lay the files elsewhere.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectClasses({
  BatchTest.class,
  CollectTest.class,
  FmtTest.class,
  LintReportTest.class,
  NamesTest.class,
  RenderSpecTest.class,
  RewrittenFilesTest.class,
  TranscriptTest.class,
  ValidateSpecTest.class
})
abstract class CommandsOnOtherFiles {}
