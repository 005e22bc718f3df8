package check

import (
	"net/url"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/cotejo/cotejo/lang"
)

// A target is where a link leads, in parts that can be compared: without the
// scheme where it is that of the web, without “www.” and what is measured.
type target struct {
	scheme   string // "" for http, https and none
	host     string // "" for a link within the site
	path     string // from the root or not, without “./”, “../” and slashes around it
	query    string
	fragment string
	// typed is what was written before “:”, in lower case.
	typed string
}

// readTarget takes a link's target apart. It is total: what is no address has
// a path.
func readTarget(value string) target {
	var t target
	rest := strings.TrimSpace(value)
	if scheme, after, ok := strings.Cut(rest, ":"); ok && isScheme(scheme) {
		t.typed, rest = strings.ToLower(scheme), after
		if t.typed != "http" && t.typed != "https" {
			t.scheme = t.typed
		}
	}
	rest, t.fragment, _ = strings.Cut(rest, "#")
	rest, query, _ := strings.Cut(rest, "?")
	t.query = meaningful(query)
	if after, ok := strings.CutPrefix(rest, "//"); ok {
		t.host, rest, _ = strings.Cut(after, "/")
		t.host = strings.TrimPrefix(strings.ToLower(strings.TrimSuffix(t.host, ".")), "www.")
	}
	t.path = plainPath(rest)
	t.fragment = decoded(t.fragment)
	return t
}

// isScheme reports whether s, up to “:”, is a scheme by RFC 3986, 3.1.
func isScheme(s string) bool {
	for i := range len(s) {
		c := s[i] | 0x20
		if c < 'a' || c > 'z' {
			if i == 0 || !strings.ContainsRune("0123456789+-.", rune(s[i])) {
				return false
			}
		}
	}
	return s != ""
}

// meaningful is a query without what only measures where readers come from.
func meaningful(query string) string {
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		if part != "" && !strings.HasPrefix(part, "utm_") && !strings.HasPrefix(part, "fbclid=") {
			kept = append(kept, decoded(part))
		}
	}
	return strings.Join(kept, "&")
}

// plainPath is a path by its segments alone: what it starts from, the slash at
// its end and the name of a folder's own page say nothing.
func plainPath(path string) string {
	var kept []string
	for segment := range strings.SplitSeq(path, "/") {
		if segment != "" && segment != "." && segment != ".." {
			kept = append(kept, decoded(segment))
		}
	}
	if n := len(kept); n > 0 && (kept[n-1] == "index.html" || kept[n-1] == "index.htm" || kept[n-1] == "index.php") {
		kept = kept[:n-1]
	}
	return strings.Join(kept, "/")
}

// decoded is a part of an address without its %-escapes.
func decoded(s string) string {
	if d, err := url.PathUnescape(s); err == nil {
		return d
	}
	return s
}

// page is the target without the place on the page. All places on the page of
// the link itself are one; no target at all is none.
func (t target) page() string {
	if t == (target{typed: t.typed}) {
		return ""
	}
	t.fragment = ""
	return t.String()
}

// String is the target as it is compared.
func (t target) String() string {
	return t.scheme + ":" + t.host + "/" + t.path + "?" + t.query + "#" + t.fragment
}

// is reports whether two targets are one page, of which a link within the site
// may leave out the site or the folder.
func (t target) is(other target) bool {
	switch {
	case t.scheme != other.scheme || t.query != other.query:
		return false
	case t.host == other.host && t.path == other.path:
		return true
	case t.host != "" && other.host != "":
		return false
	}
	return endsIn(t.path, other.path) || endsIn(other.path, t.path)
}

// endsIn reports whether a path ends in another, by whole segments.
func endsIn(path, end string) bool {
	return end != "" && (path == end || strings.HasSuffix(path, "/"+end))
}

// malformed reports whether an address cannot be right: there is none, its
// scheme is a misspelt one, its host no domain.
func (t target) malformed() bool {
	switch {
	case t == target{typed: t.typed}:
		return true
	case t.typed == "http", t.typed == "https":
		return !domain(t.host)
	}
	// “htps:”, “hhttp:”
	return t.typed != "" && min(levenshtein.ComputeDistance(t.typed, "http"), levenshtein.ComputeDistance(t.typed, "https")) == 1
}

// domain reports whether a host can be one; that of a template is filled in.
func domain(host string) bool {
	name, _, _ := strings.Cut(host, ":")
	return name == "localhost" || strings.ContainsAny(host, "[{") || strings.Contains(strings.Trim(name, "."), ".") && !strings.ContainsAny(name, " \t")
}

// inCountries reports whether two hosts are one name in two countries:
// libros.es and libros.com, libros.co.uk and libros.mx.
func inCountries(a, b string) bool {
	name, country := nationless(a)
	other, another := nationless(b)
	return a != b && name != "" && name == other && (country || another)
}

// nationless is a host without its top-level domain, and with a country's
// without what stands before it: “co”, “com”, “org”.
func nationless(host string) (name string, country bool) {
	labels := strings.Split(host, ".")
	n := len(labels) - 1
	country = len(labels[n]) == 2
	if country && n > 1 && len(labels[n-1]) <= 3 {
		n--
	}
	return strings.Join(labels[:n], "."), country
}

// sameDomain reports whether two addresses of e-mail belong to one domain.
func sameDomain(s, t *placeable) bool {
	_, from, _ := strings.Cut(lang.Fold(s.Value), "@")
	_, to, _ := strings.Cut(lang.Fold(t.Value), "@")
	return from == to
}
