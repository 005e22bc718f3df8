package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/urfave/cli/v2"
)

// configurable are the flags that a configuration file may set.
var configurable = []string{"format", "output", "out", "pair", "files-from", "fail-on", "min-severity", "checks", "color", "source-lang", "target-lang", "stdin-format", "selector", "verbose"}

// applyConfig gives the flags that the command line leaves unset the values
// of the file that --config names: a YAML map from flag names to values.
func applyConfig(c *cli.Context) error {
	path := c.String("config")
	if path == "" {
		return nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return hint(fmt.Errorf("reading the configuration: %w", err), "--config takes a YAML file")
	}
	var settings yaml.MapSlice
	if err := yaml.Unmarshal(data, &settings); err != nil {
		reason, _, _ := strings.Cut(err.Error(), "\n")
		return hint(fmt.Errorf("reading %s: %s", path, reason), "one “flag: value” a line")
	}
	for _, s := range settings {
		if err := applySetting(c, fmt.Sprint(s.Key), s.Value); err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
	}
	return nil
}

func applySetting(c *cli.Context, name string, value any) error {
	if !slices.Contains(configurable, name) {
		return hint(fmt.Errorf("the setting %q is unknown", name), "one of "+strings.Join(configurable, ", "))
	}
	if c.IsSet(name) || !slices.ContainsFunc(c.Command.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) }) {
		return nil // said on the command line, or no matter of this command
	}
	for _, text := range settingValues(name, value) {
		if err := c.Set(name, text); err != nil {
			return hint(fmt.Errorf("the setting %s cannot be %q", name, text), "see cotejo check --help")
		}
	}
	return nil
}

// settingValues are what a setting sets its flag to, one after another: a
// list is one value parted by commas, but for the flag that is given several times.
func settingValues(name string, value any) []string {
	list, ok := value.([]any)
	if !ok {
		return []string{fmt.Sprint(value)}
	}
	all := make([]string, len(list))
	for i, v := range list {
		all[i] = fmt.Sprint(v)
	}
	if name == "out" || name == "pair" {
		return all
	}
	return []string{strings.Join(all, ", ")}
}
