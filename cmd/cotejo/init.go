package main

import (
	_ "embed" // of the template
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/goccy/go-yaml"
	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/cmd/cotejo/config"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
)

func configCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "config",
		Usage:        "print the configuration in force and where it stands",
		OnUsageError: usageError,
		Flags: []cli.Flag{
			configFlag(),
			&cli.BoolFlag{Name: "schema", Usage: "print the JSON schema of " + config.Name + " instead"},
		},
		Action: func(c *cli.Context) error {
			if c.Bool("schema") {
				schema, err := config.Schema()
				if err != nil {
					return err
				}
				return printText(std.out, string(schema))
			}
			return printConfig(c, std)
		},
	}
}

func printConfig(c *cli.Context, std streams) error {
	p, err := openProject(c)
	if err != nil {
		return err
	}
	if p.path == "" {
		return printText(std.out, "# no "+config.Name+" from here upwards: every flag has its default\n")
	}
	// By way of JSON, so that keys without a value are left out.
	data, err := yaml.MarshalWithOptions(p.config, yaml.JSON(), yaml.OmitEmpty())
	if err == nil {
		data, err = yaml.JSONToYAML(data)
	}
	if err != nil {
		return fmt.Errorf("printing the configuration: %w", err)
	}
	return printText(std.out, "# "+p.path+"\n"+string(data))
}

//go:embed init.yaml.tmpl
var initTemplate string

func initCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "init",
		Usage:        "write a commented " + config.Name + " for the tree here",
		OnUsageError: usageError,
		Action:       func(*cli.Context) error { return initProject(std) },
	}
}

// site is what a look at the tree tells the template.
type site struct {
	Pairs   int
	Source  string
	Targets []string
	Checks  string
}

// initProject looks at the tree and writes a configuration that fits it.
func initProject(std streams) error {
	if exists(config.Name) {
		return hint(fmt.Errorf("%s is here already", config.Name), "cotejo config prints it")
	}
	files, err := filesBelow(".")
	if err != nil {
		return fmt.Errorf("looking at the tree: %w", err)
	}
	s, err := survey(files)
	if err != nil {
		return err
	}
	t := template.Must(template.New(config.Name).Funcs(template.FuncMap{"join": strings.Join}).Parse(initTemplate))
	if err := emit(config.Name, std.out, func(w io.Writer) error { return t.Execute(w, s) }); err != nil {
		return err
	}
	return printText(std.out, fmt.Sprintf("%s written; pairs found: %d (cotejo pairs lists them)\n", filepath.Join(".", config.Name), s.Pairs))
}

func survey(files []string) (site, error) {
	s := site{Checks: checkNames()}
	pairs, err := pairsAmong(files, pairing.Options{})
	if errors.Is(err, pairing.ErrNone) {
		return s, nil
	}
	for _, p := range pairs {
		if p.Missing == pairing.Neither {
			s.Pairs++
		}
		if p.TargetLang == "" { // a file that holds both texts says so itself
			continue
		}
		s.Source = p.SourceLang
		if !slices.Contains(s.Targets, p.TargetLang) {
			s.Targets = append(s.Targets, p.TargetLang)
		}
	}
	return s, err
}
