One: <@count of=lamp-fund"/> States.

Two.
