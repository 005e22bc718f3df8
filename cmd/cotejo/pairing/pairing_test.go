package pairing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// tell writes pairs as a person lists them: “a → b” and, where one of the two
// is not there, “a → (b)”.
func tell(pairs []Pair) []string {
	var list []string
	for _, p := range pairs {
		source, target := p.Source, p.Target
		switch p.Missing {
		case Source:
			source = "(" + source + ")"
		case Target:
			target = "(" + target + ")"
		}
		list = append(list, source+" → "+target)
	}
	return list
}

func TestLayouts(t *testing.T) {
	for _, c := range []struct {
		name, files string
		options     Options
		languages   string // of the first pair
		want        []string
	}{
		{
			name:      "Hugo, a folder for each language",
			files:     "config.toml content/es/nota.md content/es/blog/feria.md content/en/nota.md content/en/blog/feria.md content/en/blog/rain.md layouts/index.html",
			options:   Options{Source: "es"},
			languages: "es en",
			want: []string{
				"content/es/blog/feria.md → content/en/blog/feria.md",
				"(content/es/blog/rain.md) → content/en/blog/rain.md",
				"content/es/nota.md → content/en/nota.md",
			},
		},
		{
			name:      "one of several translations is asked for",
			files:     "content/es/nota.md content/en/nota.md content/fr/nota.md content/es/feria.md",
			options:   Options{Targets: []string{"fr"}},
			languages: "es fr",
			want:      []string{"content/es/feria.md → (content/fr/feria.md)", "content/es/nota.md → content/fr/nota.md"},
		},
		{
			name:      "one of several translations is asked for, the originals without a folder",
			files:     "docs/nota.md docs/feria.md docs/fr/nota.md docs/es/nota.md docs/es/feria.md docs/it/feria.md",
			options:   Options{Source: "en", Targets: []string{"es"}},
			languages: "en es",
			want:      []string{"docs/feria.md → docs/es/feria.md", "docs/nota.md → docs/es/nota.md"},
		},
		{
			name:      "the translation that is asked for has the most articles",
			files:     "docs/en/nota.md docs/fr/nota.md docs/fr/feria.md docs/fr/lluvia.md",
			options:   Options{Targets: []string{"fr"}},
			languages: "en fr",
			want:      []string{"(docs/en/feria.md) → docs/fr/feria.md", "(docs/en/lluvia.md) → docs/fr/lluvia.md", "docs/en/nota.md → docs/fr/nota.md"},
		},
		{
			name:      "Hugo, page bundles with the language in the file's name",
			files:     "content/post/feria/index.es.md content/post/feria/index.en.md content/post/lluvia/index.es.md README.md",
			languages: "es en",
			want: []string{
				"content/post/feria/index.es.md → content/post/feria/index.en.md",
				"content/post/lluvia/index.es.md → (content/post/lluvia/index.en.md)",
			},
		},
		{
			name:      "Astro, the default language without a folder",
			files:     "README.md package.json src/content/docs/index.mdx src/content/docs/guides/start.mdx src/content/docs/es/index.mdx src/content/docs/es/guides/start.mdx src/content/docs/pt-br/index.mdx",
			languages: " es",
			want: []string{
				"src/content/docs/guides/start.mdx → src/content/docs/es/guides/start.mdx",
				"src/content/docs/guides/start.mdx → (src/content/docs/pt-br/guides/start.mdx)",
				"src/content/docs/index.mdx → src/content/docs/es/index.mdx",
				"src/content/docs/index.mdx → src/content/docs/pt-br/index.mdx",
			},
		},
		{
			name: "Docusaurus",
			files: "docs/intro.md docs/guia/uso.md i18n/es/docusaurus-plugin-content-docs/current/intro.md blog/2024-01-02-feria.md " +
				"i18n/es/docusaurus-plugin-content-blog/2024-01-02-feria.md versioned_docs/version-1.0/intro.md i18n/es/docusaurus-plugin-content-docs/version-1.0/intro.md",
			options:   Options{Source: "en", Targets: []string{"es"}},
			languages: "en es",
			want: []string{
				"blog/2024-01-02-feria.md → i18n/es/docusaurus-plugin-content-blog/2024-01-02-feria.md",
				"docs/guia/uso.md → (i18n/es/docusaurus-plugin-content-docs/current/guia/uso.md)",
				"docs/intro.md → i18n/es/docusaurus-plugin-content-docs/current/intro.md",
				"versioned_docs/version-1.0/intro.md → i18n/es/docusaurus-plugin-content-docs/version-1.0/intro.md",
			},
		},
		{
			name:      "Jekyll, a folder at the top for each language but the first",
			files:     "_posts/2024-01-02-feria.md _posts/2024-03-04-lluvia.md en/_posts/2024-01-02-feria.md index.html en/index.html README.md LICENSE.txt",
			languages: " en",
			want: []string{
				"_posts/2024-01-02-feria.md → en/_posts/2024-01-02-feria.md",
				"_posts/2024-03-04-lluvia.md → (en/_posts/2024-03-04-lluvia.md)",
				"index.html → en/index.html",
			},
		},
		{
			name:      "MkDocs, the language in the file's name, none for the first",
			files:     "mkdocs.yml docs/index.md docs/index.es.md docs/uso/guia.md docs/uso/guia.es.md",
			languages: " es",
			want:      []string{"docs/index.md → docs/index.es.md", "docs/uso/guia.md → docs/uso/guia.es.md"},
		},
		{
			name:      "names with the language, side by side",
			files:     "eclipse.en.md eclipse.es.md pleno.en.md pleno.es.md notas.txt",
			languages: "es en",
			want:      []string{"eclipse.es.md → eclipse.en.md", "pleno.es.md → pleno.en.md"},
		},
		{
			name:      "three languages",
			files:     "a.es.md a.en.md a.fr.md b.es.md b.fr.md",
			languages: "es en",
			want:      []string{"a.es.md → a.en.md", "a.es.md → a.fr.md", "b.es.md → (b.en.md)", "b.es.md → b.fr.md"},
		},
		{
			name:      "one of three asked for",
			files:     "a.es.md a.en.md a.fr.md",
			options:   Options{Source: "en", Targets: []string{"fr"}},
			languages: "en fr",
			want:      []string{"a.en.md → a.fr.md"},
		},
		{
			name:      "regions, in several spellings",
			files:     "es-MX/nota.html en_US/nota.html",
			options:   Options{Source: "es", Targets: []string{"en"}},
			languages: "es en",
			want:      []string{"es-MX/nota.html → en_US/nota.html"},
		},
		{
			name:      "folders that look like languages and are none",
			files:     "content/es/it/redes.md content/en/it/redes.md content/es/id/dni.md content/en/id/dni.md docs/is/this.md docs/no/that.md",
			languages: "es en",
			want:      []string{"content/es/id/dni.md → content/en/id/dni.md", "content/es/it/redes.md → content/en/it/redes.md"},
		},
		{
			name:      "folders with translated names",
			files:     "_articles/acceso/patentes.es.md _articles/access/patentes.en.md _articles/acceso/index.es.md _articles/access/index.en.md _articles/salud/index.es.md _articles/health/index.en.md",
			languages: "es en",
			want: []string{
				"_articles/acceso/index.es.md → (_articles/acceso/index.en.md)",
				"_articles/acceso/patentes.es.md → _articles/access/patentes.en.md",
				"(_articles/access/index.es.md) → _articles/access/index.en.md",
				"(_articles/health/index.es.md) → _articles/health/index.en.md",
				"_articles/salud/index.es.md → (_articles/salud/index.en.md)",
			},
		},
		{
			name:      "a pattern",
			files:     "content/es/nota.md content/en/nota.md content/es/nota.txt content/en/nota.txt archive/es/nota.md archive/en/nota.md content/index.md",
			options:   Options{Forms: forms(t, "content/{lang}/**/*.md")},
			languages: "es en",
			want:      []string{"content/es/nota.md → content/en/nota.md"},
		},
		{
			name:      "a pattern with the language twice",
			files:     "es/nota.es.html en/nota.en.html es/nota.en.html",
			options:   Options{Forms: forms(t, "{lang}/**/*.{lang}.html")},
			languages: "es en",
			want:      []string{"es/nota.es.html → en/nota.en.html"},
		},
	} {
		pairs, err := Find(strings.Fields(c.files), c.options)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if diff := gocmp.Diff(c.want, tell(pairs)); diff != "" {
			t.Errorf("%s (-want +found)\n%s", c.name, diff)
		}
		if got := pairs[0].SourceLang + " " + pairs[0].TargetLang; got != c.languages {
			t.Errorf("%s: languages %q, want %q", c.name, got, c.languages)
		}
	}
}

