Two[^a].

[^a]: one
[^a]: two
