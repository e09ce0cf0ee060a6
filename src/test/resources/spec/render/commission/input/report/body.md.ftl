# I come first

Text.
