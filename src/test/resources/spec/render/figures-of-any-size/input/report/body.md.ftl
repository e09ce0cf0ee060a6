<@fact of="big"/>, <@fact of="neg"/> and <@fact of="cold"/>.

The fund has <@fact of="fund"/>, or <@fact of="euros"/>, or <@fact of="francs"/>, and lost <@fact of="loss"/>; a lamp costs <@fact of="lamp"/>.

It reaches <@fact of="people"/>, that is <@fact of="people" unit=false/>, with <@fact of="courses"/> and <@fact of="thousands"/>.

<@fact of="courses"/> were held; <@fact of="courses" unit=false/> more will be.

<@fact of="francs"/> were spent.