func forms(t *testing.T, globs ...string) []Form {
	t.Helper()
	var list []Form
	for _, g := range globs {
		f, err := Pattern(g)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, f)
	}
	return list
}

func TestNoPairs(t *testing.T) {
	for _, files := range []string{"", "README.md", "es/nota.md", "docs/a.md docs/b.md"} {
		if pairs, err := Find(strings.Fields(files), Options{}); err != ErrNone {
			t.Errorf("%q: %v, %v", files, tell(pairs), err)
		}
	}
}

func TestPatternNeedsALanguage(t *testing.T) {
	if _, err := Pattern("content/**/*.md"); err == nil {
		t.Error("a pattern without {lang} is taken")
	}
}

func TestFolders(t *testing.T) {
	got := tell(Folders([]string{"a.md", "b.es.md", "c/d.md"}, []string{"a.md", "b.en.md", "e.md"}))
	want := []string{"a.md → a.md", "b.es.md → b.en.md", "c/d.md → (c/d.md)", "(e.md) → e.md"}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLargeTrees: a tree of 40 articles in each form gives its 40 pairs.
func TestLargeTrees(t *testing.T) {
	roots := map[string]string{}
	for _, d := range docusaurus {
		roots[d.translated] = d.original
	}
	for _, form := range Usual {
		root := cmp.Or(roots[form.Name], "uno/dos/tres/cuatro/cinco/seis/siete/")
		var files, want []string
		for i := range 40 {
			key := fmt.Sprintf("%sseccion-%d/articulo-%02d.md", root, i%5, i)
			files = append(files, form.Join(key, "es"), form.Join(key, "en"))
			want = append(want, form.Join(key, "es")+" → "+form.Join(key, "en"))
		}
		pairs, err := Find(files, Options{})
		if err != nil {
			t.Errorf("%s: %v", form.Name, err)
		}
		slices.Sort(want)
		if diff := gocmp.Diff(want, tell(pairs)); diff != "" {
			t.Errorf("%s (-want +found)\n%s", form.Name, diff)
		}
	}
}

// FuzzFind: any paths pair without panic, every file stands in at most one
// article, and the files named are there.
func FuzzFind(f *testing.F) {
	f.Add("es/a.md\nen/a.md\na.es.md\n.es.md\n/\n//es//\ni18n/es/docusaurus-plugin-content-docs/current/", "", "")
	f.Add("a.md\nes/a.md\nfr/a.md\nen/it/a.md\nit/a.md", "en", "es")
	f.Fuzz(func(t *testing.T, list, source, target string) {
		files := strings.Split(list, "\n")
		there := map[string]bool{}
		for _, p := range files {
			there[p] = true
		}
		o := Options{Source: source}
		if target != "" {
			o.Targets = []string{target}
		}
		pairs, _ := Find(files, o)
		for _, p := range pairs {
			if target != "" && p.TargetLang != target {
				t.Errorf("%+v is not in %s", p, target)
			}
			if p.Missing != Source && !there[p.Source] || p.Missing != Target && !there[p.Target] {
				t.Errorf("%+v names a file that is not there", p)
			}
		}
	})
}
