package pairing

import (
	"path"
	"slices"
	"strings"
)

// unmarked is the language of files whose path tells none: a site's default.
const unmarked = ""

// A tree is what the paths of a list of files say.
type tree struct {
	articles map[string]article // by key
	count    map[string]int     // articles by language
	examples map[string]edition // how the paths tell each language
}

// An article is its editions, by language.
type article map[string]edition

// An edition is a file with one way to understand its path.
type edition struct {
	path, key, tag string
	spelling       string // of the tag, as the path has it: pt-BR may be “pt-br”
	form           Form
}

// newTree understands every path in the way that gives it the most company:
// the folder “it” of “es/it/nota.md” is about computers where “en/it/nota.md”
// is there as well, and Italian where “es/en/nota.md” is.
func newTree(files []string, o Options) *tree {
	readings := read(files, o)
	company := companies(readings, files)
	meet(readings, company)
	proven := map[[2]string]bool{} // the forms and languages of files that have company
	for _, list := range readings {
		for _, r := range list {
			if company[r.key] > 1 {
				proven[[2]string{r.form.Name, r.tag}] = true
			}
		}
	}
	t := &tree{articles: map[string]article{}, count: map[string]int{}, examples: map[string]edition{}}
	for i, path := range files {
		e := choose(path, readings[i], company, proven)
		if e.tag != unmarked || len(o.Forms) == 0 { // a form that is asked for leaves no other
			t.add(e)
		}
	}
	t.dropStrangers()
	t.tally(files)
	return t
}

// read lists the ways to understand each path as that of a marked file.
func read(files []string, o Options) [][]edition {
	forms := o.Forms
	if len(forms) == 0 {
		forms = Usual
	}
	all := make([][]edition, len(files))
	for i, path := range files {
		for _, f := range forms {
			key, spelling, ok := f.Split(path)
			tag, known := tagOf(spelling)
			if tag, asked := wanted(tag, o); ok && known && asked {
				all[i] = append(all[i], edition{path, key, tag, spelling, f})
			}
		}
	}
	return all
}

// wanted is the language of o that a tag stands for: who asks for “es” means
// the folder “es-ES” as well. ok is false where others were asked for.
func wanted(tag string, o Options) (asked string, ok bool) {
	for _, a := range append([]string{o.Source}, o.Targets...) {
		if tag == a || base(tag) == a {
			return a, true
		}
	}
	return tag, len(o.Targets) == 0
}

// companies counts the languages that share each key.
func companies(readings [][]edition, files []string) map[string]int {
	seen := map[[2]string]bool{}
	count := map[string]int{}
	add := func(key, tag string) {
		if !seen[[2]string{key, tag}] {
			seen[[2]string{key, tag}] = true
			count[key]++
		}
	}
	for i, path := range files {
		add(path, unmarked)
		for _, r := range readings[i] {
			add(r.key, r.tag)
		}
	}
	return count
}

// meet gives one key to files without company whose names are the same and
// say their language, where the folder's name is translated as well:
// “acceso/patentes.es.md” and “access/patentes.en.md”. A name that a language
// has twice says nothing.
func meet(readings [][]edition, company map[string]int) {
	lone := map[string]map[string][]*edition{} // by name, then by language
	for _, list := range readings {
		for i := range list {
			e := &list[i]
			if e.form.Name != suffix.Name || company[e.key] > 1 {
				continue
			}
			name := path.Base(e.key)
			if lone[name] == nil {
				lone[name] = map[string][]*edition{}
			}
			lone[name][e.tag] = append(lone[name][e.tag], e)
		}
	}
	for _, languages := range lone {
		if len(languages) < 2 || !once(languages) {
			continue
		}
		key := ""
		for _, list := range languages {
			if key == "" || list[0].key < key {
				key = list[0].key
			}
		}
		for _, list := range languages {
			list[0].key = key
		}
		company[key] = len(languages)
	}
}

// once reports whether every language has one file.
func once(languages map[string][]*edition) bool {
	for _, list := range languages {
		if len(list) > 1 {
			return false
		}
	}
	return true
}

// choose is the reading of a path with the most company; of a file that has
// none, the first that other files have proven.
func choose(path string, readings []edition, company map[string]int, proven map[[2]string]bool) edition {
	best := edition{path: path, key: path, tag: unmarked}
	for _, r := range readings {
		switch {
		case !proven[[2]string{r.form.Name, r.tag}]:
		case company[r.key] > company[best.key], company[r.key] == company[best.key] && best.tag == unmarked:
			best = r
		}
	}
	return best
}

func (t *tree) add(e edition) {
	a := t.articles[e.key]
	if a == nil {
		a = article{}
		t.articles[e.key] = a
	}
	if _, taken := a[e.tag]; !taken { // of “nota.es.md” and “es/nota.md” the first stands
		a[e.tag] = e
	}
}

// dropStrangers forgets the files that belong to no site in several
// languages: those without company in a folder where no file has any, the
// project's own papers, and unmarked files where no unmarked file has company.
func (t *tree) dropStrangers() {
	sites := map[string]bool{}
	hasDefault := false
	for key, a := range t.articles {
		if len(a) > 1 {
			sites[site(key)] = true
			_, bare := a[unmarked]
			hasDefault = hasDefault || bare
		}
	}
	for key, a := range t.articles {
		_, bare := a[unmarked]
		if len(a) == 1 && (!sites[site(key)] || paper(key) || bare && !hasDefault) {
			delete(t.articles, key)
		}
	}
}

// tally counts the articles of each language, and keeps the first edition of
// each, in the order of the files, as an example.
func (t *tree) tally(files []string) {
	editions := map[string]edition{}
	for _, a := range t.articles {
		for tag, e := range a {
			t.count[tag]++
			editions[e.path] = e
		}
	}
	for _, path := range files {
		if e, ok := editions[path]; ok {
			if _, known := t.examples[e.tag]; !known {
				t.examples[e.tag] = e
			}
		}
	}
}

// site is the folder at the top that a key lies in; files at the top
// themselves are a site of their own.
func site(key string) string {
	top, _, nested := strings.Cut(key, "/")
	if !nested {
		return ""
	}
	return top
}

// papers lie at the top of every project and are seldom translated.
var papers = []string{"readme", "license", "changelog", "contributing", "code_of_conduct", "security", "notice", "authors"}

func paper(key string) bool {
	return slices.Contains(papers, strings.ToLower(strings.TrimSuffix(key, path.Ext(key))))
}
