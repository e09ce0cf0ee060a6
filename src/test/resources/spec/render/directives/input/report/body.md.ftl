# Directives

<@states of="lamp-fund"/> have a fund (<@states of="lamp-fund" articles=false/>).
<@count of="lamp-fund"/> did: <@count of="lamp-fund" kind="all"/> with observers, <@count of="lamp-fund" figures=true/> as a figure.
The law is in force in one (<@states of="lighthouse-law" status="in-force"/>) and <@agree of="lighthouse-law" status="under-consideration" one="is" many="are"/> coming in <@count of="lighthouse-law" status="under-consideration"/>.
<@quantity of="lamp-fund"/>, <@quantity of="lighthouse-law" status="in-force"/>, <@quantity of="lamp-fund" says="the vast majority"/>.

<@respondents/> replied (<@respondents list=true/>), <@respondents by="carried-over"/> carried over (<@respondents by="carried-over" list=true/>), <@respondents who="entities"/> entity.

Studies (<@entities of="lamp-studies"/>), <@entity of="unodc"/>, <@entity of="unodc" form="full"/>.[^n]

On <@date of="replies"/> the treaty had <@party_count of="lamp-treaty"/> party and <@party_count of="lamp-treaty" who="signatories"/> signatory.

Lamps: <@fact of="lamps"/>, <@fact of="share"/>, <@fact of="cost"/>, <@fact of="million"/>.
<@fact of="share"/> starts a sentence. In chap. <@fact of="lamps"/> it does not.

<@when of="lamp-fund">There is a fund.</@when><@when of="lighthouse-law" status="in-force"> And a law.</@when><@when of="nobody">Never.</@when>

<@states of="nobody" none="nobody"/>.

<#assign word = "a *star* & [b]">Escaped: ${word}.

<#include "shared/lines.ftl">

[^n]: In a note <@entity of="unodc"/>, then <@entity of="unodc"/>.
