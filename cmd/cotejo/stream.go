package main

import (
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/config"
	"github.com/cotejo/cotejo/lang"
)

func streamCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "stream",
		Usage:        "compare pairs of texts, JSON Lines in and out",
		OnUsageError: usageError,
		Description: `Each line in: {"id": "a1", "source": "…", "target": "…", "source_lang": "es", "target_lang": "en"}
Each line out, in the same order: {"id": "a1", "source_lang": "es", "target_lang": "en", "findings": […], "stats": {…}}
Languages left out are detected. Of ` + config.Name + ` hold the glossary, the checks and their severities. A line that cannot be read is answered with {"id": …, "error": "…"}, and the exit code is 2 at the end.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "checks", Usage: "run only these, parted by commas: " + checkNames()},
			configFlag(),
		},
		Action: func(c *cli.Context) error {
			p, err := openProject(c)
			if err != nil {
				return err
			}
			a, err := newAligner(p)
			if err != nil {
				return err
			}
			checks, err := chooseChecks(c.String("checks"))
			if err != nil {
				return err
			}
			k := &comparer{aligner: a, project: p, checks: checks}
			return jsonLines(std.in, std.out, k.answer)
		},
	}
}

type pairLine struct {
	ID         json.RawMessage `json:"id"`
	Source     *string         `json:"source"`
	Target     *string         `json:"target"`
	SourceLang string          `json:"source_lang"`
	TargetLang string          `json:"target_lang"`
}

type pairAnswer struct {
	ID         json.RawMessage      `json:"id"`
	SourceLang string               `json:"source_lang"`
	TargetLang string               `json:"target_lang"`
	Findings   []report.FindingJSON `json:"findings"`
	Stats      pairStats            `json:"stats"`
}

// pairStats counts what was compared.
type pairStats struct {
	SourceSentences int            `json:"source_sentences"`
	TargetSentences int            `json:"target_sentences"`
	Beads           map[string]int `json:"beads"` // by shape
}

// answer answers a line of the stream.
func (k *comparer) answer(line []byte) (any, error) {
	var in pairLine
	if err := decode(line, &in); err != nil {
		return nil, err
	}
	source, err := textOf("source", in.Source, in.SourceLang)
	if err != nil {
		return nil, err
	}
	target, err := textOf("target", in.Target, in.TargetLang)
	if err != nil {
		return nil, err
	}
	a := k.align(source, target)
	answer := pairAnswer{
		ID: in.ID, SourceLang: source.Language.Tag, TargetLang: target.Language.Tag,
		Findings: []report.FindingJSON{}, Stats: count(a),
	}
	for _, f := range k.project.config.Judge(k.check(a), "", "") {
		answer.Findings = append(answer.Findings, report.Describe(a, f))
	}
	return answer, nil
}

func count(a *align.Alignment) pairStats {
	n := pairStats{SourceSentences: len(a.Source.Sentences), TargetSentences: len(a.Target.Sentences), Beads: map[string]int{}}
	for _, b := range a.Beads {
		n.Beads[b.Shape()]++
	}
	return n
}

// textOf makes a document of one side of a pair.
func textOf(key string, text *string, tag string) (*lang.Document, error) {
	if text == nil {
		return nil, fmt.Errorf("%q is missing", key)
	}
	l, err := streamLanguage(*text, tag, key+"_lang")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", key, err)
	}
	return lang.Parse(lang.NewSource("", *text), l), nil
}

// streamLanguage is languageOf with advice that fits a line of JSON.
func streamLanguage(text, tag, key string) (*lang.Language, error) {
	l, err := languageOf(text, tag, "")
	if err != nil && tag == "" {
		return nil, hint(errUnknownLanguage, fmt.Sprintf("name it with %q", key))
	}
	return l, err
}
