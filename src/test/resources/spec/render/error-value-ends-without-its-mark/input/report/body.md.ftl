One: <@count of="lighthouse-law status="in-force"/> States.

Two.
