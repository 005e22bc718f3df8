package check_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// inLanguages aligns two texts of any languages, a sentence a line.
func inLanguages(t *testing.T, source, target string, tags [2]string) *align.Alignment {
	t.Helper()
	var docs [2]*lang.Document
	for i, text := range []string{source, target} {
		l, err := lang.Lookup(tags[i])
		if err != nil {
			t.Fatal(err)
		}
		docs[i] = lang.Presplit(strings.Split(text, "\n"), nil, l)
	}
	a := &align.Alignment{Source: docs[0], Target: docs[1]}
	for i := range docs[0].Sentences {
		a.Beads = append(a.Beads, align.Bead{Source: docs[0].Sentences[i : i+1], Target: docs[1].Sentences[i : i+1], Score: 1})
	}
	return a
}

// scriptPairs are faithful translations between languages of which one has no
// pack, most of them in another script.
var scriptPairs = []struct{ tags, source, target string }{
	{"ru en", `Президент России Владимир Путин встретился в Москве с министром иностранных дел Сергеем Лавровым.
Переговоры с делегацией Китая прошли в четверг, и Лавров сообщил, что Пекин готов подписать соглашение.
Из Лондона приехал журналист Джонатан Мерсер. По словам Мерсера, Германия и Франция ждут ответа.
Художница Анна Воронцова родилась в Екатеринбурге и живёт в Санкт-Петербурге.
Премьер-министр Великобритании Кир Стармер поддержит предложение Германии.
Президент Турции Реджеп Тайип Эрдоган прилетит в Варшаву в среду. Эрдогана встретит Дональд Туск.
Американский учёный Уильям Хартли из университета Чикаго опубликовал статью.
Си Цзиньпин и Ким Чен Ын встретились в Пхеньяне.`,
		`Russian President Vladimir Putin met Foreign Minister Sergei Lavrov in Moscow.
Talks with the Chinese delegation were held on Thursday, and Lavrov said that Beijing was ready to sign an agreement.
The journalist Jonathan Mercer came from London. According to Mercer, Germany and France are waiting for an answer.
The painter Anna Vorontsova was born in Yekaterinburg and lives in Saint Petersburg.
British Prime Minister Keir Starmer will back Germany's proposal.
Turkish President Recep Tayyip Erdoğan will fly to Warsaw on Wednesday. Erdoğan will be met by Donald Tusk.
The American scientist William Hartley of the University of Chicago published an article.
Xi Jinping and Kim Jong Un met in Pyongyang.`},
	{"ru es", `По словам Йенса Столтенберга, НАТО не планирует новых учений. Виктор Орбан выступил против.
Писатель Михаил Хрущёв и актриса Юлия Жукова живут в Ярославле. Роман Жуковой вышел в Нижнем Новгороде.
Шайбу забросил Евгений Щербаков.`,
		`Según Jens Stoltenberg, la OTAN no prevé nuevas maniobras. Viktor Orbán se opuso.
El escritor Mijaíl Jruschov y la actriz Yulia Zhúkova viven en Yaroslavl. La novela de Zhúkova se publicó en Nizhni Nóvgorod.
Marcó Yevgueni Scherbakov.`},
	{"uk es", `Президент України Володимир Зеленський прибув до Києва після зустрічі в Парижі з Емманюелем Макроном.
Речниця міністерства Оксана Дорошенко заявила, що Польща допоможе Харкову та Одесі.
Дорошенко народилася у Львові.`,
		`El presidente de Ucrania, Volodímir Zelenski, llegó a Kiev tras reunirse en París con Emmanuel Macron.
La portavoz del ministerio, Oksana Doroshenko, declaró que Polonia ayudará a Járkov y a Odesa.
Doroshenko nació en Leópolis.`},
	{"uk en", `Секретар Ради національної безпеки Тарас Гнатюк зустрівся в Одесі з генералом Валерієм Шевчуком.
Про це повідомив речник НАТО Джеймс Паттерсон у Брюсселі.
Журналістка Ірина Ковальчук родом із Чернівців.`,
		`The secretary of the National Security Council, Taras Hnatiuk, met General Valerii Shevchuk in Odesa.
This was reported by NATO spokesman James Patterson in Brussels.
The journalist Iryna Kovalchuk is from Chernivtsi.`},
	{"el en", `Ο πρωθυπουργός της Ελλάδας Κυριάκος Μητσοτάκης συναντήθηκε στην Αθήνα με τον Εμανουέλ Μακρόν.
Η δημοσιογράφος Ελένη Παπαδοπούλου γράφει από τη Θεσσαλονίκη για την Καθημερινή.
Ο Μητσοτάκης θα ταξιδέψει στη Γερμανία και στην Ιταλία. Ο Γιώργος Σταματίου ζει στον Πειραιά.
Η υπουργός Πολιτισμού Μαρία Χατζηγεωργίου παρουσίασε την έκθεση του ζωγράφου Νίκου Οικονόμου.
Σύμφωνα με τον Τζορτζ Γουίτμαν του Βρετανικού Μουσείου, η έκθεση θα ταξιδέψει στη Νέα Υόρκη.`,
		`Greek Prime Minister Kyriakos Mitsotakis met Emmanuel Macron in Athens.
The journalist Eleni Papadopoulou writes from Thessaloniki for Kathimerini.
Mitsotakis will travel to Germany and Italy. Giorgos Stamatiou lives in Piraeus.
Culture Minister Maria Chatzigeorgiou presented the exhibition of the painter Nikos Oikonomou.
According to George Whitman of the British Museum, the exhibition will travel to New York.`},
	{"bg en", "Президентът на България Румен Радев се срещна в София с писателката Елена Димитрова от Пловдив.",
		"Bulgarian President Rumen Radev met the writer Elena Dimitrova from Plovdiv in Sofia."},
	{"sr en", "Глумица Јелена Ђорђевић рођена је у Новом Саду и живи у Београду.", "The actress Jelena Đorđević was born in Novi Sad and lives in Belgrade."},
	{"zh en", "记者乔纳森·默瑟在伦敦会见了安娜·林德奎斯特。", "The journalist Jonathan Mercer met Anna Lindqvist in London."},
	{"ar en", "التقى الصحفي جوناثان ميرسر بآنا ليندكفيست في لندن.", "The journalist Jonathan Mercer met Anna Lindqvist in London."},
	{"cs en", "Novinář Jonathan Mercer se v Praze setkal s Annou Novotnou.\nPetr Dvořák Mercera neviděl.", "The journalist Jonathan Mercer met Anna Novotná in Prague.\nPetr Dvořák did not see Mercer."},
	{"fi en", "Toimittaja Jonathan Mercer tapasi Anna Virtasen Helsingissä.\nVirtanen ei vastannut Mercerille.", "The journalist Jonathan Mercer met Anna Virtanen in Helsinki.\nVirtanen did not answer Mercer."},
	{"el de", "Ο ζωγράφος Νίκος Οικονόμου γεννήθηκε στην Κέρκυρα.", "Der Maler Nikos Oikonomou wurde auf Korfu geboren."},
}

