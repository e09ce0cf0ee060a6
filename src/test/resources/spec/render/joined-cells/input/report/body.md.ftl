# Tables {#tables}

Lamps are counted in <@count of="lighthouse-law" status="in-force"/> State.

Table: Lamps by region and year
(Thousands) {#lamps}

| Region | Lamps | < | < | Keepers |
| ^      | 2043  | 2044 | < | ^ |
| ^      | Oil   | Oil | Gas[^gas] | ^ |
| :----- | ----: | --: | --: | :-- |
| North  | 1     | 2   | 3   | Many |
| ^      | 4     | 5   | 6   | ^ |
| South  | Not counted | < | < | Few |
| ^      | ^     | <   | <   | \< |
| Total  | 5     | 7   | 9   | \^ |

[^gas]: Invented.
