Text alone.
