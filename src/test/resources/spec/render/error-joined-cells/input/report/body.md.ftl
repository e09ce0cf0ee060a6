| Region | Lamps | Keepers |
| <      | Oil   | <       |
| ------ | ----- | ------- |
| ^      | 1     | 2       |
| North  | <     | 3       |
| ^      | 4     | ^       |
| South  | 5     | 6       |
| ^      | <     | 7       |
