# Lamps {#lamps annex}

The signs \* and \{-} and \{#key} are printed where \{braces\} are escaped \{x}

# More lamps {annex #more}

See [](#lamps) and [](#more). {#p}

Not numbered, with a key. {-}
