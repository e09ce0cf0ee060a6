# Findings

The lamps are counted in [](#lamps), and their keepers in the text (see [](#keepers)). {#para}

Table: Lamps by coast, *2044*
(Thousands of lamps) {#lamps}

| Coast | Lamps | Of which lit[^lit] |
| --- | ---: | ---: |
| North | 1,200 | 800[^guess] |
| South | 30 | |

Table: Keepers {#keepers}

| Keeper | Post |
| --- | --- |
| A keeper \| a mate | First |

A table without a title follows.[^text]

| a | b |
| --- | --- |
| 1[^lone] | 2 |

[^lit]: On a given night.
[^guess]: An estimate.
[^text]: A note of the text.
[^lone]: A note of that table.
