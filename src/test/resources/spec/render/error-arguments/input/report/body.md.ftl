<@states off="lamp-fund"/>

<@respondents who="everyone" list="maybe"/>

<@states of="lamp-studies"/>

<@entity of="unodcc"/>

<@fact of="lamps"/> <@date of="treaties"/> <@party_count of="lamp-treat"/>
