<#-- A specimen: the facts are those of a report to the Commission at its twenty-first session, the words are not. -->
# Introduction

The Commission receives this report under its resolution 20/3.
It is about the strength of <@entity of="unodc"/> in the fight against trafficking in persons, about its help to Member States with the Global Plan of Action (General Assembly resolution 64/293, annex), and about its partners.

# Strengthening the capacity to combat trafficking in persons

## Strengthening the capacity of the United Nations Office on Drugs and Crime

Trafficking in persons is a priority in the strategy of the Office for the period 2012-2015.
A new section will deal with it and with the smuggling of migrants.

## Strengthening the capacity of Member States

Technical assistance reached over <@fact of="countries-assisted"/> in 2011.[^assistance]
Tools and manuals were published, and downloaded over <@fact of="downloads" unit=false/> times.

A database of cases was opened to the public in October 2011.
It shows which prosecutions succeed and how courts elsewhere decide.

Trafficking for the removal of organs was discussed by a group of experts in June 2010 and by the Working Group on Trafficking in Persons from 10 to 12 October 2011 (see CTOC/COP/WG.4/2011/8); what is known of its *modi operandi* is little.

# Preparing the global report on trafficking in persons

The first global report under the Global Plan of Action is to appear in December 2012, and another every two years after that.
It will use data for the period 2007-2010 and later ones where there are any.

Member States will be asked in May 2012 to verify the information on their countries.
Countries will not be compared or ranked.

# Strengthening of partnerships against trafficking in persons

## United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children {#fund}

The Trust Fund has worked since January 2011.
A non-governmental organization can receive up to <@fact of="largest-grant"/> a year, for three years at most.

In answer to the first call, <@fact of="applications" unit=false/> eligible applications came in, and the Board chose <@fact of="projects"/>.
Only <@fact of="disbursed"/> could be paid out in 2011, against a target for the first year of <@fact of="target"/>.

## Agencies, funds and programmes of the United Nations system

<@entity of="icat" form="full"/> has <@fact of="group-members"/>.
<@entity of="ohchr"/> was in the chair in 2011, and <@entity of="unicef"/> follows in 2012.

The Global Initiative to Fight Human Trafficking has a strategic plan for the period 2012-2014.[^plan]
Several entities published a commentary on a directive of the European Union together.[^commentary]

# Recommendations

The Commission may wish to urge Member States that are not parties to the Trafficking in Persons Protocol to ratify it or accede to it.

The Commission may wish to urge Member States to support the Trust Fund (see [](#fund)).

The Commission may wish to keep the Global Plan of Action on its agenda, one aspect at a time.

[^assistance]: See also E/CN.7/2012/3-E/CN.15/2012/3 and E/CN.15/2012/9.
[^plan]: See <https://www.ungift.org>.
[^commentary]: See <https://www.unhcr.org/4ee6215e9.html>.
