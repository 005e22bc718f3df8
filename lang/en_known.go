package lang

// englishKnown are institutions, events and acronyms in English; see Naming.Known.
const englishKnown = `
un|UN;U N;UNO;ONU;United Nations;United Nations Organization
.europe/eu|EU;E U;UE;European Union;Union
nato|NATO;Nato;Atlantic Alliance;Alliance;North Atlantic Alliance;North Atlantic Treaty Organization
who|WHO;World Health Organization;World Health Organisation
imf|IMF;FMI;International Monetary Fund;Fund
worldbank|World Bank;WB
wto|WTO;World Trade Organization;World Trade Organisation
.europe/ecb|ECB;BCE;European Central Bank
.europe/eib|EIB;European Investment Bank
.europe/efsf|EFSF;European Financial Stability Facility
.europe/esm|ESM;European Stability Mechanism
.europe/ecom|EC;European Commission;Commission
.europe/eec|EEC;EC;European Economic Community;European Community
.europe/eurochamber|EP;European Parliament;Parliament
idb|IDB;Inter-American Development Bank
oas|OAS;Organization of American States
oecd|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
opec|OPEC;Opec
iaea|IAEA;AIEA;International Atomic Energy Agency
iea|IEA;International Energy Agency
ilo|ILO;International Labour Organization;International Labor Organization
iom|IOM;International Organization for Migration
unhcr|UNHCR
undp|UNDP
unep|UNEP
wfp|WFP;World Food Programme;World Food Program
ipcc|IPCC;Intergovernmental Panel on Climate Change
eclac|ECLAC;CEPAL
icj|ICJ;International Court of Justice
icc|ICC;International Criminal Court
.europe/echr|ECHR;ECtHR;European Court of Human Rights
.europe/ecj|CJEU;ECJ;European Court of Justice
icty|ICTY
ioc|IOC;International Olympic Committee
fifa|FIFA;Fifa
uefa|UEFA;Uefa
redcross|Red Cross
redcrescent|Red Crescent
amnesty|Amnesty International;Amnesty
msf|MSF;Doctors Without Borders;Médecins Sans Frontières
rsf|RSF;Reporters Without Borders
wwf|WWF
gdp|GDP;gross domestic product
gnp|GNP
cpi|CPI;consumer price index
vat|VAT;IVA;value added tax;value-added tax
sme|SME;SMEs
ngo|NGO;NGOs;non-governmental organization;nongovernmental organization;non-governmental organisation
rd|R D
ict|ICT
ai|AI;A I;artificial intelligence
aids|AIDS;Aids
hiv|HIV
std|STD;STDs;STI;STIs
dna|DNA
rna|RNA
mri|MRI
ct|CT;CAT
icu|ICU;UCI
gmo|GMO;GMOs
adhd|ADHD
ptsd|PTSD
ocd|OCD
copd|COPD
ufo|UFO;UFOs
atm|ATM
ceo|CEO;C E O;chief executive;chief executive officer
id|ID;DNI
pm|PM;prime minister;premier
mp|MP;MPs;deputy
mep|MEP;MEPs
ussr|USSR
cis|CIS
ww1|World War I;First World War;WWI;Great War
ww2|World War II;Second World War;WWII;World War Two
coldwar|Cold War
civilwar|Civil War
wmd|WMD;WMDs;weapons of mass destruction
US/cia|CIA;Central Intelligence Agency
US/fbi|FBI;Federal Bureau of Investigation
US/nsa|NSA;National Security Agency
US/nasa|NASA;Nasa
esa|ESA;European Space Agency
cern|CERN;Cern
iss|ISS;International Space Station
US/fed|Fed;FED;Federal Reserve;US Federal Reserve
US/sec|SEC;Securities and Exchange Commission
IL/mossad|Mossad
PS/plo|PLO
PS/pna|PA;PNA;Palestinian Authority;Palestinian National Authority
IL/idf|IDF
hamas|Hamas
hezbollah|Hezbollah;Hizbullah;Hizbollah
alqaeda|Al Qaeda;Al-Qaeda;Al-Qaida;Al Qaida
taliban|Taliban;Talibans;Taleban
isis|ISIS;IS;Islamic State;Daesh;ISIL
ES/pp|PP;People's Party;Popular Party
ES/psoe|PSOE;Spanish Socialist Workers' Party;Socialist Party
MX/pri|PRI;Institutional Revolutionary Party
MX/pan|PAN;National Action Party
MX/prd|PRD;Party of the Democratic Revolution
ES/iu|IU;United Left
ES/ciu|CiU
ES/ccoo|CCOO;Comisiones Obreras
DE/cdu|CDU;Christian Democratic Union
DE/spd|SPD;Social Democratic Party;Social Democrats
greens|Greens;Green Party
FR/bleus|Bleus;Les Bleus;Blues
GB/libdems|Liberal Democrats;Lib Dems;Lib Dem;Liberal Democrat
GB/tories|Conservative Party;Tory;Tories;Conservatives
GB/labour|Labour Party;Labour;Labor Party
US/republicans|Republican Party;Republican;Republicans;GOP
US/democrats|Democratic Party;Democrat;Democrats;Democratic
congress|Congress
senate|Senate
US/houseofreps|House of Representatives;House;Lower House
GB/houseoflords|House of Lords;Lords
GB/houseofcommons|House of Commons;Commons
supreme|Supreme Court
constitutional|Constitutional Court
ES/nationalcourt|National Court;Audiencia Nacional;High Court
tax|Treasury;Tax Agency;Inland Revenue
socialsecurity|Social Security;National Insurance
ES/civilguard|Civil Guard;Guardia Civil
securitycouncil|Security Council
generalassembly|General Assembly
.europe/eurogroup|Eurogroup
.europe/eurozone|eurozone;Eurozone;euro zone;euro area;Euro Zone
g7|G7;G-7;Group of Seven
g8|G8;G-8;Group of Eight
g20|G20;G-20;Group of Twenty
nafta|NAFTA;Nafta;FTA
tmec|USMCA
asean|ASEAN;Asean
.africa/au|AU;African Union
arableague|Arab League
gcc|GCC;Gulf Cooperation Council
celac|CELAC
kyoto|Kyoto Protocol
covid|COVID-19;Covid-19;covid-19;COVID;Covid
sars|SARS
ebola|Ebola
h1n1|swine flu;H1N1
alzheimer|Alzheimer;Alzheimer's;Alzheimers
parkinson|Parkinson;Parkinson's
internet|internet;Internet;Web;web;net
christmas|Christmas;Xmas
easter|Easter;Holy Week
newyear|New Year;New Year's
carnival|Carnival
ramadan|Ramadan
worldcup|World Cup;World Championship;World Championships
.europe/eurocup|European Championship;Euro;Euros;Eurocup;European Cup
.europe/champions|Champions League
.europe/europaleague|Europa League
olympics|Olympic Games;Olympics;Games
paralympics|Paralympics;Paralympic Games
davis|Davis Cup
FR/tourdefrance|Tour de France;Tour
ES/laliga|La Liga;Liga;LaLiga;Spanish League
bible|Bible
koran|Koran;Quran;Qur'an
gospel|Gospel;Gospels
god|God
jesus|Jesus;Jesus Christ
christ|Christ
virgin|Virgin
pope|Pope;pope;Pontiff;pontiff
church|Church;church
nobel|Nobel Prize;Nobel
oscar|Oscar;Oscars;Academy Award;Academy Awards
ES/goya|Goya Awards;Goya
middleages|Middle Ages
renaissance|Renaissance
enlightenment|Enlightenment
holocaust|Holocaust
nazi|Nazi;Nazis
bigbang|Big Bang
lhc|LHC;Large Hadron Collider
dow|Dow Jones;Dow
lgbt|LGBT;LGBTI;LGBTQ;LGBTQ+
wifi|Wi-Fi;WiFi;wi-fi;wifi
pc|PC;PCs;computer
tv|TV;television
dvd|DVD;DVDs
mit|MIT;Massachusetts Institute of Technology
crown|Crown
armedforces|Armed Forces;armed forces
US/treasurydept|Treasury;Treasury Department;Department of the Treasury
US/statedept|State Department;Department of State
US/pentagondept|Department of Defense;Defense Department;DOD;DoD
US/justicedept|Department of Justice;Justice Department;DOJ
US/homeland|Department of Homeland Security;DHS;Homeland Security
US/9-11|9/11;September 11;11 September
ES/11m|11-M;March 11
US/occupy|Occupy Wall Street;OWS
arabspring|Arab Spring
velvet|Velvet Revolution
sciencefiction|science fiction;sci-fi
halloffame|Hall of Fame
jwar|Iraq War;Iraq war
vietwar|Vietnam War
gulfwar|Gulf War
climatesummit|Climate Summit
blackfriday|Black Friday
goodfriday|Good Friday
supercup|Super Cup;Supercup
superbowl|Super Bowl
europeanleft|European Left
blackhawk|Black Hawk
santaclaus|Santa Claus;Father Christmas;Santa
threekings|Three Kings;Three Wise Men;Magi
stateofunion|State of the Union
bundestag|Bundestag;German Parliament
knesset|Knesset
milleniumgoals|Millennium Goals;Millennium Development Goals
executive|Executive;Executive Branch
legislative|Legislature;Legislative;Legislative Branch
judiciary|Judiciary;Judicial Branch
ema|EMA;European Medicines Agency
`
