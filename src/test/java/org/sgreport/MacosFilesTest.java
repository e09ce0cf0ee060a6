package org.sgreport;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.sgreport.support.TempFolders;

/** With names that differ by more than capitals or the way in which accents are composed. */
@ConfigurationParameter(key = TempFolders.FILES, value = "macos")
class MacosFilesTest extends CommandsOnOtherFiles {}
