# First chapter

An opening paragraph with *italics*, **bold** and ***both***, a note,[^one] and an address <https://example.invalid/a>.
It goes on
over three lines.

Left unnumbered. {-}

## Section A

### Point one

#### Letter a

##### Roman i

Under five headings.

##### Roman ii

#### Letter b

### Point two

## Section *B*

Items follow:

1. The first item;
2. The second item:
   1. Its first part;
   2. Its second part:
      1. Deeper still;
      2. And again;
   3. Its third part;
3. The last item.[^two]

More items:

1. Counted anew;
2. And on.

## Aside {-}

After an unnumbered heading.

# Second chapter

## Section A again

Special signs: A & B < C > D “quoted” ’ – 5 \* 6 \_ \# \[x\].

[^two]: The second note, with *italics*.
[^one]: The first note, defined last.
