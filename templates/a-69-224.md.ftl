<#-- A specimen: the facts are those of A/69/224, the words are not. -->
# Introduction

In its resolution 67/145 the General Assembly took up trafficking in women and girls.
It asked Governments to make their measures against it stronger and to see that they work: to deal with what makes women and girls easy prey, to punish every form of the crime, to prevent it and make it known, to stand by its victims/survivors, to win over the media and business, and to share information and gather better data.

In the same resolution the Secretary-General was asked to report at the sixty-ninth session on what is being tried, what succeeds and what is still missing.
This report is the response.
It draws on replies of Member States, of the United Nations system and of other organizations, and takes up the account where the last report (A/67/170) left it.

# Background

Most people who are trafficked are still women and girls, and most of those who traffic them are men.
That is the picture in the *Global Report on Trafficking in Persons*, which <@entity of="unodc"/> published in December 2012 on the strength of cases that came to light for the most part between 2007 and 2010.
Women make up between 55 and 60 per cent of all known victims; with girls added, the figure is about <@fact of="women-and-girls-among-victims"/>.
The share of children seems to be growing and stands at <@fact of="children-among-victims"/>, and among three of them two are girls.
Traffickers are usually men of the country in which they work, yet women and foreigners have a larger part in this crime than in most others.
Where women take part they tend to deal with girls and to be given the tasks that carry the greatest danger of being caught.

Case files of <@entity of="iom"/> for 2012[^annual] and 2013[^cases] bear this out.
The organization helped <@fact of="assisted-2012"/> in the first of these years, of whom <@fact of="female-2012"/> were female.
<@fact of="forced-labour-2012"/> of them had been trafficked for forced labour, <@fact of="sexual-exploitation-2012"/> for sexual exploitation, <@fact of="domestic-servitude-2012"/> for domestic servitude and <@fact of="other-reasons-2012"/> for reasons that were different or unknown, often in conditions close to slavery.

In 2013 the number was <@fact of="assisted-2013" unit=false/>: <@fact of="adults-2013"/> adults and <@fact of="children-2013"/> children, with a female share of <@fact of="female-2013"/>.
Forced labour accounted for more than <@fact of="forced-labour-2013"/>, sexual exploitation for <@fact of="sexual-exploitation-2013"/>, domestic servitude for <@fact of="domestic-servitude-2013"/> and other or unknown reasons, again often close to slavery, for <@fact of="other-reasons-2013"/>.
Most had crossed a border on the way.

The response to the crime leans towards arrest and conviction, and less attention goes to those who have suffered it.
Yet courts convict few,[^convictions] and they often cannot convict without hearing a victim.
<@entity of="icat" form="full"/> has pointed out that people testify less, and less reliably, where their own safety is not put first.[^paper]
Help from specialized services, given whether or not a victim takes part in the trial, is therefore a condition of progress and not its reward.

Prevention still means, above all, campaigns and lessons.
With nearly <@fact of="forced-labour-millions"/> in forced labour, by the estimate that <@entity of="ilo"/> published in 2012 as “ILO global estimate of forced labour: results and methodology”, it is plain that these do not suffice.
Poverty, inequality between women and men, the lack of decent work and of rules that protect workers all feed the crime, and women and girls against whom several kinds of discrimination combine are exposed the most.

Migration belongs to the same picture.
People who find no work and no schooling at home leave, whether to make a life of their own or to keep a family alive, and ever fewer of them have a legal way to do so.
The Inter-Agency Coordination Group has traced that link in a study of what has happened since the adoption of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime.

# Global legal and policy development

## Resolutions, recommendations and global discussions {-}

Trafficking stayed on the agenda of intergovernmental bodies.
The General Assembly at its sixty-eighth session adopted resolution 68/192 on improving the coordination of efforts against trafficking in persons, and on 13 and 14 May 2013 it held a high-level meeting on the Global Plan of Action to Combat Trafficking in Persons.

