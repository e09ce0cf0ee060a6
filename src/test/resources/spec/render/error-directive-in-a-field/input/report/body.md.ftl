One.
