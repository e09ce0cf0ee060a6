One.

<@states of="lamp-fund/> have lamps.

And <@count of="lamp-fund"/> too.
