Text.
