package lang

// portugueseKnown are institutions, events and acronyms in Portuguese; see Naming.Known.
const portugueseKnown = `
un|ONU;Nações Unidas;Organização das Nações Unidas
.europe/eu|UE;União Europeia;União
nato|OTAN;NATO;Aliança Atlântica
who|OMS;Organização Mundial da Saúde;Organização Mundial de Saúde
imf|FMI;Fundo Monetário Internacional
worldbank|Banco Mundial
wto|OMC;Organização Mundial do Comércio
.europe/ecb|BCE;Banco Central Europeu
.europe/eib|BEI;Banco Europeu de Investimento
.europe/ecom|Comissão Europeia;Comissão
.europe/eurochamber|Parlamento Europeu
oecd|OCDE;Organização para a Cooperação e Desenvolvimento Económico
opec|OPEP
iaea|AIEA;Agência Internacional de Energia Atómica;Agência Internacional de Energia Atômica
iea|AIE;Agência Internacional de Energia
ilo|OIT;Organização Internacional do Trabalho
iom|OIM
unhcr|ACNUR
wfp|PAM;PMA;Programa Alimentar Mundial
ipcc|IPCC
icj|CIJ;TIJ;Tribunal Internacional de Justiça;Corte Internacional de Justiça
icc|TPI;Tribunal Penal Internacional
.europe/echr|TEDH;Tribunal Europeu dos Direitos do Homem;Tribunal Europeu dos Direitos Humanos
.europe/ecj|TJUE;Tribunal de Justiça da União Europeia
ioc|COI;Comité Olímpico Internacional;Comitê Olímpico Internacional
fifa|FIFA
uefa|UEFA
redcross|Cruz Vermelha
redcrescent|Crescente Vermelho
amnesty|Amnistia Internacional;Anistia Internacional
msf|MSF;Médicos Sem Fronteiras;Médicos sem Fronteiras
rsf|RSF;Repórteres sem Fronteiras
gdp|PIB;produto interno bruto;Produto Interno Bruto
cpi|IPC;IPCA;índice de preços no consumidor
vat|IVA
sme|PME;PMEs
ngo|ONG;ONGs
ai|IA;inteligência artificial
aids|SIDA;sida;Aids;aids
hiv|VIH;HIV
dna|ADN;DNA
rna|ARN;RNA
`

// portugueseTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const portugueseTerms = `
ministerio ministry department
ministro minister secretary
ministra minister secretary
conselho council board
conselheiro councillor counselor advisor
vereador councillor
vereadora councillor
comissao commission committee
comite committee
camara chamber house council
parlamento parliament
assembleia assembly
senado senate
governo government
presidente president chairman
prefeito mayor
prefeitura city hall
partido party
sindicato union
associacao association
federacao federation
sociedade society company
fundacao foundation
universidade university
academia academy
instituto institute
escola school
hospital hospital
museu museum
teatro theatre theater
tribunal court
policia police
exercito army
autoridade authority
agencia agency
banco bank
fundo fund
bolsa exchange
jornal newspaper
grupo group
fabrica plant factory
aeroporto airport
porto port harbour harbor
estacao station
rua street road
praca square
ponte bridge
igreja church
catedral cathedral
castelo castle
palacio palace
ilha island
mar sea
rio river
cidade city town
guerra war
tratado treaty
acordo agreement
cimeira summit
cupula summit
campeonato championship league
taca cup
copa cup
jogos games
premio prize award
norte north
sul south
leste east
oeste west
`

// portugueseForenames are those of kings, popes and saints, which are translated.
const portugueseForenames = `
filipe philip
felipe philip
isabel elizabeth isabella
carlos charles
joao john
paulo paul
pedro peter
jose joseph
jorge george
guilherme william
henrique henry
eduardo edward
ricardo richard
alexandre alexander
nicolau nicholas
catarina catherine
margarida margaret
maria mary
ana anne anna ann
luis louis
francisco francis
bento benedict
pio pius
leao leo
gregorio gregory
clemente clement
inocencio innocent
afonso alphonse
fernando ferdinand
frederico frederick
cristina christina
alberto albert
constantino constantine
miguel michael
estevao stephen
andre andrew
tiago james
jaime james
`
