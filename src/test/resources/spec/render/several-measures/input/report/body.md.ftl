Some (<@states of="lamp-fund,lighthouse-law"/>).
