None (<@states of="nobody"/>).
