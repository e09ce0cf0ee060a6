Nothing.
