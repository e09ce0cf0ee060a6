Some (<@states of=lamp-fund/>) have lamps.
