/** Shows reports in a browser while they are written: a page that renews itself at every save. */
package org.sgreport.cli.preview;