func TestNamesOfOtherScripts(t *testing.T) {
	for _, c := range scriptPairs {
		from, to, _ := strings.Cut(c.tags, " ")
		t.Run(from+"-"+to, func(t *testing.T) {
			for _, got := range [][]string{
				namesFound(inLanguages(t, c.source, c.target, [2]string{from, to})),
				namesFound(inLanguages(t, c.target, c.source, [2]string{to, from})),
			} {
				if len(got) > 0 {
					t.Errorf("%s\n%s\n%s", c.source, c.target, strings.Join(got, "\n"))
				}
			}
		})
	}
}

func TestNamesChangedAcrossScripts(t *testing.T) {
	for _, c := range []struct{ tags, source, target, want string }{
		{"ru en", "Министр Сергей Лавров прибыл в Москву.", "Minister Sergei Ivanov has come to Moscow.", "error changed: “Лавров” became “Ivanov”"},
		{"ru en", "Художница Анна Воронцова живёт в Германии.", "The painter Anna Vorontsova lives in Hungary.", "error changed: “Германии” became “Hungary”"},
		{"uk es", "Польща допоможе Одесі.", "Eslovaquia ayudará a Odesa.", "error changed: “Польща” became “Eslovaquia”"},
		{"el en", "Η Ελένη Παπαδοπούλου γράφει από τη Θεσσαλονίκη.", "Eleni Stamatiou writes from Thessaloniki.", "error changed: “Παπαδοπούλου” became “Stamatiou”"},
		{"el en", "Ο Νίκος Οικονόμου σπούδασε στο Παρίσι.", "Nikos Oikonomou studied in Vienna.", "error changed: “Παρίσι” became “Vienna”"},
		{"en ru", "Jonathan Mercer lives in London.", "Джонатан Паттерсон живёт в Лондоне.", "error changed: “Mercer” became “Паттерсон”"},
	} {
		from, to, _ := strings.Cut(c.tags, " ")
		got := namesFound(inLanguages(t, c.source, c.target, [2]string{from, to}))
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
		}
	}
}
