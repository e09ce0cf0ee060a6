# Lamps

There are <@party_count to="lamp-treaty"/>, namely <@parties to="lamp-treaty"/>, and <@party_count to="other"/>.
