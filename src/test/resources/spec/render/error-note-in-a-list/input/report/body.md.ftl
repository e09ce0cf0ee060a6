Text [^a]

1. x

   [^a]: x
