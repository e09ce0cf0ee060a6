# Lamps

Some (<@states of="lamp-fnd"/>) have lamps {anex}
