package name

import "github.com/cotejo/cotejo/lang"

// A Reference is a word or phrase that a language's tables know.
type Reference struct {
	lang.Span
	// IDs say what it may refer to: an ISO 3166 code, “GB/london”, “.europe”,
	// “nato”, “person/Joan of Arc”. “América” is the United States or the continent.
	IDs       []string
	Kind      Kind // Place, Organisation or Person
	Adjective bool // “norcoreano”, or a person of that place
	Everyday  bool // an everyday word too: it proves nothing by itself
	first     int  // token in the reading
	last      int  // after it
}

// References finds what the language's tables know, in text order, longest
// phrase first, none inside another.
func References(d *lang.Document) []Reference { return read(d).refs }

// findReferences looks every phrase up that begins in a sentence whose first
// token is number offset of the document.
func (r *reading) findReferences(tokens []token, offset int) {
	for i := 0; i < len(tokens); {
		n := r.reference(tokens, i, offset)
		i += max(n, 1)
	}
}

func (r *reading) reference(tokens []token, i, offset int) (length int) {
	candidates := r.phrases[tokens[i].fold]
	for _, p := range candidates {
		if len(p.words) > length && r.fits(p, tokens[i:]) {
			length = len(p.words)
		}
	}
	if length == 0 {
		return 0
	}
	ref := Reference{Span: tokens[i].Cover(tokens[i+length-1].Span), Everyday: true, Adjective: true, first: offset + i, last: offset + i + length}
	for _, p := range candidates {
		if len(p.words) != length || !r.fits(p, tokens[i:]) {
			continue
		}
		ref.IDs = append(ref.IDs, p.id)
		ref.Everyday = ref.Everyday && p.everyday
		ref.Adjective = ref.Adjective && p.adjective
		ref.Kind = p.kind
	}
	for k := range length {
		tokens[i+k].ref = len(r.refs)
	}
	r.refs = append(r.refs, ref)
	return length
}

// fits reports whether a phrase stands at the beginning of tokens.
func (r *reading) fits(p phrase, tokens []token) bool {
	if len(p.words) > len(tokens) || p.capital && !tokens[0].raised() {
		return false
	}
	if p.upper && !isUpper(r.text[tokens[0].Start:tokens[len(p.words)-1].End]) {
		return false
	}
	for k, w := range p.words {
		if tokens[k].fold != w || k > 0 && len(r.gap(tokens[k-1], tokens[k])) > 3 {
			return false
		}
	}
	return true
}
