# Lamps

Lamps are [listed by the keepers](https://www.example.org/lamps?of=all&lit=yes) and *[by *others* too](mailto:lamps@example.org)*:

- Red ones, of which <@count of="lamp-fund"/> burn
- Green ones:
  - Of glass
  - Of horn[^horn]

    1. Old
    2. New

- Blue ones

The keepers wrote:

> Lamps burn at night.
>
> They are <@count of="lamp-fund"/> in number.

They count them:

1. By day:
   - In summer
   - In winter
2. By night

Nothing else.

[^horn]: See [the table](https://www.example.org/table).
