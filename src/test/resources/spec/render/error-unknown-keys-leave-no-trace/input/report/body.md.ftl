<@states of="nope"/> <@states of="nope"/> <@states of="nope"/> x