Other bodies added to the law.
On 14 June 2014 the International Labour Conference adopted a protocol, binding on those that ratify it, to ILO Convention No. 29 on forced or compulsory labour.
It closes gaps that concern child labour, trafficking in persons and abuses of human rights that go with them.
Trafficking in women and girls was named as well in the agreed conclusions of the fifty-seventh session of the Commission on the Status of Women and in several resolutions and debates of the Human Rights Council.[^council]

Between its thirteenth and its eighteenth session, the Working Group on the Universal Periodic Review made <@fact of="review-recommendations"/> on trafficking in persons, most of them with women and children in view.
They went to <@fact of="review-addressees" unit=false/> of the <@fact of="states-under-review"/> reviewed, which were urged to do more to prevent trafficking and protect its victims/survivors, to measure the effect of what they do, to go to the roots, to prosecute offenders in public office like any others, to train and equip those concerned, and to let themselves be guided by the Principles and Guidelines on Human Rights and Human Trafficking of <@entity of="ohchr"/>.

The committees that watch over the core human rights treaties[^committees] returned to trafficking in their observations on reports of States parties.
They asked for strategic plans that are carried out, for data by age and sex, for laws that are passed, brought into line with one another and applied, and for campaigns that reach women who mean to go abroad.
They asked that officials, social workers and the police be trained, so that victims among refugees, asylum seekers and displaced women are found in time and are not sent back into danger.
They insisted that nobody be punished for what she did while being trafficked, and that medical care, counsel, housing, schooling, a residence permit, a lawyer and a place of safety not depend on help to the prosecution.
They also recommended research on the ties between trafficking and bonded labour, domestic servitude and child marriage.

Children were the subject of recommendations of their own.
For girls these include people, expertise and money set aside to investigate trafficking for forced marriage and servitude.

The special rapporteurs of the Human Rights Council went on with their studies.
The one on trafficking in persons examined how measures against trafficking affect the rights of those they are meant for, so that no victim is made one again.
Her report of 2013 to the General Assembly (A/68/256) was about trafficking for the removal of organs, and her report of 2014 to the Council (A/HRC/26/37) about the difficulties of a response based on rights.

The Special Rapporteur on the sale of children, child prostitution and child pornography found that children make up a growing part of all who are trafficked, and that the growth is greater among girls (A/HRC/25/48).
A year earlier she had written on the sexual exploitation of children in travel and tourism, which grows with tourism itself, is seldom reported and mostly goes unpunished (A/HRC/22/54).

The Special Rapporteur on contemporary forms of slavery presented two thematic reports.
The first (A/HRC/21/41), on servile marriage, restated that child, early and forced marriage are practices similar to slavery in international law, in agreement with an earlier finding on trafficking in persons (A/HRC/4/23, para. 38).
The second (A/HRC/24/43) looked at what has been learned in the fight against such practices.

# Measures reported by Member States and United Nations entities to implement resolution 67/145

As at <@date of="replies"/>, <@respondents figures=true/> Member States[^states] and <@respondents who="entities" figures=true/> United Nations entities and intergovernmental organizations[^entities] had answered the request for information.
What they have done is set out below under the main headings of the resolution.

## International instruments, legislation and the justice system

Treaties oblige States to have laws and policies against trafficking, and joining one is a sign of resolve.
<@quantity of="convention-and-protocol" says="The majority of the reporting States"/> said that they were parties to the United Nations Convention against Transnational Organized Crime and to its Trafficking in Persons Protocol (<@states of="convention-and-protocol"/>).
In all, the Convention has <@party_count of="organized-crime-convention"/> parties and <@party_count of="organized-crime-convention" who="signatories"/> signatories, and the Protocol <@party_count of="trafficking-protocol"/> parties and <@party_count of="trafficking-protocol" who="signatories"/> signatories.
Further protocols to the Convention, such as the one on the smuggling of migrants by land, sea and air, bind some of them (<@states of="smuggling-protocol"/>).
Some named the Convention on the Rights of the Child, the Convention on the Elimination of All Forms of Discrimination against Women, or both (<@states of="rights-conventions"/>).

