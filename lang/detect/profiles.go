package detect

import (
	"unicode"

	"github.com/pemistahl/lingua-go"
)

// A script is a writing system and the languages told apart within it.
type script struct {
	table     *unicode.RangeTable
	languages []string // one alone is decided by the script
}

// kana is the place of the script that only Japanese has.
const kana = 3

var scripts = [...]script{
	{unicode.Latin, []string{"es", "en", "fr", "de", "it", "pt", "ca", "nl", "gl", "eu", "ro", "pl", "cs", "sk", "sl", "hr", "sv", "da", "nb", "is", "fi", "et", "hu", "tr", "lt", "lv", "id", "vi", "cy", "ga", "sq", "af"}},
	{unicode.Cyrillic, []string{"ru", "uk", "bg", "sr", "mk", "be"}},
	{unicode.Arabic, []string{"ar", "fa", "ur"}},
	kana: {&unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x3041, Hi: 0x30FA, Stride: 1}}}, []string{"ja"}},
	{unicode.Han, []string{"zh"}},
	{unicode.Hangul, []string{"ko"}},
	{unicode.Greek, []string{"el"}},
	{unicode.Hebrew, []string{"he"}},
	{unicode.Thai, []string{"th"}},
	{unicode.Devanagari, []string{"hi"}},
	{unicode.Bengali, []string{"bn"}},
	{unicode.Tamil, []string{"ta"}},
	{unicode.Telugu, []string{"te"}},
	{unicode.Gujarati, []string{"gu"}},
	{unicode.Gurmukhi, []string{"pa"}},
	{unicode.Armenian, []string{"hy"}},
	{unicode.Georgian, []string{"ka"}},
}

// A profile is what gives a language away among those of its script.
type profile struct {
	tag     string
	model   lingua.Language
	letters string // small letters and marks beyond a–z that its texts are full of
	words   string // function words, in small letters, as they stand between apostrophes
}

