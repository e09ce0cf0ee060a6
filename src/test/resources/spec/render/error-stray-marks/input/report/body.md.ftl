# Lamps {anex #tally}

##Climate

#youth

Panels are old. {# panels}

Panels are new. {Annex}

Panels are round. {-annex}

Panels are flat. {unnumbered}

# Other lamps {annex} {#key}

Not an annex. {annex}

A sentence
---

A * star and **bold.

Notes [^ilo without end. [^ilu]

| State | Lamps |
| Cuba  | 1     |

<states of="lamp-fund"/> and < @states of="lamp-fund"/> have some.

See [the conclusions](#key) and [](#keys), as paragraphs [](#key) say.[^ila]

17. Youth are many.

Odd {lint-ignore states/count}

[^ilu]: A note.

[^ilas]: Another note.
