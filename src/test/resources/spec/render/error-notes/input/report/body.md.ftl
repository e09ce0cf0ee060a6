A[^a] and[^a] then[^b].

[^a]: Yes.
[^c]: Unused.
