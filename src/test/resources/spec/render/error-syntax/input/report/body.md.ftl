# Title

Text <@states of="lamp-fund">.