International labour conventions were mentioned too (<@states of="labour-conventions"/>).

Good laws come first: where they are lacking, offenders have nothing to fear.
In <@quantity of="penal-code" says="the majority of reporting States"/>, it is the penal code that defines trafficking and the kinds of exploitation that go with it, such as sexual exploitation, forced labour and the removal of organs (<@states of="penal-code"/>).

A separate law on trafficking and related offences exists in other States (<@states of="specific-legislation" status="in-force"/>), and <@count of="specific-legislation" status="under-consideration"/> <@agree of="specific-legislation" status="under-consideration" one="is" many="are"/> thinking of one (<@states of="specific-legislation" status="under-consideration"/>).
Recent amendments have widened the notion of exploitation.
<@when of="recruitment-offences">In <@states of="recruitment-offences"/> it now takes in the hiring of Filipino women as brides for foreigners and of children for armed activities abroad.</@when>
In other countries it covers practices similar to slavery, among them forced marriage and forced labour (<@states of="slavery-like-practices"/>).

A victim cannot be prosecuted in some States for acts, such as unlawful entry, to which being trafficked has led her (<@states of="non-prosecution"/>).
Laws often name circumstances that make the offence graver, for example that the victim is a child or that the offender holds public office (<@states of="aggravating-circumstances"/>).
Groups at particular risk enjoy special protection in many of them.
<@when of="duty-to-disclose">In <@states of="duty-to-disclose"/> every public official must report a suspicion of trafficking or of the sexual exploitation of children.</@when>

<@quantity of="victim-protection-law" says="An increasing number of countries"/> do not stop at punishment but give victims/survivors rights: legal aid, a permit to stay for a time or for good, a period in which to reflect, and protection when they give evidence (<@states of="victim-protection-law"/>).
Some also let them obtain a remedy in civil or criminal proceedings, compensation or reparation (<@states of="remedies"/>).

Enforcement is another matter, and prosecutions remain few.
<@when of="convictions">Against that trend, <@states of="convictions"/> counted <@fact of="convictions-2005-2010"/> in the years from 2005 to 2010 and <@fact of="convictions-2010-2014" unit=false/> between July 2010 and January 2014.</@when>
Police units, prosecution units or police plans devoted to trafficking, for the whole country or for its provinces, have been set up in some countries (<@states of="special-units"/>).
<@when of="joint-investigation-teams"><@states of="joint-investigation-teams"/> spoke of teams in South-Eastern Europe in which several countries investigate together.</@when>
Police, prosecutors and judges have been trained, or given guidelines, nearly everywhere; still, to apply such laws well takes a justice system that has made the subject its own.

United Nations entities have helped.
Some took part in the making of laws (<@entities of="legislative-support"/>), one brought human rights into decisions of courts on gender-based violence (<@entities of="rights-in-rulings"/>), and tools were written for the police, prosecutors and judges (<@entities of="justice-tools"/>).

## National action plans, strategies and coordination mechanisms

A national plan, strategy, policy or programme that brings the authorities together and deals with trafficking in women or children is still a usual instrument (<@states of="national-plan" status="in-force"/>).
Elsewhere a plan has been promised and is not finished (<@states of="national-plan" status="under-preparation"/>), while several States have reached their second plan or a later one (<@states of="later-plan"/>).

Of those that assess their plans, none said what had worked and what had not.
<@when of="plan-assessment"><@states of="plan-assessment"/> nevertheless gave an idea of how it is done: an evaluation of a third plan by outsiders that was nearly complete in the one case, and yearly reports of an interdepartmental working group in the other.</@when>

The contents of plans are much alike: laws to be passed or changed, cases to be investigated, victims to be found and supported, data, training, publicity and cooperation.
What comes first depends on whether people are taken from, through or to the country.
Forced labour in industry and the rights of migrants at work receive more attention in some States (<@states of="labour-focus"/>), safe migration in others (<@states of="safe-migration-focus"/>) and the risks that migrant workers run in a further one (<@states of="migrant-worker-focus"/>).

