One.

<@states of="lamp-fund"> have lamps.

Two.
