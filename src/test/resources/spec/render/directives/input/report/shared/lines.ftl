Included for <@count of="lamp-fund"/>.
