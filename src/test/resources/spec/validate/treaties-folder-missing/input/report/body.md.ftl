# Lamps

There are <@party_count of="lamp-treaty"/>, namely <@parties of="lamp-treaty"/>, and <@party_count of="other"/>.
