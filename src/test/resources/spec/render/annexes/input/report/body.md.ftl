# Chapter

See [](#lists) and [](#method) (see [](#lists,method), and [](#how); see also [](#second-section)), or [](#how).

# Method {annex #method}

## How

A paragraph of the first annex. {#how}

## And then {#second-section}

1. A subparagraph;
2. Another.

# Lists {annex #lists}

Numbers begin anew, notes go on.[^note]

[^note]: A note.
