# Lamps

Lamps burn.

::: box How <@count of="lamp-fund"/> lamp was *lit*
It was lit by hand[^hand] by <@states of="lamp-fund"/>.

A second paragraph in the box has:

- A wick
- Oil

> And light.
:::

They still do.

::: box
Without a title.
:::

[^hand]: The left one.
