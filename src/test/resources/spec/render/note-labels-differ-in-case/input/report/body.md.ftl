Text.[^A]

[^a]: A note.
