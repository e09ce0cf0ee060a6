One.[one] Two.^two] Three.[^three]

[^one]: One.

[^two]: Two.

^three]: Three.
