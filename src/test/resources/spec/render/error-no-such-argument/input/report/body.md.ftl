Some (<@states of="lamp-fund" state="BRA"/>).
