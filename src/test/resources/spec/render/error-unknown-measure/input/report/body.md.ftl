# Title

Some (<@states of="lamp-fun"/>) and (<@states
  of="lighthouse-law"
  status="in-forse"/>).
