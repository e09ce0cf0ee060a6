# Findings

It is now ${.now?string("yyyy")}.