Human rights are rarely the declared foundation; <@quantity of="rights-basis" says="a small number of Member States"/> made them so (<@states of="rights-basis"/>).
<@entities of="rights-based-approach"/> keeps working with States towards that end.

A plan needs money.
In the period under review <@quantity of="plan-funding" says="only a few States"/> said what they had set aside for theirs (<@states of="plan-funding"/>), and even then it was not always plain which activity the money was for.

Coordination is the task of a body in <@quantity of="coordination-body" says="the majority of reporting States"/>: a task force, a board, a commission, a ministerial or monitoring committee or an interdepartmental group (<@states of="coordination-body"/>).
Provinces and towns have bodies of their own in certain countries (<@states of="local-bodies"/>).
An independent eye is as necessary, and some States have given that duty to a national rapporteur (<@states of="national-rapporteur"/>).

## Bilateral, regional and international agreements and cooperation

Trafficking crosses borders, and those who fight it must be able to do the same.
Several States described international projects in which they take part.
<@when of="protocol-guidance"><@states of="protocol-guidance"/>, for instance, contributed to an initiative of <@fact of="initiative-participants"/>, supported by <@entity of="unodc"/>, that has two documents written to guide Governments on difficult notions of the Protocol.</@when>

In Europe, the Council of Europe Convention on Action against Trafficking in Human Beings and the directives that go with it are the common ground of many States, which reported that they had ratified it (<@states of="council-of-europe-convention"/>).
Its signatories and parties have often brought their own law into line.

Other regions were heard from as well.
<@when of="commonwealth-plan"><@states of="commonwealth-plan"/> drew attention to the plan of the Commonwealth of Independent States on preventing human trafficking, which runs from 2014 to 2018.</@when>
<@when of="american-states-cooperation"><@states of="american-states-cooperation"/> told of cooperation within the Organization of American States and of the Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women.</@when>
<@entities of="alliance-team"/> told of the Alliance Expert Coordination Team, under the Organization for Security and Cooperation in Europe, and of the events it has held in the region and beyond.

Some States were host to meetings of experts, task forces or initiatives among several countries, or sent people to them (<@states of="expert-meetings"/>).
<@when of="help-to-neighbours"><@states of="help-to-neighbours"/> assisted neighbouring countries with laws and plans.</@when>
Agreements or regular meetings between two countries are widespread (<@states of="bilateral-agreements"/>).
More than before was said of work with non-governmental organizations and civil society (<@states of="civil-society-cooperation"/>).

Projects that strengthen others abroad, whether paid for or received, were reported by some (<@states of="assistance-programmes"/>).
One part of the United Nations said that it had backed international, regional and bilateral cooperation (<@entities of="cooperation-support"/>).

## Prevention measures and awareness-raising

To prevent trafficking, States above all teach and inform.
Schools and universities take the subject up.
<@when of="law-course">In <@states of="law-course"/>, a course on it is compulsory for students of law at the State University in Tbilisi.</@when>
There are articles, broadcasts, films and websites, in many languages and with the help of non-governmental and international organizations, national human rights institutions, journalists and firms.

Campaigns have been aimed at particular listeners: the young (<@states of="campaign-youth"/>), women for whom an offer of marriage may hide a trap (<@states of="campaign-marriage"/>), indigenous communities (<@states of="campaign-indigenous"/>) and those who work in tourism (<@states of="campaign-tourism"/>).

It is just as important to change the conditions in which trafficking thrives, and here very little was reported.
<@when of="equality-priority">Poverty, social exclusion, inequality and discrimination against women are among the first concerns of Government in <@states of="equality-priority"/>.</@when>
<@when of="education-for-work"><@states of="education-for-work"/> added that better schools should lead more people to work.</@when>
<@when of="poverty-services"><@states of="poverty-services"/> said that services against poverty had been extended.</@when>
<@when of="migration-problems"><@states of="migration-problems"/> found that the danger in which migrant workers live is one of the worst effects of migration.</@when>

