| State | Lamps |
| --- | --- |
| Cuba | 1 | lost |
| Chad \| | 2 |

The table <@tally_table by="measure"/> is here.

<@tally_table by="measure"/> follows.
