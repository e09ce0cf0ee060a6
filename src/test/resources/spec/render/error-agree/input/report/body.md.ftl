It <@agree one="is" many="are"/> so, and <@agree of="lamp-fund" who="states" one="is" many="are"/>.
