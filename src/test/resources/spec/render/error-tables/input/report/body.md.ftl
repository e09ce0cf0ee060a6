# Tables

In the text.[^one]

Table: No table follows this paragraph.

| a | b |
| --- | --- |
| 1[^one] | 2[^unknown] |

<@tally_table of="inventd"/>

Refer to [](#mixed,para). {#para}

Table: A title {#mixed}

| a |
| --- |
| b |

[^one]: A note.
