One: <@count of="lamp-fund" case=/> States.

Two.
