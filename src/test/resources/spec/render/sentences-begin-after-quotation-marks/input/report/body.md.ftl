# *<@states of="lamp-fund"/>*

Laws. “<@count of="lamp-fund"/>” is. (<@count of="lamp-fund"/> are.) *<@count of="lamp-fund"/>* are, and “<@count of="lamp-fund"/>”.

“<@states of="lamp-fund"/>” begins.

1. “<@states of="lamp-fund"/>” too.
