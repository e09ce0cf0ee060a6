<@states off="lamp-fund"/>

<@respondents who="everyone" list="maybe"/>

<@states of="lamp-studies"/>

<@entity key="unodcc"/>

<@fact of="lamps"/> <@date of="treaties"/> <@party_count to="lamp-treat"/>
