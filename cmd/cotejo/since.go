package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/cmd/cotejo/git"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
)

func sinceFlag() cli.Flag {
	return &cli.StringFlag{Name: "since", Usage: "only pairs of which a file changed since the Git `REVISION`, or since this branch left it: --since main"}
}

// openRepo finds the repository around the working directory.
func openRepo() (*git.Repo, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("looking for the repository: %w", err)
	}
	r, err := git.Open(here)
	if err != nil {
		return nil, hint(fmt.Errorf("looking for the repository: %w", err), "run it inside a Git repository, with git installed")
	}
	return r, nil
}

// sinceCommit is the commit that --since means.
func sinceCommit(r *git.Repo, revision string) (string, error) {
	commit, err := r.Fork(revision)
	if err != nil {
		return "", hint(fmt.Errorf("--since: %w", err), "a branch, a tag or a commit; a shallow clone may lack it (git fetch --unshallow)")
	}
	return commit, nil
}

// changedSince keeps the pairs of which either file is not as it was, what is
// not committed yet included. Without --since it keeps all.
func changedSince(c *cli.Context, pairs []pairing.Pair) ([]pairing.Pair, error) {
	revision := c.String("since")
	if revision == "" {
		return pairs, nil
	}
	r, err := openRepo()
	if err != nil {
		return nil, err
	}
	commit, err := sinceCommit(r, revision)
	if err != nil {
		return nil, err
	}
	changes, err := r.Changes(commit)
	if err != nil {
		return nil, fmt.Errorf("--since: %w", err)
	}
	var kept []pairing.Pair
	for _, p := range pairs {
		_, source := changes[r.Path(p.Source)]
		_, target := changes[r.Path(p.Target)]
		if source || target {
			kept = append(kept, p)
		}
	}
	return kept, nil
}

// sinceWithFiles says that two files are compared whether they changed or not.
func sinceWithFiles(c *cli.Context) error {
	if c.String("since") == "" {
		return nil
	}
	return hint(errors.New("--since chooses among the pairs of a folder, not two files"), "cotejo check content --since main")
}
