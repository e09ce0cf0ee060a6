One: <@states of=""/> burns.

Two: <@states of="" articles=false/>.