<@when of="workers-rights">Migrant and foreign workers who know their rights are harder to exploit, and <@states of="workers-rights"/> <@agree of="workers-rights" one="has worked" many="have worked"/> to make these rights known to them.</@when>
On the whole, however, replies dwelt on punishing traffickers and on helping victims/survivors after the event.

Within the United Nations system, some entities arranged dialogues at a high level and international conferences (<@entities of="dialogues-and-conferences"/>) or lent their support to campaigns in countries (<@entities of="national-campaigns"/>).
The first World Day against Trafficking in Persons, on 30 July 2014, owed much to several of them (<@entities of="world-day"/>).
None of this went to the roots of trafficking, and that gap remains wide.

War, flight and disaster tear apart what shelters women and girls and lay them open to violence of every sort, trafficking included.
<@when of="humanitarian-vulnerability">Only <@states of="humanitarian-vulnerability"/> took note of it.</@when>
<@when of="deployed-personnel">Since 2007, <@states of="deployed-personnel"/> <@agree of="deployed-personnel" one="has" many="have"/> trained the soldiers, peacekeepers and aid workers who are sent to places in conflict or emergency, so that they have no part in trafficking.</@when>
<@when of="disaster-services"><@states of="disaster-services"/> referred to a National Disaster Management Authority, which joined with provincial authorities and international organizations to offer services said to have lowered the risk, without giving particulars.</@when>
For refugees and displaced women, one office of the United Nations system worked with its partners in the country and the region (<@entities of="displaced-women"/>).
With so many fragile places in the world, prevention there has to grow.

## Capacity-building

Whoever deals with a woman or girl who has been trafficked should know how to do it, and do it with an eye to gender.
Training, manuals and guidelines were reported by nearly all States, now and then with the rights of women and children among the subjects.
They are meant for people as various as consular and immigration officers, the police, prosecutors, judges, border guards, social and health workers, teachers, labour inspectors, prison staff, soldiers, peacekeepers and transport workers, and they cover both the pursuit of offenders and the care of victims/survivors.

What is asked of trainers and trained differs.
<@when of="magistrates">In <@states of="magistrates"/>, magistrates must give such training on a continuing basis.</@when>
<@when of="training-standards"><@states of="training-standards"/> <@agree of="training-standards" one="has" many="have"/> set standards for it.</@when>
<@when of="seminars"><@states of="seminars"/> put numbers to the effort for the years from 2011 to 2013: <@fact of="seminars-held"/> of the police with communities and <@fact of="information-drives"/> or dialogues.</@when>

Entities trained people in their turn, together with Governments and partners (<@entities of="entity-training"/>).
<@entity of="unicef"/> did so for police, prosecutors and judges in <@fact of="training-countries"/>, and <@entity of="un-women"/> in India, where the Government and civil society were helped to devise ways to keep women and girls from being trafficked.

## Protection and services for victims/survivors

No one can be protected who is not recognized.
It still happens that a victim is taken for an illegal migrant, locked up and sent away, although States are trying harder to avoid it.
<@when of="identification-manual"><@states of="identification-manual"/> <@agree of="identification-manual" one="has" many="have"/> drawn up manuals and protocols that lead officials through the task.</@when>

Once recognized, a victim/survivor finds medical, psychological, legal and material help, protection as a witness and a shelter in a growing number of countries, some of it for women or for children alone, mostly from non-governmental organizations that the State pays (<@states of="support-services"/>).
A national referral mechanism or a hotline leads there (<@states of="referral-mechanism"/>).
<@when of="government-structure"><@states of="government-structure"/> <@agree of="government-structure" one="has" many="have"/> formed a unit of the Government through which all victims without distinction are identified, protected and assisted.</@when>
Centres, services or procedures for children who have been trafficked or abused are found in some States (<@states of="child-services"/>).

