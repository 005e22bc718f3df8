package read

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// attributeValue finds the value of an attribute in a tag as it stands in the
// file, quotes excluded, by the rules of the HTML standard (13.2.5.32 and on).
func attributeValue(tag, name string) (lang.Span, bool) {
	i := strings.IndexAny(tag, asciiSpace+"/")
	for i >= 0 && i < len(tag) {
		i = past(tag, i, asciiSpace+"/")
		start := i
		for i < len(tag) && (i == start || tag[i] != '=') && strings.IndexByte(asciiSpace+"/>", tag[i]) < 0 {
			i++
		}
		key := tag[start:i]
		if i == start {
			break
		}
		var value lang.Span
		if eq := past(tag, i, asciiSpace); eq < len(tag) && tag[eq] == '=' {
			value, i = valueAt(tag, past(tag, eq+1, asciiSpace))
		}
		if strings.EqualFold(key, name) {
			return value, true
		}
	}
	return lang.Span{}, false
}

// valueAt reads a value and says where the tag goes on after it.
func valueAt(tag string, i int) (value lang.Span, next int) {
	if i < len(tag) && (tag[i] == '"' || tag[i] == '\'') {
		end := strings.IndexByte(tag[i+1:], tag[i])
		if end < 0 {
			return lang.Span{Start: i + 1, End: len(tag)}, len(tag)
		}
		return lang.Span{Start: i + 1, End: i + 1 + end}, i + end + 2
	}
	end := i
	for end < len(tag) && strings.IndexByte(asciiSpace+">", tag[end]) < 0 {
		end++
	}
	return lang.Span{Start: i, End: end}, end
}

// past is the first place from i on that is none of the characters.
func past(s string, i int, characters string) int {
	for i < len(s) && strings.IndexByte(characters, s[i]) >= 0 {
		i++
	}
	return i
}
