# First chapter

One.

Two.

## First section[^n]

### Too deep to be listed

Three.

## Second section

# Second chapter with a title that is so long that it takes more than the one line which an entry of the contents page has room for

Four.

# Unnumbered {-}

# Last things {annex}

Five.

[^n]: A note of a heading.
