package read

import "github.com/cotejo/cotejo/lang"

// XLIFF reads localisation files by XLIFF 1.2 and 2.0 to 2.2.
var XLIFF = &BitextFormat{
	Name:       "xliff",
	Doc:        "sources and targets, without inline codes, notes and suggestions",
	Extensions: []string{".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"},
	root:       "xliff",
	scan:       scanXLIFF,
}

// An xliffScan is on its way through a file.
type xliffScan struct {
	*bitextScan
	tags    languageTags
	foreign bool // the <file> is in other languages
	// Of the unit or segment under way:
	raw         rawUnit
	sourceMarks []segmentMark // of <seg-source>
	targetMarks []segmentMark
	pending     bool // the file says that it is not translated yet
	ours        bool // in the metadata that cotejo has written
}

// A segmentMark is an <mrk mtype="seg">: one sentence of a unit of XLIFF 1.2.
type segmentMark struct {
	id      string
	content lang.Span
}

// aside are the elements that hold no text of the document, or only
// suggestions for it.
var aside = map[string]bool{
	"alt-trans": true, "matches": true, "glossary": true, "originalData": true, "skeleton": true, "skl": true,
	"notes": true, "note": true, "header": true, "bin-unit": true, "ignorable": true, "changeTrack": true,
}

func scanXLIFF(s *bitextScan) error {
	x := &xliffScan{bitextScan: s, tags: languageTags{}}
	if err := x.languages(s.root.attribute("srcLang"), s.root.attribute("trgLang")); err != nil {
		return err
	}
	for {
		t, err := s.next()
		if err == errXMLEnd {
			return nil
		}
		if err == nil {
			err = x.see(t)
		}
		if err != nil {
			return err
		}
	}
}

func (x *xliffScan) see(t tag) error {
	switch {
	case t.kind == opening && aside[t.name]:
		_, err := x.content(nil)
		return err
	case t.kind == opening && t.attribute("translate") == "no":
		return x.leaveOut(t)
	case t.kind == opening:
		return x.open(t)
	case t.kind == closing && (t.name == "trans-unit" || t.name == "segment"):
		x.endUnit()
	case t.kind == closing && t.name == "metaGroup":
		x.ours = false
	}
	return nil
}

// leaveOut reads over what is not to be translated: a unit, or all that it holds.
func (x *xliffScan) leaveOut(t tag) error {
	count := func(t tag) {
		if t.kind == opening && (t.name == "trans-unit" || t.name == "unit") {
			x.skipped++
		}
	}
	count(t)
	_, err := x.content(count)
	return err
}

func (x *xliffScan) open(t tag) (err error) {
	switch t.name {
	case "file":
		return x.languages(t.attribute("source-language"), t.attribute("target-language"))
	case "trans-unit", "unit":
		x.begin()
		x.raw.score, x.raw.moved = 1, false
	case "segment":
		x.begin()
		x.pending = t.attribute("state") == "initial"
	case "source":
		x.raw.source, err = x.content(nil)
	case "seg-source":
		x.sourceMarks, _, err = x.marks()
	case "target":
		x.pending = x.pending || untranslated[t.attribute("state")]
		x.targetMarks, x.raw.target, err = x.marks()
	case "metaGroup":
		x.ours = t.attribute("category") == "cotejo"
	case "meta":
		return x.metadatum(t)
	}
	return err
}

// untranslated are the states of XLIFF 1.2 in which a target is none yet.
var untranslated = map[string]bool{"new": true, "needs-translation": true}

// metadatum reads what cotejo's own files say of a unit.
func (x *xliffScan) metadatum(t tag) (err error) {
	switch kind := t.attribute("type"); {
	case x.ours && kind == "score":
		x.raw.score, err = x.number(x.raw.score)
	case x.ours && kind == "moved":
		x.raw.moved = true
	}
	return err
}

// begin forgets the texts of the unit before. Score and move stay: metadata
// are the unit's, and hold for each of its segments.
func (x *xliffScan) begin() {
	x.raw.source, x.raw.target = lang.Span{}, lang.Span{}
	x.sourceMarks, x.targetMarks, x.pending = nil, nil, false
}

// languages takes the languages of the file, or else of one <file> in it. The
// first holds for all, so that both sides are one text.
func (x *xliffScan) languages(source, target string) error {
	if source == "" {
		return nil
	}
	source, target = x.tags.canonical(source), x.tags.canonical(target)
	x.foreign = !x.asked(source, x.options.Source) || target != "" && !x.asked(target, x.options.Target)
	if x.foreign {
		return nil
	}
	if x.source == "" {
		x.source, x.target = source, target
	}
	x.foreign = base(source) != base(x.source) || base(target) != base(x.target)
	return nil
}

// asked reports whether a language is the one that was asked for, if any was.
func (x *xliffScan) asked(tag, option string) bool {
	return option == "" || base(x.tags.canonical(option)) == base(tag)
}

// marks reads the element that was just opened, with the marks of segments in it.
func (x *xliffScan) marks() (marks []segmentMark, content lang.Span, err error) {
	depth, inMark := 0, 0 // depth at which the mark under way was opened
	content, err = x.content(func(t tag) {
		switch {
		case t.kind == opening:
			depth++
			if inMark == 0 && t.name == "mrk" && t.attribute("mtype") == "seg" {
				inMark = depth
				marks = append(marks, segmentMark{t.attribute("mid"), lang.Span{Start: t.End, End: t.End}})
			}
		case t.kind == closing:
			if depth == inMark {
				marks[len(marks)-1].content.End = t.Start
				inMark = 0
			}
			depth--
		}
	})
	return marks, content, err
}

// endUnit keeps the texts of a unit, by segment where both sides mark them.
func (x *xliffScan) endUnit() {
	switch {
	case x.pending || x.foreign:
		x.skipped++
	case len(x.sourceMarks) == 0 || len(x.targetMarks) == 0:
		x.units = append(x.units, x.raw)
	default:
		x.pair()
	}
}

// pair ties the marked segments of both sides by their numbers.
func (x *xliffScan) pair() {
	targets := map[string]lang.Span{}
	for _, m := range x.targetMarks {
		targets[m.id] = m.content
	}
	for _, m := range x.sourceMarks {
		x.raw.source, x.raw.target = m.content, targets[m.id]
		delete(targets, m.id)
		x.units = append(x.units, x.raw)
	}
	for _, m := range x.targetMarks {
		if s, left := targets[m.id]; left {
			x.raw.source, x.raw.target = lang.Span{}, s
			x.units = append(x.units, x.raw)
		}
	}
}
