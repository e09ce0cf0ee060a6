Lamps are sorted:

1. one
   1. two
      1. three
         1. four
            1. five
            1. five again
         1. four again
      1. three again
   1. two again
1. one again

Bulbs are not:

- one
  - two
    - three
      - four
        - five
      - four again
- one again
