Some (<@states of="lighthouse-law/in-force"/>).
