<#-- A specimen whose replies are invented: every directive with every argument. -->
# Introduction

In its resolution <@report of="mandate" which=1/>, the <@report of="organ"/> asked for an account of gardens at schools, which is before it at its <@report of="session"/> under item <@report of="item"/>, “<@report of="item-title"/>”, as document <@report of="symbol"/> of <@report of="date"/>. {#request}

A note verbale (<@report of="reference"/>) was sent on <@date of="sent"/>, with a deadline of <@date of="deadline"/>. As at <@date of="replies"/>, <@respondents one="Member State" many="Member States"/> had replied (<@respondents list=true as="a State of the highlands"/>), <@change up="up from" down="down from" same="as many as before" form="earlier"/> in the report before (<@previous of="symbol"/> of <@previous of="date"/>). So had <@respondents who="entities" one="entity" many="entities"/>, <@change who="entities" up="more" down="fewer" same="as many" form="word"/> than then. The contribution of <@respondents list=true by="carried-over" articles=false none="nobody"/> had come too late for that report. Who replied, and when, stands in [](#respondents); what templates can ask for besides, in [](#arguments).

# Law and curricula

<@quantity of="garden-law" says="the majority of reporting States"/> <@agree of="garden-law" only="is alone with" one="has" many="have" none="have no" all="all have"/> a law or a draft. <@count of="garden-law" status="in-force" one="State" many="States" none="no State"/> <@agree of="garden-law" status="in-force" one="has" many="have"/> one in force (<@states of="garden-law" status="in-force" as="another State"/>), <@change of="garden-law" status="in-force"/> over the <@previous of="garden-law" status="in-force"/> of the report before; <@count of="garden-law" status="under-preparation"/> <@agree of="garden-law" status="under-preparation" one="prepares" many="prepare"/> one. Those States are <@share of="garden-law"/> of those that replied.

<@count of="garden-law,curriculum" match="all" one="State" many="States"/> reported both a law and a place in the curriculum (<@states of="garden-law,curriculum" match="all"/>), <@states of="garden-law,curriculum" match="none" none="no State"/> neither of the two, and <@states of="curriculum" without="garden-law"/> the curriculum alone. <@states of="inspection"/> <@agree of="inspection" only="is the only State that" one="is a State that" many="are States that"/> <@agree of="inspection" one="inspects" many="inspect"/> gardens.

Table: Law and curricula by group

<@tally_table by="cross" of="law" among="africa,asia-pacific,sids"/>

# Gardens and teaching

<@figure of="gardens"/> were reported by <@figure of="gardens" take="number" one="State" many="States"/>, <@figure of="gardens" take="range"/> by each. The three with the most, <@states of="gardens" top=3 order="value" values=true/>, had <@figure of="gardens" top=3 take="share" form="fraction"/> of them. Since the report before, which counted <@previous of="gardens" take="sum"/>, their number has <@change of="gardens" take="sum" form="multiplied" up="risen by" down="fallen by" same="stayed as it was"/>.

Courses for teachers were held in the year before by <@states of="courses" in=2045/>, and in two years by <@count of="courses" in="2044..2045" one="State" many="States"/>. <@states of="seed-exchange"/> exchanged seeds. A week of gardens was held from <@date of="garden-week"/>, with days for seeds and for tools on <@date of="seed-day,tool-day" form="day"/>.

What States found hard is told in their words:

<@said of="challenges" form="items" quoted=true as="a State that is not named"/>

<@when of="gardens" at-least=1000>

One State at least has a thousand gardens.

<@else/>

No State has a thousand gardens yet.

</@when>

# Support by entities

<@entities of="training" order="unesco,fao"/> trained teachers in <@count of="training" who="reached" one="State" many="States"/> (<@states of="training" who="reached"/>), with <@figure of="training"/>. A campaign was run by <@entities of="campaign"/>. <@entity of="wfp"/> laid out a toolkit, as did <@entity of="garden-museum"/>.

<@contribution of="unicef"/>

# Figures

<@fact of="schools-with-garden" round=1000/> of <@fact of="schools" unit=false/> in the survey have a garden; their number has <@change of="schools-with-garden" form="multiplied" up="risen by" down="fallen by" same="stayed"/>. <@fact of="enrolment" says="over 60 per cent"/> of pupils take part, <@change of="enrolment" form="points"/>. The budget is <@fact of="budget"/>.

Table: Figures of the survey

<@facts_table of="schools,schools-with-garden,budget"/>

# Conclusions

<@quantity of="curriculum"/> of the States that replied <@agree of="curriculum" one="has" many="have"/> gardens in the curriculum.

# Respondents {annex #respondents}

Table: States

<@respondents_table/>

Table: Entities

<@respondents_table who="entities" by="reply"/>

# Every directive with every argument {annex #arguments}

The report is called <@report of="title"/> and is <@report of="kind"/>, within <@report of="word-limit"/> words, by <@report of="mandate" organs=true/>. {-}

The form that agrees: <@agree of="garden-law,curriculum" status="in-force,under-preparation" match="any" without="inspection" in="2040..2046" who="states" by="any" new=false kind="members" among="africa" at-least=1 top=3 one="one" many="many" none="there are none" only="only one" all="all"/>; <@agree of="coordinator" one="works" many="work"/>; <@agree who="entities" one="entity" many="entities"/>. {-}

Changes: <@change of="gardens" take="sum" says="more than doubled"/>; <@change of="courses" take="count" form="per cent"/>; <@change of="garden-law" take="share"/>; <@change of="schools-with-garden" from="schools" form="times"/>; <@change of="schools-with-garden" from="schools" unit=false round=100 above="over" below="almost" figures=true/>; <@change of="schools" same="no change"/>; <@change of="curriculum" form="number" down="fewer, by"/>. {-}

Counts: <@count of="gardens,courses" match="any" without="inspection" in="2040..2046" who="states" by="any" new=false kind="members" among="sids" at-least=1 top=5 one="State" many="States" none="no State" figures=true/>; <@count of="trafficking-protocol" new=true/>; <@count who="entities" by="reply"/>; <@count of="garden-law" says="at least five"/>. {-}

Dates: <@date of="from"/>, <@date of="until"/>, <@date of="treaties"/>; <@date of="schools"/>; <@date of="previous" form="year"/>; <@date of="seed-day" form="month"/>; <@date of="from,until"/>. {-}

Entities: <@entities of="training,toolkit" match="any" without="campaign" in="2040..2046" who="entities" by="any" status="issued" form="name" articles=false first=1 values=true partners=false none="none" as="another"/>; <@entities of="campaign" form="abbreviation" also="a museum,a library"/>; <@entities of="training" at-least=1 top=2 only="fao"/>; <@entity of="unesco" form="full"/>. {-}

Facts: <@fact of="schools,schools-with-garden" take="difference"/>; <@fact of="schools-with-garden,schools" take="ratio"/>; <@fact of="schools-with-garden" round=100 above="over" below="almost"/>; <@fact of="schools-with-garden" round=1000 above="over" below="almost"/>; <@fact of="schools,schools-with-garden" take="mean"/>; <@fact of="coordinator" figures=true/>; the <@fact of="coordinator" ordinal=true/> one. {-}

Figures: <@figure of="courses,gardens" match="any" without="inspection" in="2044,2045" who="states" kind="all" among="mountains" at-least=2 top=4 take="sum" unit=false round=10 figures=true none="none"/>; <@figure of="courses" status="planned"/>; <@figure of="gardens" says="over 800"/>; <@figure of="courses" in=2045 take="share" form="one in"/>; <@figure of="gardens" take="mean" round=10 above="over" below="almost"/>; <@figure of="training" take="number" one="entity" many="entities"/>. {-}

Parties: <@parties of="trafficking-protocol" new=true dates=true/>; <@parties of="trafficking-protocol" who="signatories" kind="members" among="ldc" first=2 articles=false/>; <@parties of="trafficking-protocol" new=true order="KOR" only="KOR,LKA" none="none" also="others"/>; <@party_count of="trafficking-protocol" who="signatories" kind="all" among="ldc" new=false one="signatory" many="signatories" none="none" figures=true/>; <@party_count of="trafficking-protocol" says="more than 160"/>. {-}

Earlier figures: <@previous one="State" many="States" none="no State"/>; <@previous of="schools-with-garden" unit=false round=1000 above="over" below="almost" figures=true/>; <@previous of="garden-law" status="in-force"/>; <@previous who="entities"/>; <@previous of="training" take="sum"/>; <@previous of="garden-law" take="share"/>. {-}

Quantities: <@quantity of="garden-law,curriculum" status="in-force,under-preparation" match="any" without="inspection" in="2040..2046" who="states" by="any" new=false kind="members" among="africa" at-least=1 top=3/>; <@quantity of="trafficking-protocol" among="sids"/>; <@quantity of="schools-with-garden" from="schools"/>. {-}

Respondents: <@respondents who="states" by="reply" kind="members" among="mountains" one="State" many="States" none="no State" figures=true/>; <@respondents says="about 10"/>; <@respondents list=true who="entities" form="abbreviation" order="unesco,fao" first=2 articles=false as="another" only="unesco,fao" none="none" also="a museum"/>. {-}

Sayings: <@said of="garden-law" status="in-force" match="any" without="inspection" who="states" kind="members" among="mountains" only="KEN" names="none" quoted=true articles=false as="another" none="none"/>; <@said of="gardens" at-least=400 top=1 none="nothing"/>; <@said of="seed-exchange" in=2045/>. {-}

Groups: <@groups of="garden-law" top=2/>; <@groups of="garden-law,curriculum" status="in-force" match="any" without="inspection" in="2040..2046" among="africa,sids" at-least=50 top=1 values=false form="fraction" none="none"/>; <@groups of="curriculum" among="mountains,sids" form="of"/>. {-}

<@said of="curriculum,gardens" order="KEN,FJI" names="subject" form="paragraphs" only="FJI"/>

Shares: <@share of="garden-law" form="fraction"/>; <@share of="schools-with-garden" from="schools" round=0.1/>; <@share of="enrolment" form="fraction"/>; <@share of="garden-law" form="one in"/>; <@share of="garden-law" form="of" figures=true none="none"/>; <@share of="garden-law" from="curriculum" says="more than half"/>; <@share of="garden-law" status="in-force" match="any" without="inspection" in="2040..2046" who="states" by="any" new=false kind="members" among="africa" at-least=1 top=3/>; <@share of="schools-with-garden" from="schools" form="fraction"/>; <@share of="trafficking-protocol" kind="members" from="members"/>. {-}

States: <@states of="garden-law" status="in-force" match="any" without="inspection" who="states" by="any" new=false kind="members" among="africa" articles=false order="KEN" only="KEN" first=1 partners=false as="another" none="none" dates=false values=false also="a city"/>; <@states of="courses" in=2045 at-least=5 top=2 order="value" values=true/>; <@states of="trafficking-protocol" new=true dates=true/>; <@states of="gardens" first=2/>. {-}

<@when of="garden-law" status="in-force" match="any" without="inspection" in="2040..2046" who="states" by="any" new=false kind="members" among="africa" at-least=1 top=3>Some are.<@else/>None are.</@when> {-}

Table: Measures and States

<@tally_table/>

Table: Replies by regional group

<@tally_table by="group"/>

Table: Measures by State

<@tally_table by="matrix" of="practice"/>

Table: Members of the groups

<@respondents_table kind="members" among="mountains"/>