Good ideas were reported from several of them.
<@when of="cultural-mediators"><@states of="cultural-mediators"/> <@agree of="cultural-mediators" one="has" many="have"/> local projects in which survivors, trained as cultural mediators, support those who come after them.</@when>
<@when of="services-guide"><@states of="services-guide"/> issued a guide to the services on offer.</@when>
<@when of="state-fund"><@states of="state-fund"/> set up by law a State fund for victims/survivors.</@when>
<@when of="grants-law">In <@states of="grants-law"/>, a bill is under discussion on public grants to non-governmental organizations, which for the time being pass through the coordination body.</@when>
How one comes by these services, or who pays for them, was explained by <@quantity of="service-details" says="only some of the States"/> (<@states of="service-details"/>).

Rehabilitation, return and a new start in society are the aim of programmes that are run with <@entity of="iom"/> or with non-governmental organizations, and that begin with the identification of victims (<@states of="reintegration"/>).

Permits to stay, for a time or for ever, came up in most of the replies.
As a rule they must be earned by helping the police and appearing in court, with exceptions (<@states of="stay-without-cooperation"/>); immediate care and safety need not be.
The condition is hard to square with a response that puts victims and their rights first.

Technical assistance of the United Nations to certain countries reaches victims/survivors too, directly or by way of others (<@entities of="direct-services"/>).

Money is a further way to help, and for this there are two funds from which non-governmental organizations receive grants.
One is the United Nations Voluntary Trust Fund on Contemporary Forms of Slavery, which <@entity of="ohchr"/> administers; the other, in the hands of <@entity of="unodc"/>, is the United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children.
Projects for those trafficked into sexual exploitation, forced labour or the worst forms of child labour received <@fact of="slavery-fund-share-2012"/> of the grants of the first fund in 2012.
A year later, <@fact of="slavery-fund-share-2013"/> went to work on trafficking for sexual exploitation and forced labour in all five regions, and women and children were most of those helped.

The second fund awarded grants to <@fact of="grantees-2011"/> in 2011.
They run for <@fact of="grant-years"/>, the last of which began in 2014.
New proposals will be invited later in the year, when independent evaluators have delivered their opinion of the first round.

## The role of the business sector and media providers

Business can do much, and States know it; tourism and Internet services were named most.
There are firms that bind themselves by a code of conduct or a similar device.
<@when of="supply-chains"><@states of="supply-chains"/> <@agree of="supply-chains" one="is" many="are"/> studying with companies how to keep forced labour and like abuses out of the chains by which goods are supplied, be they imported or made at home.</@when>

The media spread knowledge, and in many countries journalists are taught from time to time to write of trafficking correctly and with respect for those who have suffered it.
<@when of="private-sector-campaigns"><@states of="private-sector-campaigns"/> ran campaigns with the private sector.</@when>
<@when of="conference-support"><@states of="conference-support"/> supported awareness-raising among business people, such as the conference “Business against Trafficking in Persons”, which was arranged by <@entities of="business-conference"/> and the Humanitarian Organization for Migration Economics.</@when>
More, and more pointed, cooperation with both will be needed.

## Data collection and research

Laws, policies and services should rest on evidence.
Few cases come to the notice of the police, the courts or those who give help; methods differ, estimates diverge, and information can hardly be exchanged.
In a report to the Commission on Crime Prevention and Criminal Justice on better statistics of crime (E/CN.15/2014/10), the Secretary-General called for methods by which trafficking in persons and other crimes can be measured.

Efforts to learn how common trafficking is, and how much is not known, were reported by some States: programmes of research, training and formal studies, at times with research institutes (<@states of="research"/>).
Data are collected in many, broken down by sex or age in certain cases (<@states of="disaggregated-data"/>).
They mostly come out of the files of the justice system (<@states of="justice-data"/>); services for victims are a source in some States (<@states of="victim-service-data"/>) and departments of social services in another (<@states of="social-service-data"/>).

