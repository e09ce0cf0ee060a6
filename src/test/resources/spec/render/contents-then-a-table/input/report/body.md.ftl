| Coast | Lamps |
| --- | ---: |
| North | 12 |

# Lamps

There are two kinds:

1. Those that burn, which are:
   1. Old;
   2. New;
2. Those that do not.

They are counted.
