Some (<@states of="lamp-studies"/>) and (<@entities of="lamp-fund"/>).
