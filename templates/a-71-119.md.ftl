<#-- A specimen: the facts are those of A/71/119, the words are not. -->
# Introduction

By its resolution 70/179 the General Assembly asked Governments to go on fighting trafficking in persons: to act on what makes people vulnerable, to prevent the crime and to punish it.
It asked that the Global Plan of Action be carried out in full by Governments, the United Nations system and their partners.

The Assembly wanted to hear at its seventy-first session what has become of this.
The answers of Member States, of entities of the United Nations system and of members of <@entity of="icat" form="full"/> are set out here.
The period begins on <@date of="from"/>, when the previous resolution, 68/192, was adopted, and ends on <@date of="until"/>. {#period}

# Status of ratification of the Trafficking in Persons Protocol and progress by Member States towards criminalizing all forms of trafficking in persons

Resolution 70/179 calls for more ratifications.
<@party_count of="organized-crime-convention" new=true/> States became States parties to the United Nations Convention against Transnational Organized Crime in the period, namely <@parties of="organized-crime-convention" new=true dates=true/>.
With them, the Convention had <@party_count of="organized-crime-convention"/> States parties as of <@date of="treaties"/>.
The Trafficking in Persons Protocol gained <@party_count of="trafficking-protocol" new=true/>: <@parties of="trafficking-protocol" new=true dates=true/>.
It had <@party_count of="trafficking-protocol"/> States parties on the same day. {#parties}

The *Global Report on Trafficking in Persons 2014* of <@entity of="unodc"/> counts laws and verdicts.
All acts that the Protocol lists are offences in <@fact of="full-legislation"/> of the countries looked at; the law is incomplete in about <@fact of="partial-legislation"/>, and in <@fact of="no-legislation"/> there is none.
Courts convict rarely: from 2010 to 2012, about <@fact of="few-convictions"/> of countries had fewer than 10 convictions a year, and about <@fact of="no-convictions"/> had not one.

# Ensuring the full and effective implementation of the Global Plan of Action

## Measures reported by Member States, including for prevention and reducing vulnerabilities of people to becoming victims of trafficking in persons

The Secretary-General had asked for information in a note verbale.
As of <@date of="replies"/>, <@respondents/> States had replied: <@respondents list=true articles=false/>. {#respondents}

### Legislation

Several of them have brought their laws into line with international obligations, or gone further, and some have made trafficking in organs an offence.
Strategies and national plans of action, by which the authorities work together, are found in a large number of them.

### Prevention

Demand is one target of prevention: supply chains are watched in the public sector and the private, and what Governments buy must not be the fruit of trafficking.
Campaigns are another, in every medium from the stage to the telephone, some of them for a certain trade or group.

A few States look to the causes and deal with them through development.
Some protect citizens who go abroad to work, for example by licensing recruiters and limiting what they may charge.

### Prosecution and punishment

Guidelines, training and units in which several professions sit together were named as the conditions of good investigations.
There must be no tolerance of officials who take part.
Victims are exempt from punishment for what they were forced to do.

### Protection of and assistance for trafficking victims

Mechanisms of referral, networks of specialized centres, helplines and standard procedures were reported by many.
Almost all provide some of the services that victims need, and many grant those from other countries the right to stay.

### Partnerships

Business, civil society, the media and international organizations are partners, and memorandums of understanding bind countries of origin, transit and destination together.

## Activities undertaken within the United Nations system and by member agencies of the Inter-Agency Coordination Group against Trafficking in Persons

Those who answered for the United Nations system and the Coordination Group speak in the sections that follow.

### <@entity of="unodc" form="name"/>

<@contribution of="unodc"/>

### <@entity of="ohchr" form="name"/>

<@contribution of="ohchr"/>

### <@entity of="unhcr" form="name"/>

<@contribution of="unhcr"/>

### <@entity of="interpol" form="name"/>

<@contribution of="interpol"/>

### <@entity of="unicri" form="name"/>

<@contribution of="unicri"/>

## Towards full implementation: appraisal and the way forward

### Appraisal of the Global Plan of Action to Combat Trafficking in Persons {-}

The Global Plan of Action is six years old; the Assembly adopted it on 30 July 2010 in resolution 64/293, 10 years after the Protocol.
The Voluntary Trust Fund for victims and the *Global Report* are among its fruits (see [](#trust-fund,global-report)).

A first appraisal took place on 13 and 14 May 2013, when <@fact of="statements"/> and three observers spoke at a high-level meeting.
The next will follow at the seventy-second session, and then every four years.

# Activities of the Inter-Agency Coordination Group against Trafficking in Persons

The Group was formed on the strength of resolution 61/180 and comprises <@fact of="group-members"/>.
In the period the Organization for Security and Cooperation in Europe became its first regional partner.

Its chair changes every year: <@entity of="iom"/> in 2014, <@entity of="unhcr"/> in 2015, <@entity of="unodc"/> in 2016.
A working group of <@fact of="working-group-members"/> decides.

Two policy papers have appeared, “The international legal framework concerning trafficking in persons” (2012) and “Preventing trafficking in persons by addressing demand” (2014), and two more are due in 2016.

# The UNODC *Global Report on Trafficking in Persons*: update on research and trend analysis {#global-report}

The second edition of the *Global Report* came out in November 2014 and holds data on <@fact of="countries-with-data"/>.
From 2010 to 2012, victims from <@fact of="countries-of-origin"/> were found in <@fact of="countries-of-detection" unit=false/>.

The edition of late 2016 will look at migration and trafficking together, over more than 10 years of data, without ranking countries.

# Developments related to the United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children {#trust-fund}

Grants of the Trust Fund[^fund] help non-governmental organizations to help victims.
It has received <@fact of="trust-fund-contributions"/> since 2010, or <@fact of="trust-fund-yearly"/> a year, from <@fact of="donor-states"/> and more than <@fact of="private-donors" unit=false/> private donors; in 2015 the sum was <@fact of="trust-fund-2015"/>.

A further <@fact of="projects-in-reserve"/> deserve support and wait for money.
The term of the board of trustees ends in December 2016.

# Raising awareness: activities to mark the World Day against Trafficking in Persons on 30 July

The World Day has been observed since 2014, with messages through social media and by well-known people.
In 2015 an event in Minsk gathered the <@fact of="group-of-friends" unit=false/> members of the Group of Friends United against Human Trafficking.

The Blue Heart Campaign against Human Trafficking has been taken up by <@fact of="blue-heart-countries"/>.

# Situation of the resources of the United Nations system related to combating trafficking in persons, in particular of the United Nations Office on Drugs and Crime

The regular budget pays for two posts that deal with trafficking in persons; everything else depends on voluntary contributions, too few for the tasks of the period (see [](#period)).
A gift of Sweden kept the secretariat of the Coordination Group at work.

Member States are encouraged to give more.

# Recommendations

**The General Assembly may wish:**

1. **To call upon Member States that are not yet parties to the Convention and its Protocol (see [](#parties)) to become so;**
2. **To call upon Member States to carry both out by punishing the crime, protecting its victims and working together;**
3. **To call upon Member States to prevent trafficking by acting on what makes people vulnerable, and to observe the World Day on 30 July;**
4. **To invite Member States to provide the entities of the United Nations system, and the Coordination Group, with sufficient voluntary resources;**
5. **To encourage Member States and private donors to contribute to the Trust Fund;**
6. **To encourage Member States to support the *Global Report on Trafficking in Persons*, which appears every two years.**

[^fund]: More on the Trust Fund stands at <https://www.unodc.org/humantraffickingfund>.
