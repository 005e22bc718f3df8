// Command cotejo compares an article with its translation: it aligns the
// sentences of the two and flags figures, names and quotations that were
// dropped or changed.
//
// Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it;
// 2 usage, configuration or input trouble.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	if os.Getenv("GOGC") == "" {
		// A run over one pair is over before collecting would pay.
		debug.SetGCPercent(400)
	}
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}
