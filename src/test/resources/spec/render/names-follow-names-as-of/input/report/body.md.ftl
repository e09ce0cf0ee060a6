(<@states of="lamp-fund"/>)
