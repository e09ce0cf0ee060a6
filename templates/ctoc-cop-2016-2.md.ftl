<#-- A specimen: the facts are those of CTOC/COP/2016/2, the words are not. -->
# Introduction

What <@entity of="unodc"/> has done since the last session to have the Trafficking in Persons Protocol carried out is told here to the Conference of the Parties at its eighth session.

The Protocol has <@party_count of="trafficking-protocol"/> parties.
New among them since the seventh session, in October 2014, are <@parties of="trafficking-protocol" new=true/>.

Through the Global Programme against Trafficking in Human Beings, the Office achieved the following between October 2014 and April 2016: {#achievements}

1. It organized, or contributed to, <@fact of="activities"/> of assistance at the global, regional and national levels;
2. It gave technical assistance to <@fact of="countries-assisted"/> at the national level;
3. It reached over <@fact of="practitioners" unit=false/> practitioners, officials and members of civil society in over <@fact of="countries-of-practitioners"/>;
4. It developed <@fact of="tools"/> that set standards or serve practitioners;
5. It helped regional agreements along, among them a strategy for West and Central Africa for 2015-2020;
6. It added some <@fact of="new-briefs" unit=false/> briefs to the database of case law, which now covers <@fact of="cases"/> from <@fact of="jurisdictions"/>.

# Activities to assist States in the implementation of the Protocol

## Normative work, servicing intergovernmental bodies and inter-agency cooperation and coordination

### Conference of the Parties to the United Nations Convention against Transnational Organized Crime

The Working Group on Trafficking in Persons met with the support of the Office, which prepared three background papers for its sixth meeting.

### Commission on Crime Prevention and Criminal Justice

At its twenty-fourth session the Commission put forward a draft resolution on the Global Plan of Action, and the *Global Report on Trafficking in Persons 2014* was presented beside it.

### General Assembly

The Office assisted Member States with General Assembly resolutions 69/149, on trafficking in women and girls, 69/167, on the protection of migrants, and 70/179, on the coordination of efforts.

### Security Council

Trafficking in persons was before the Security Council for the first time on 16 December 2015 (see S/PRST/2015/25).

### Inter-Agency Coordination Group against Trafficking in Persons

The Office coordinates the Group.
Decisions are taken by a working group of <@fact of="working-group-members" unit=false/>: <@entity of="ilo"/>, <@entity of="iom"/>, <@entity of="ohchr"/>, <@entity of="unhcr"/>, <@entity of="unicef"/> and <@entity of="unodc"/>.

## Technical assistance

Assistance has four branches: (a) legislation; (b) criminal justice; (c) data and research; and (d) prevention and the protection of victims.

### Legislative assistance

Bhutan, Chad, Colombia, the Sudan, Tunisia and Viet Nam are among the countries whose laws were reviewed or drafted with the help of the Office.

### Strengthening criminal justice responses

Regional workshops brought police, prosecutors and judges together, and one operation led to arrests in several countries.[^operation]

# Conclusions

The achievements set out in [](#achievements) rest on partners at every level.
Trafficking in persons harms people in all parts of the world none the less, and the Office will go on with its work.

[^operation]: Bosnia and Herzegovina, France, the Office and Eurojust worked together in it; see <https://www.eurojust.europa.eu>.