// profiles begins with the languages that are likeliest where nothing tells.
var profiles = []profile{
	{"es", lingua.Spanish, "ñ¿¡áéíóú", `de la que el en y los del se las por un para con una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos fue son ha es está según tras había era no`},
	{"en", lingua.English, "", `the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no what up out about its than into s t don didn re ve ll`},
	{"fr", lingua.French, "éàçœêèùûîôë", `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d l qu c n s mais comme ou leur sa cette été ont ses être deux elle nous vous je après aussi était`},
	{"de", lingua.German, "ßäöü", `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich`},
	{"it", lingua.Italian, "éàèìòù", `di e il la che in a per un è del non una i le con si da dei al sono della come più ha lo alla anche l gli dal delle nel nella ma d su o se questo ed ai alle dell degli sul essere stato tra loro suo sua ci nei quando`},
	{"pt", lingua.Portuguese, "áéíóúàãõçâêô", `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são`},
	{"ca", lingua.Catalan, "éíóúçàèòï", `de la i el que a les en els per un amb una del és no s l d es al com més va dels ha o seva però són ser seu aquest aquesta també on fins entre han quan pel sobre sense molt perquè va aquests hi ho van dos anys estat tot`},
	{"nl", lingua.Dutch, "", `de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar dan door naar uit nog over wordt werd hij zij deze heeft hebben tot zich worden meer of al wel geen ik je wat ze kan tegen onder`},
	{"gl", none, "ñáéíóú", `de a o e que do da en un unha os as con no na para por dos das se non máis como ao á foi ou polo pola tamén é súa seu nos nas cando entre ata sobre dunha nunha dun nun aos ás coa co pero está eran estes esta xa moi só aínda onde desde sen lle`},
	{"eu", lingua.Basque, "", `eta da du ez ere bat izan dira zuen zen dute baina den beste egin hau behar edo oso dela dituzte baino urte izango horrek duen gabe arte bere ditu bezala egun nahi bai gero hori zituen`},
	{"ro", lingua.Romanian, "ăâîșțşţ", `de și în a la cu pe din care nu o un este să pentru mai că al ale au fost ce prin sau dar după lui ca sunt unui fi s unei despre între fără acest această până cel cea ei i însă foarte`},
	{"pl", lingua.Polish, "ąćęłńśźżó", `w i na z do się nie że jest o to od za po jak dla przez są przy był ale co ma tym tego być oraz który która które już tylko ich może jego lub także nad było przed ze tej jej`},
	{"cs", lingua.Czech, "ěřůčšžýíáéúťďň", `a v se na je že s o z do i to ve pro k za by ale po jsou jako od které který byl podle při však tak jeho co která nebo už jen také bylo jsem není být mezi pod až další`},
	{"sk", lingua.Slovak, "ľĺŕôäčšžýíáéúťďň", `a v sa na je že s o z do aj to vo pre k za by ale po sú ako od ktoré ktorý bol podľa pri však tak jeho čo ktorá alebo už len bolo nie byť medzi pod až ďalší keď`},
	{"sl", lingua.Slovene, "čšž", `in je v se na za da so ki z pa s tudi ne bi po kot ni pri od do o iz ali bil še k to lahko več bo med zaradi ob ter pred tako le bilo kar saj`},
	{"hr", lingua.Croatian, "čćšžđ", `i je u se na da su za od s a koji o iz kao što ne će li to bi po nije bio sam koja do samo ili te smo još kako već nakon prema kod koje te jer bila zbog ali`},
	{"sv", lingua.Swedish, "åäö", `och i att det som en på är av för med den till inte har de om ett var men sig så han från vi vid kan när år under också efter eller nu sin där mot ska skulle kommer ut får hade blev alla sedan över`},
	{"da", lingua.Danish, "æøå", `og i at det er en til på som af for med den de ikke der har et om var han men sig fra vi så kan ved efter også eller nu hun blev skal over ud mod være havde når op hvor sin blevet af`},
	{"nb", lingua.Bokmal, "æøå", `og i å det er en til på som av for med den de ikke har et om var han men seg fra vi så kan ved etter også eller nå hun ble skal over ut mot være hadde når opp hvor sin blitt ei`},
	{"is", lingua.Icelandic, "áéíóúþðæö", `og í að á er sem til um við var með af en fyrir ekki það hann frá því hafa þess eru verið hefur þá eða þeir upp hún eftir þetta var`},
	{"fi", lingua.Finnish, "äö", `ja on ei että se oli hän mutta ovat myös kun niin kuin joka mukaan tai ole sen jo vain sekä nyt olla voi kanssa olisi jos hänen ollut mitä ennen tämä siitä jälkeen vuonna`},
	{"et", lingua.Estonian, "õäöü", `ja on ei et see oli kui ka ta aga mis oma nii või kes ning siis seda selle pole veel pärast välja kuid olid üle juba kõik väga peale aasta`},
	{"hu", lingua.Hungarian, "őűöüóáéíú", `a az és hogy nem is egy ez volt meg csak de már van azt ha még vagy mint el lesz ki amely után szerint kell ezt több lehet majd pedig illetve aki között`},
	{"tr", lingua.Turkish, "ğışçöü", `ve bir bu da de için ile olarak çok daha olan gibi ne var o kadar en sonra ise değil ama olduğu göre her tarafından ya mi ki yeni büyük oldu eden önce`},
	{"lt", lingua.Lithuanian, "ėųūįąęčšž", `ir kad į yra iš su tai o kaip ne apie bet buvo jau per nuo dar po prie tik už būti jo jie jis taip pat kai dėl metų kurie`},
	{"lv", lingua.Latvian, "āēīūģķļņčšž", `un ir ka no ar uz par kas bet lai arī tas kā nav vai pēc gada to tika būs tā pie jau bija var pa viņš tikai gan savu līdz`},
	{"id", lingua.Indonesian, "", `yang dan di dengan untuk ini dari dalam tidak itu akan pada juga ke adalah karena oleh telah bisa ada mereka sebagai tersebut dia kami saat lebih atau tahun menjadi bahwa sudah`},
	{"vi", lingua.Vietnamese, "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", `và của là các có trong được cho không một những với người này đã khi đến để từ về năm như`},
	{"cy", lingua.Welsh, "ŵŷ", `yn y a i o ar yr ei mae wedi am bod gan ac oedd ond sydd fod hefyd gyda wrth dros eu hyn nid neu cael eich`},
	{"ga", lingua.Irish, "áéíóú", `an na ar agus a i go sa is bhí tá le ag do don den atá ó faoi chun leis nach mar seo sin raibh ina bhfuil ní freisin`},
	{"sq", lingua.Albanian, "ëç", `të e në dhe që për me një i nga është se nuk së ka u më do si por kjo janë ishte ky kanë duke edhe tij prej`},
	{"af", lingua.Afrikaans, "", `die van en het is in nie om te dat wat vir met sy op hy ook as aan sal deur word was hulle kan maar ons daar na wees hierdie`},

	{"ru", lingua.Russian, "ыэёъ", `и в не на что с по он как это из а к за у его от но для о так был то все было же до бы она они был или при уже если также мы только после который`},
	{"uk", lingua.Ukrainian, "іїєґ", `і в не на що з та до у за як це від він для про по його є але був також вони щоб або при із ще було після який має під через їх`},
	{"bg", lingua.Bulgarian, "ъщ", `на и да в за се от с че не е са по как а като до при ще през но това му след към или един беше има те той ли би който след`},
	{"sr", lingua.Serbian, "ђћџљњј", `и је у да се на су за од са који а о из као што не ће то би по није био сам која до само или још како већ након али`},
	{"mk", lingua.Macedonian, "ѓќѕџљњј", `на и да во за се од со дека не е ќе по ја го кои како а до при што но беше има тие тој или еден ги му кој`},
	{"be", lingua.Belarusian, "ўіэыё", `і ў не на што з па да у за як гэта ад ён для пра яго але быў таксама яны каб або пры яшчэ было пасля які мае іх`},

	{"ar", lingua.Arabic, "ةىأإؤئ", `في من على أن إلى التي الذي عن مع هذا هذه كان بعد ما لا كما بين كل قد قال إن لم وقد وفي ذلك عام أو حيث منذ خلال غير`},
	{"fa", lingua.Persian, "پچژگکی", `و در به از که این را با است برای آن یک خود تا بر شده می شد او ما اما هم دو کرد نیز بود های شود کند باید`},
	{"ur", lingua.Urdu, "ٹڈڑےںھہ", `کے کی میں ہے اور سے کا کو نے اس پر کہ ہیں بھی ایک یہ تھا ان وہ نہیں تو کر گیا جو ہو لیے تک`},
}