Fewer go further and record causes, nationalities and forms of exploitation.
<@when of="national-database"><@states of="national-database"/> <@agree of="national-database" one="keeps" many="keep"/> a national database on the help that victims receive.</@when>
<@when of="database-circumstances">That of <@states of="database-circumstances"/> holds as well how each victim came to be identified, and in what circumstances.</@when>
<@when of="database-monitoring">That of <@states of="database-monitoring"/> shows at any moment how many are being assisted and where a pattern is changing.</@when>

A routine of publication and a common measure help.
<@when of="annual-data-report">Since 2012, <@states of="annual-data-report"/> <@agree of="annual-data-report" one="has" many="have"/> published a yearly account of trafficking that is drawn from data on known victims.</@when>
<@when of="indicators"><@states of="indicators"/> <@agree of="indicators" one="collects" many="collect"/> data by a set of indicators.</@when>
<@when of="data-integration"><@states of="data-integration"/> admitted that it is hard to join the data of all bodies concerned, and that they must be made compatible if every victim is to receive the right help.</@when>

Some replies held promise of better knowledge.
<@when of="baseline-report"><@states of="baseline-report"/>, for example, <@agree of="baseline-report" one="has" many="have"/> a baseline report on how many people are trafficked within the country for sexual exploitation and in what way, and on what is not known or not done.</@when>

Parts of the United Nations system add to what is known.
They support studies (<@entities of="studies"/>), build or coordinate statistics and databases for the whole world (<@entities of="databases"/>) and make searchable what human rights mechanisms have found (<@entities of="rights-jurisprudence"/>) and what courts have decided (<@entities of="case-law"/>).
Besides the *Global Report on Trafficking in Persons*, the last of these has a collection of case law that now holds more than <@fact of="cases-in-database"/> from <@fact of="countries-in-database"/>, and with them the lessons that police and courts need while convictions are so few.

# United Nations efforts to achieve greater coordination and capacity development to support national efforts

There are several frameworks in which the work of States and of international organizations is brought together.
The Global Initiative to Fight Human Trafficking, which <@entity of="unodc"/> facilitates, assisted Governments in applying the conventions and protocols and the Global Plan of Action.

<@entity of="icat" form="full"/>[^group] met regularly to make the efforts of its members one.
It gave itself terms of reference, a chair that rotates, a working group of <@fact of="group-deciding-members" unit=false/> members that takes its decisions, and a workplan by the year from 2014 on.
In 2013 it brought out “The international legal frameworks concerning trafficking in persons”, the first in a series of papers in which its members set out what they regard as the decisive questions of the next 10 years.

In Asia and the Pacific, a thematic working group on international migration and trafficking is chaired jointly by two bodies (<@entities of="regional-working-group"/>).
Neither it nor the Inter-Agency Coordination Group reported activities concerned with women and girls as such.

# Conclusions and recommendations

## Conclusions {-}

Replies were fewer this time.
Member States had been invited in September 2013 to review what they have done under the Beijing Declaration and Platform for Action, and to finish by 1 May 2014, which may explain it.

At every level, action against trafficking goes on, and much of it is for women and children.
Few replies distinguished girls from children in general, although they had been asked about girls and although girls are trafficked more often than boys.

More States are bound by the relevant treaties, and most of those that replied have reformed their laws to some extent.
They are at pains to have these applied and to train those who apply them; the number of prosecutions stays low nonetheless.

Plans and coordinating bodies give order to the response, and almost all States that replied have them.
What evaluations have shown is hardly ever told, so that one country cannot learn from another.

Agreements between countries and within regions are many, as a crime without borders demands.
They serve chiefly to catch and try offenders and could do more for prevention and for victims.

There is much teaching and publicity, and too little work on causes, most of all where victims come from.
How migration and trafficking touch deserves closer study.

Conflict, disaster and other emergencies expose women and girls to the worst, and almost nothing was reported on how they are protected from traffickers at such times.

