The <@respondents/> Member <@agree who="states" one="State has" many="States have"/> replied, and <@respondents who="entities"/> <@agree who="entities" one="entity" many="entities"/>.

<@party_count of="lamp-treaty"/> <@agree of="lamp-treaty" one="State is" many="States are"/> parties.

<@fact of="lamps" unit=false/> <@agree of="lamps" one="lamp burns" many="lamps burn"/>, <@fact of="one" unit=false/> <@agree of="one" one="lamp burns" many="lamps burn"/>.

The studies of <@entities of="lamp-studies"/> <@agree of="lamp-studies" one="is" many="are"/> the only ones.
