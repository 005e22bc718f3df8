package read

import (
	"html"
	"strings"
)

// entity decodes the character reference that s begins with and says how many
// bytes of s it is. An “&” that begins none stands for itself.
func entity(s string) (text string, n int) {
	for n = 1; n < min(len(s), longestEntity) && nameByte(s[n]); n++ {
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	text = html.UnescapeString(s[:n])
	if text == s[:n] {
		return "&", 1
	}
	// “&ampcopy” is “&” and “copy”: what was not part of the reference comes
	// back unchanged.
	for n > 1 && len(text) > 1 && text[len(text)-1] == s[n-1] {
		n--
		text = text[:len(text)-1]
	}
	return strings.ToValidUTF8(text, "\uFFFD"), n
}

// longestEntity is above the longest name of HTML 5,
// &CounterClockwiseContourIntegral; with 33 bytes.
const longestEntity = 40

func nameByte(c byte) bool {
	return c == '#' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
