Two[^a].

[^a]: one[^b]
[^b]: two
