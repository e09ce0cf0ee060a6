# Findings

A ‮lamp ${"\x202E"} and ${"a \x200B"}.