To recognize a victim remains difficult, despite the training of officials.
Services have been created or improved in many countries, but a right to stay that does not hang on cooperation with the prosecution is rare.
Where rights come first, help is given to all alike.

Beyond the media and, here and there, tourism, business is seldom a partner.
Supply chains and domestic work, in which demand for forced labour arises, are scarcely touched.

Data remain poor, and reflect what courts do more than what happens.
They should be complete, broken down by sex, age, race, ethnicity and whatever else matters, and gathered in the same way all over the world.

## Recommendations {-}

**Prevention and response should keep the needs of women and girls in view, who are the greater part of known victims/survivors, particularly in regard to sexual exploitation and domestic servitude. They should rest on rights and reach the causes of vulnerability, the inequality of women and men among them.**

**All States should have laws that punish every form of trafficking in persons, women and girls especially, in keeping with the Convention and its Protocols, and with penalties as heavy as for other grave crimes and heavier in aggravated cases.**

**The rules on labour and on migration should be examined wherever they bear on trafficking and be made to agree with human rights and international standards.**

**Laws should be enforced with an understanding of gender, and offenders be called to account. Beyond the training of all concerned, police units, prosecutors, judges or courts for this crime, and programmes that protect witnesses and their families, would lead to more investigations and more trials.**

**Each State should have a national plan that is up to date, covers the whole field and takes account of the position of women and girls, together with a coordinating body in which all sectors, service providers and civil society are present.**

**Plans should be given the means to be carried out, and be reviewed and evaluated at regular intervals. States should think of an independent overseer, such as a national rapporteur.**

**Agreements with other countries, in the region and beyond, should be concluded and used for every side of the question, and countries of origin, transit and destination should put prevention first in them.**

**States should do more against poverty and unemployment and for schooling, which would make women and girls less vulnerable, and should speak directly to the groups that are most at risk.**

**Because emergencies make women and girls more vulnerable, the prevention of trafficking among them should be part of every national, regional and international undertaking in such situations.**

**Victims/survivors should have more time for reflection, should not be prosecuted for what they did while being trafficked, should be allowed to stay, for good if need be, whatever their part in the trial, and should be supported for as long as it takes to begin a new life.**

**States should go on working with the media and should draw in other parts of the private sector, so that industries adopt codes of conduct and bind themselves, and so that demand along supply chains is met.**

**States should collect more and better data, agree on methods by which progress is followed and judged, and take part in all international work on such methods, above all for the sake of women and girls.**

[^annual]: <@entity of="iom" form="abbreviation"/> Migrant Assistance Division, *Annual Review 2012*.
[^cases]: <@entity of="iom" form="abbreviation"/> Migrant Assistance Division, *2013 Case Data on Human Trafficking: Global Figures and Trends* (to be published).
[^convictions]: See <@entity of="unodc" form="full"/>, *Global Report on Trafficking in Persons 2012*.
[^paper]: See <@entity of="icat" form="full"/>, “The international legal frameworks concerning trafficking in persons” (2012).
[^council]: For example, Human Rights Council resolutions 21/20 and 23/5.
[^committees]: The Human Rights Committee, the Committee on Economic, Social and Cultural Rights, the Committee on the Elimination of Racial Discrimination, the Committee on the Elimination of Discrimination against Women, the Committee against Torture, the Committee on the Rights of the Child and the Committee on Migrant Workers.
[^states]: By <@date of="replies"/>, <@respondents by="reply" figures=true/> Member States had replied (<@respondents by="reply" list=true/>). This report also takes in what <@respondents by="carried-over" figures=true/> Member States had sent too late for the report before it, A/67/209 (<@respondents by="carried-over" list=true/>).
[^entities]: They are <@respondents who="entities" list=true form="full"/>.
[^group]: <@entity of="unodc" form="full"/> coordinates the Group. Its chair is <@entity of="iom" form="full"/>; in 2013 it was <@entity of="ilo" form="full"/>.
