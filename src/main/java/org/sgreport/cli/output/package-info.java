/** What a run writes: files whole or not at all, and never over what it has read. */
package org.sgreport.cli.output;
