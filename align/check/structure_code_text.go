package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// sameWords reports whether two pieces of code differ in nothing but white
// space or the brackets of a tag. The white space that begins lines counts
// where there are as many of them: in some languages it is part of the code.
func sameWords(source, target string) bool {
	if strings.Count(plainCode(source), "\n") == strings.Count(plainCode(target), "\n") {
		trim := func(s string) string { return strings.Trim(spaceless(s), "<>/") }
		return trim(source) == trim(target)
	}
	return strings.Join(strings.Fields(source), "") == strings.Join(strings.Fields(target), "")
}

// severalWords reports whether code may be a text: “Pages printed: %d”, but
// “npm install” as well.
func severalWords(code string) bool {
	n := 0
	for w := range strings.FieldsSeq(code) {
		word := strings.Trim(w, ".,:;!?…¿¡")
		if word != "" && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) < 0 {
			n++
		}
	}
	return n > 1 && !strings.ContainsAny(code, "(){}[]<>=;/\\$@#|&*`")
}

// isText reports whether code begins as texts do, and no command does.
func isText(code string) bool {
	first, _ := utf8.DecodeRuneInString(code)
	return severalWords(code) && unicode.IsUpper(first)
}

// wordsAlone reports whether two pieces of code are words and nothing else.
func wordsAlone(s, t *placeable) bool {
	other := func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(" .,:;!?…¡¿", r) }
	return strings.IndexFunc(s.Value, other) < 0 && strings.IndexFunc(t.Value, other) < 0
}

// spaceless is code without the white space inside its lines.
func spaceless(code string) string {
	lines := strings.Split(plainCode(code), "\n")
	for i, l := range lines {
		text := strings.TrimLeft(l, " \t")
		lines[i] = l[:len(l)-len(text)] + strings.Join(strings.Fields(text), "")
	}
	return strings.Join(lines, "\n")
}

// translates reports whether code was taken for words and translated: “On”
// became “Encendido”, “print(entries)” became “print(entradas)”.
func (b bilingual) translates(source, target string) bool {
	switch {
	case digits(source) != digits(target) && !severalWords(source):
		return false
	case !ascii(target) && ascii(source):
		return true // “title” became “título”
	case !b.knows():
		return false
	}
	there := codeWords(target)
	v := b.vocabulary(there)
	return slices.ContainsFunc(codeWords(source), func(w string) bool {
		return len(w) > 1 && !slices.Contains(there, w) && b.has(v, w)
	})
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }) < 0
}

// codeWords are the words of code, with those inside of names: “desiredEntries”.
func codeWords(code string) []string {
	code = hump.ReplaceAllString(code[:min(len(code), longestCompared)], "$1 $2")
	code = strings.ReplaceAll(code, "_", " ")
	var words []string
	for w := range lang.Words(code) {
		words = append(words, lang.Fold(w.In(code)))
	}
	return words
}

// hump matches where a name of several words goes on with the next.
var hump = regexp.MustCompile(`(\p{Ll})(\p{Lu})`)

// codeChange tells two pieces of code apart by the first lines that differ.
func codeChange(source, target string) string {
	before, after := strings.Split(plainCode(source), "\n"), strings.Split(plainCode(target), "\n")
	for i := range before {
		switch {
		case i >= len(after):
			return fmt.Sprintf("the code lacks “%s”", brief(before[i]))
		case before[i] != after[i]:
			return fmt.Sprintf("the code “%s” became “%s”", brief(before[i]), brief(after[i]))
		}
	}
	return fmt.Sprintf("the code “%s” is not in the original", brief(after[len(before)]))
}

// plainCode is code without the white space around it and at the end of its
// lines, and without the indentation that all its lines share.
func plainCode(code string) string {
	lines := strings.Split(strings.ReplaceAll(code, "\r\n", "\n"), "\n")
	shared := -1
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\r")
		if n := len(lines[i]) - len(strings.TrimLeft(lines[i], " \t")); lines[i] != "" && (shared < 0 || n < shared) {
			shared = n
		}
	}
	for i, l := range lines {
		lines[i] = l[min(len(l), max(shared, 0)):]
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// spoken matches what of code speaks to people: comments, texts in quotation
// marks or between tags, names to fill in (<your-name>).
var spoken = regexp.MustCompile(`(?s)/\*.*?\*/|<!--.*?-->|(?m:(?:^|\s)(?://|#|(?:--|;|%|REM)\s).*$)|"[^"\n]*"|'[^'\n]*'|>[^<>]+<|<\pL+(?:[-_ ]\pL+)+>`)

// sketch is code without what may be translated, but with its digits.
func sketch(code string) string { return plainCode(spoken.ReplaceAllStringFunc(code, digits)) }
