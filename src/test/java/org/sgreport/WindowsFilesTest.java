package org.sgreport;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.sgreport.support.TempFolders;

/** With drives, backslashes, and names that differ by more than capitals. */
@ConfigurationParameter(key = TempFolders.FILES, value = "windows")
class WindowsFilesTest extends CommandsOnOtherFiles {}
