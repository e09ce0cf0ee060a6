# Laws and courts

Trafficking is an offence under the penal code in <@quantity of="penal-code" says="the majority of reporting States"/>
(<@states of="penal-code"/>). A law of its own exists in others (<@states of="specific-legislation" status="in-force"/>),
and <@count of="specific-legislation" status="under-consideration"/> more <@agree of="specific-legislation" status="under-consideration" one="is" many="are"/>
preparing one (<@states of="specific-legislation" status="under-consideration"/>).[^r]

## Sub *one*

As at <@date of="replies"/>, <@respondents/> Member States and <@respondents who="entities" figures=true/>. <@party_count to="trafficking-protocol"/> X:

1. Alpha (<@entities of="studies"/>);
2. Beta:
   1. Inner
   2. Inner two
3. Gamma <@entities of="direct-services"/>.

## Sub two {-}

Unnumbered. {-}

[^r]: The note (<@entities of="world-day"/>).
