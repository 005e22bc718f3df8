package align

// A model is what the aligner believes of translations, in nats: each number
// is a logarithm of how much likelier something is in sentences that translate
// each other than in sentences that do not.
type model struct {
	// How rare a word is: counted in its text, to which some words are added
	// of which any one word, and any one of the commonest, has its share.
	background            float64
	shareRare, shareUsual float64

	// A word that is matched in the other side of the bead adds
	// log(slack + (1-slack)·strength/(n^dilution·P(word))) where n is the
	// number of words it could have matched, but no more than its kind's cap.
	slack, dilution           float64
	capWord, capMark, capFact float64
	capFactBare               float64 // where the two languages have no lexicon

	missLinked float64 // a word whose translation stands elsewhere in the text
	missListed float64 // a word that the lexicon knows, whose translation stands nowhere
	missBare   float64 // a word of which nothing is known
	missFact   float64 // a figure or name without its like: it may be the very error we look for

	coverPower            float64 // how fast missing words lose their weight where few words have links at all
	coverUsual, coverSeen float64 // the share of linked words that a lexicon promises; as if seen in so many words

	null, nullWord, nullSmall float64 // a sentence alone; for each of its words; divided by the sentences of the shorter text
	letters                   float64 // that a text must have to tell as much as its language of how much longer its translation is
	length, lengthCap         float64 // weight of the squared difference, and its most
	shape                     [maxSide + 1][maxSide + 1]float64
	breaksAgree, breaksDiffer float64 // paragraphs that begin with the bead on both sides, on one
	crosses, crossesAlone     float64 // a paragraph that ends inside the bead; where the other text has no paragraphs
	headsAgree, headsDiffer   float64

	// Beads whose sides have nothing to do with each other: how often such a
	// passage begins and ends, from which chance on it is parted, what scores are
	// worth against it, and the most and how often over unmatched words count again.
	stray, rejoin, parts   float64
	sober, doubted, relost float64

	moved       float64 // the least score of a block that stands out of order
	temperature float64 // of posteriors: words of a sentence are not independent
}

// A bead holds at most maxSide sentences a side and maxBoth together.
const (
	maxSide = 4
	maxBoth = 5
)

// fitted is the model fitted by coordinate search on news (WMT 2008–2010,
// Spanish–English, with seeded merges, drops, insertions, moves and changed
// figures and names), and on one hand-aligned book in German and French, which
// has no lexicon. What it fits loosely is kept on the safe side: a moved block
// must score well, and figures and names stay under a low cap.
var fitted = model{
	background: 600, shareRare: 0.0005, shareUsual: 0.01,
	slack: 0.82, dilution: 1.05,
	capWord: 3.3, capMark: 0.8, capFact: 0.65, capFactBare: 1.5,
	missLinked: 0.6, missListed: 0.15, missBare: 0.1, missFact: 0.25,
	coverPower: 1.5, coverUsual: 0.8, coverSeen: 20,
	null: 2.6, nullWord: 0.012, nullSmall: 1,
	letters: 6000, length: 2.2, lengthCap: 8,
	shape: [maxSide + 1][maxSide + 1]float64{
		1: {1: 0, 2: -1.9, 3: -4, 4: -6},
		2: {1: -1.9, 2: -5, 3: -5.5},
		3: {1: -4, 2: -5.5},
		4: {1: -6},
	},
	breaksAgree: 0.8, breaksDiffer: -0.6, crosses: -4, crossesAlone: -0.7,
	headsAgree: 1, headsDiffer: -2,
	stray: 0.005, rejoin: 0.3, parts: 0.75, sober: 0.8, doubted: 4, relost: 1.5,
	temperature: 0.65, moved: 5,
}
